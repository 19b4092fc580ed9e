// @ts-check
// What of the view belongs on a wall. Pure: what is frozen, asked, announced, counted.
//
//   still(kept, live)          the view of a frozen wall: what it showed, without what may no longer be shown, and with true clocks
//   askedIds(header)           the questions being answered, in order
//   voicesOf(question, tally)  how many asked it: authors and those who joined them
//   isOnAir(turn)              whether a clock of this turn may be shown: it runs, or stands in a pause
//   isTechnical(header, turn)  a technical pause: then no name is shown, so that nobody is blamed
//   pollShown(polls)           the open one, else the last
//   shares(counts)             whole percentages, or null while they are not revealed
//   announced(actions)         those that are kept, by number
//   thinkLeft(think, now)      ms of a pause to think, 0 when it is over, null without one
//   waiting(requests)          how many still wait for the floor
//   overlayOptions(query)      { clock, question, side } of the address of the overlay

/** @typedef {import("../live/apply.js").Row} Row */

const TECHNICAL = ["connection", "technical"];

/**
 * @param {any} kept
 * @param {any} live
 */
export function still(kept, live) {
  const { floor_names, strip, rehearsing } = live.header;
  const { questions = {}, turns, polls } = live.rows;
  const asked = Object.fromEntries(Object.entries(kept.rows.questions ?? {}).filter(([id]) => questions[id]));
  return { ...kept, header: { ...kept.header, floor_names, strip, rehearsing }, rows: { ...kept.rows, questions: asked, turns, polls } };
}

/**
 * @param {any} header
 * @returns {string[]}
 */
export function askedIds(header) {
  if (header.asked?.length) return header.asked;
  return header.question ? [header.question] : [];
}

/**
 * @param {Row} question
 * @param {Row | null} tally
 */
export const voicesOf = (question, tally) => Math.max(question.askers ?? 1, tally?.voices ?? 1);

/** @param {Row | null} turn */
export const isOnAir = (turn) => turn?.state === "running" || turn?.state === "paused";

/**
 * @param {any} header
 * @param {Row | null} turn
 */
export function isTechnical(header, turn) {
  if (turn && isOnAir(turn)) return turn.state === "paused" && TECHNICAL.includes(turn.pause ?? "technical");
  return Boolean(header.interlude);
}

/**
 * @param {Row[]} polls
 * @returns {Row | null}
 */
export function pollShown(polls) {
  const rank = (/** @type {Row} */ row) => (row.state === "open" ? Number.POSITIVE_INFINITY : row.opened_at);
  return polls.reduce((/** @type {Row | null} */ best, row) => (best && rank(best) >= rank(row) ? best : row), null);
}

/**
 * @param {number[] | null} counts
 * @returns {number[] | null}
 */
export function shares(counts) {
  if (!counts) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.round((count / Math.max(total, 1)) * 100));
}

/** @param {Row[]} actions */
export const announced = (actions) =>
  actions.filter((row) => row.announced && row.status !== "dropped").sort((one, other) => one.number - other.number);

/**
 * @param {{ until: number } | null} think
 * @param {number} now
 * @returns {number | null}
 */
export const thinkLeft = (think, now) => (think ? Math.max(0, think.until - now) : null);

/** @param {Row[]} requests */
export const waiting = (requests) => requests.filter((row) => row.state === "waiting" || row.state === "called").length;

/** @param {string} query */
export function overlayOptions(query) {
  const asked = new URLSearchParams(query);
  const isOn = (/** @type {string} */ name) => !["0", "no", "off", "false"].includes(asked.get(name) ?? "");
  const side = asked.get("side") ?? "";
  return { clock: isOn("clock"), question: isOn("question"), side: side === "left" || side === "right" ? side : "start" };
}
