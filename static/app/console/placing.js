// @ts-check
// The order of the questions that are lined up: which of them get another place number so that one comes to stand where it is wanted. Pure.
// The number is the server's `lined_up`: a whole number, never 0; questions that are read together have one place and keep their number.
//
//   blocks(questions)         the lined-up questions in order: { ids, at, fixed }, those of a bundle as one
//   placed(blocks, id, place) → [{ question, lined_up }], as few as will do; [] when nothing moves, null when it cannot be said in numbers

/** @typedef {import("../live/apply.js").Row} Row */
/** @typedef {{ ids: string[], at: number, fixed: boolean }} Block */

/**
 * @param {Row[]} questions
 * @returns {Block[]}
 */
export function blocks(questions) {
  const rows = questions.filter((row) => row.state === "next");
  const firsts = rows.filter((row) => !row.bundle || row.bundle === row.id);
  return firsts
    .map((row) => {
      const rest = row.bundle ? rows.filter((other) => other.bundle === row.bundle && other.id !== row.id) : [];
      return { ids: [row.id, ...rest.map((other) => other.id)], at: row.lined_up ?? 0, fixed: rest.length > 0, number: row.number ?? 0 };
    })
    .sort((one, other) => one.at - other.at || one.number - other.number);
}

/**
 * @param {Block[]} list
 * @param {string} id
 * @param {number} place   from 1
 * @returns {{ question: string, lined_up: number }[] | null}
 */
export function placed(list, id, place) {
  const moving = list.find((block) => block.ids.includes(id));
  if (!moving) return [];
  const others = list.filter((block) => block !== moving);
  const wanted = [...others.slice(0, place - 1), moving, ...others.slice(place - 1)];
  if (wanted.every((block, at) => block === list[at])) return [];
  const kept = keeping(wanted, wanted.indexOf(moving));
  if (!kept) return null;
  const steps = spread(wanted, kept);
  return wanted
    .map((block, at) => ({ question: block.ids[0], lined_up: number(steps[at]), stays: kept.includes(at) }))
    .filter(({ stays }) => !stays)
    .map(({ question, lined_up }) => ({ question, lined_up }));
}

/**
 * The most that can keep their number: each later one leaves room for those between. Of equal choices the moved one moves.
 * @param {Block[]} wanted
 * @param {number} moving
 * @returns {number[] | null}
 */
function keeping(wanted, moving) {
  const fixedWithin = (/** @type {number} */ from, /** @type {number} */ to) => wanted.slice(from, to).some((block) => block.fixed);
  const weight = (/** @type {number[] | null} */ chain) => 2 * (chain?.length ?? 0) - Number(chain?.includes(moving) ?? false);
  /** @type {(number[] | null)[]} */
  const best = [];
  wanted.forEach((block, at) => {
    best[at] = fixedWithin(0, at) ? null : [at];
    for (let before = 0; before < at; before += 1) {
      const chain = best[before];
      if (!chain || fixedWithin(before + 1, at) || step(block.at) - step(wanted[before].at) < at - before) continue;
      if (weight([...chain, at]) >= weight(best[at])) best[at] = [...chain, at];
    }
  });
  const ends = best.filter((chain, at) => chain && !fixedWithin(at + 1, wanted.length));
  return ends.reduce((most, chain) => (weight(chain) > weight(most) ? chain : most), null);
}

/**
 * @param {Block[]} wanted
 * @param {number[]} kept
 * @returns {number[]}
 */
function spread(wanted, kept) {
  const steps = wanted.map((block) => step(block.at));
  for (let at = kept[0] - 1; at >= 0; at -= 1) steps[at] = steps[at + 1] - 1;
  kept.forEach((from, n) => {
    const to = kept[n + 1] ?? wanted.length;
    const room = to < wanted.length ? (steps[to] - steps[from]) / (to - from) : 1;
    for (let at = from + 1; at < to; at += 1) steps[at] = steps[from] + Math.floor(room * (at - from));
  });
  return steps;
}

// Without a gap where 0 would be.
const step = (/** @type {number} */ at) => (at < 0 ? at + 1 : at);
const number = (/** @type {number} */ at) => (at <= 0 ? at - 1 : at);
