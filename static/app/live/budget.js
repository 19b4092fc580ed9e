// @ts-check
// Time as a budget: how late we are, when we will end, how much debate is left, and what would mend it. Pure; the twin of the
// Python code: both replay tests/protocol/budget.json. All times are milliseconds; `now` is panel time.
// Items come in the order of the programme. The budget of a held item is what remains of it; once it goes on, its budget counts
// from its first start, so the time that it was held belongs to it.
//
//   exchange(limits)                                a question, an answer, and the change of the microphone
//   delta(item, start)                              actual minus planned start, or null before it began
//   outlook(items, start, endsAt, now, exchange)    → Outlook; `start` is what planned offsets count from
//   repairs(items, endsAt, overEnd)                 → Repair[]: 'debate', 'cut', 'extend', only those that are possible
//   warnings(items, slot, floorShareMin)            → [code, numbers][]: what is unwise in a programme before it begins

/**
 * @typedef {{ id: string, kind: string, starts_at: number, planned: number, budget: number, state: string,
 *   started_at: number | null, ended_at: number | null }} Planned
 * @typedef {{ late: number, projected_end: number, over_end: number, debate_left: number, debate_ends: number, exchanges: number }} Outlook
 * @typedef {{ kind: string, ms: number, budgets: { [id: string]: number }, ends_at: number }} Repair
 * @typedef {[string, { [name: string]: number }]} Warning
 */

const SECOND = 1_000;
const GAP = 10 * SECOND;
const FLOOR = 60 * SECOND;
const ANSWER = 90 * SECOND;
const LEAST_OVER = 5 * SECOND;
const LEAST_SPEECH = 60 * SECOND;
const CUT_STEP = 5 * SECOND;
const SLOT_OF_ONE = 600 * SECOND;

const PREPARED = ["welcome", "opening", "panel"];
const SPEECHES = ["opening", "panel"];
const LEFT_OUT = ["passed", "dropped"];

/** @param {{ [name: string]: number }} limits */
export function exchange(limits) {
  return (limits.floor ?? FLOOR) + (limits.answer ?? limits.floor ?? ANSWER) + GAP;
}

/**
 * @param {Planned} item
 * @param {number} start
 */
export function delta(item, start) {
  return item.started_at === null ? null : item.started_at - (start + item.starts_at);
}

/**
 * @param {Planned[]} items
 * @param {number} start
 * @param {number} endsAt
 * @param {number} now
 * @param {number} exchange
 * @returns {Outlook}
 */
export function outlook(items, start, endsAt, now, exchange) {
  const free = freeAt(items, start, now);
  const end = free + sum(items.filter(isAhead));
  const debate = debateOf(items, endsAt, free, now);
  return {
    late: lateness(items, start, free, now),
    projected_end: end,
    over_end: end - endsAt,
    debate_left: debate.left,
    debate_ends: debate.ends,
    exchanges: Math.floor(debate.left / exchange),
  };
}

/**
 * When the next item can begin; after the last one, when it ended.
 * @param {Planned[]} items
 * @param {number} start
 * @param {number} now
 */
function freeAt(items, start, now) {
  const current = currentOf(items);
  if (current) return current.ended_at === null ? Math.max(now, (current.started_at ?? now) + current.budget) : now;
  if (items.every((item) => item.started_at === null)) return Math.max(now, start);
  const last = lastOf(items);
  return items.some(isAhead) ? now : (last?.ended_at ?? now);
}

/**
 * By the start of what is current while its own time runs; then by where we should be, which is the next item or the end of the last.
 * @param {Planned[]} items
 * @param {number} start
 * @param {number} free
 * @param {number} now
 */
function lateness(items, start, free, now) {
  const current = currentOf(items);
  if (current && free > now) return delta(current, start) ?? 0;
  const begun = current ?? lastOf(items);
  if (!begun) return 0;
  const following = items.find((item) => item.state === "planned");
  return free - (start + (following ? following.starts_at : begun.starts_at + begun.planned));
}

/**
 * What is left of the debate, and when it must end so that all that follows still fits.
 * @param {Planned[]} items
 * @param {number} endsAt
 * @param {number} free
 * @param {number} now
 */
function debateOf(items, endsAt, free, now) {
  if (currentOf(items)?.kind === "debate") {
    // Whatever is still to come must come after it, also what was held or jumped over before.
    const ends = endsAt - sum(items.filter(isAhead));
    return { left: Math.max(0, ends - now), ends };
  }
  const place = items.findIndex((item) => item.kind === "debate" && isAhead(item));
  if (place < 0) return { left: 0, ends: endsAt - sum(items.filter(isAhead)) };
  const ends = endsAt - sum(items.slice(place + 1).filter(isAhead));
  return { left: Math.max(0, ends - free - sum(items.slice(0, place).filter(isAhead))), ends };
}

/**
 * Counted in whole seconds, since nobody plans in fractions of them; less than five seconds is not worth a question.
 * @param {Planned[]} items
 * @param {number} endsAt
 * @param {number} overEnd
 * @returns {Repair[]}
 */
export function repairs(items, endsAt, overEnd) {
  const ms = Math.floor(overEnd / SECOND) * SECOND;
  if (ms < LEAST_OVER) return [];
  const offers = [
    { kind: "debate", ms, budgets: fromDebate(items, ms), ends_at: endsAt },
    { kind: "cut", ms, budgets: cut(items, ms), ends_at: endsAt },
  ];
  return [...offers.filter((offer) => Object.keys(offer.budgets).length > 0), { kind: "extend", ms, budgets: {}, ends_at: endsAt + ms }];
}

/**
 * @param {Planned[]} items
 * @param {number} over
 * @returns {{ [id: string]: number }}
 */
function fromDebate(items, over) {
  const debate = items.find((item) => item.kind === "debate" && item.state === "planned");
  return !debate || debate.budget < over ? {} : { [debate.id]: debate.budget - over };
}

/**
 * Each speech loses the same, in steps of five seconds, but keeps its minute; a cut that cannot reach is none.
 * @param {Planned[]} items
 * @param {number} over
 * @returns {{ [id: string]: number }}
 */
function cut(items, over) {
  const speeches = items.filter((item) => SPEECHES.includes(item.kind) && item.state === "planned" && item.budget > LEAST_SPEECH);
  const most = Math.max(...speeches.map((item) => item.budget)) - LEAST_SPEECH;
  for (let each = Math.ceil(over / (speeches.length * CUT_STEP)) * CUT_STEP; each < most + CUT_STEP; each += CUT_STEP) {
    const shorter = speeches.map((item) => ({ ...item, budget: Math.max(LEAST_SPEECH, item.budget - each) }));
    if (sum(speeches) - sum(shorter) >= over) return Object.fromEntries(shorter.map((item) => [item.id, item.budget]));
  }
  return {};
}

/**
 * Shares are in hundredths, as they are shown.
 * @param {Planned[]} items
 * @param {number} slot
 * @param {number} floorShareMin
 * @returns {Warning[]}
 */
export function warnings(items, slot, floorShareMin) {
  const kept = items.filter((item) => !LEFT_OUT.includes(item.state));
  const prepared = sum(kept.filter((item) => PREPARED.includes(item.kind)));
  const debate = sum(kept.filter((item) => item.kind === "debate"));
  const speakers = kept.filter((item) => item.kind === "panel").length;
  const percent = Math.floor(floorShareMin * 100 + 0.5);
  /** @type {[boolean, Warning][]} */
  const found = [
    [prepared * 2 >= slot, ["prepared_half", { prepared, slot }]],
    [sum(kept) !== slot, ["sum", { sum: sum(kept), slot }]],
    [debate * 100 < percent * slot, ["debate_short", { share: Math.floor((debate * 100) / Math.max(slot, 1)) / 100, least: percent / 100 }]],
    [speakers * SLOT_OF_ONE > slot, ["too_many_speakers", { speakers, most: Math.floor(slot / SLOT_OF_ONE) }]],
  ];
  return found.filter(([isSo]) => isSo).map(([, warning]) => warning);
}

/** @param {Planned[]} items */
function currentOf(items) {
  return items.find((item) => item.state === "current");
}

/** @param {Planned[]} items */
function lastOf(items) {
  return items.reduce((/** @type {Planned | null} */ last, item) => ((item.ended_at ?? -1) > (last?.ended_at ?? -1) ? item : last), null);
}

/** @param {Planned} item */
function isAhead(item) {
  return item.state === "planned" || item.state === "held";
}

/** @param {Planned[]} items */
function sum(items) {
  return items.reduce((total, item) => total + item.budget, 0);
}
