// @ts-check
// In which order things are said, and how far apart: one sentence in five seconds, the speaker's clock on its mark. Pure.
//
//   GAP                                     ms from one sentence to the next
//   following(list, { now, last, mark })    → { one, rest, at }: what is to be said now and what is left; or `one` null and when to ask
//                                           again. `last` when something was said, `mark` when the clock will speak; all ms of one clock

/** @typedef {import("./say.js").Saying} Saying */

export const GAP = 5_000;

/**
 * The last words under a key, in the place of the first.
 * @param {Saying[]} list
 */
function settled(list) {
  /** @type {Map<any, Saying>} */
  const found = new Map();
  for (const one of list) {
    const key = one.key || one;
    found.set(key, { ...one, at: found.get(key)?.at ?? one.at });
  }
  return [...found.values()].sort((one, other) => one.rank - other.rank || one.at - other.at);
}

/**
 * @param {Saying} one
 * @param {{ last: number, mark: number, now: number }} when
 */
function due({ rank, at, wait }, { last, mark, now }) {
  if (rank === 0) return at + wait;
  const free = Math.max(now, at + wait, last + GAP);
  // What would still be spoken when the clock has to speak waits until it has spoken.
  return mark >= free && mark - free < GAP ? mark + GAP : free;
}

/**
 * @param {Saying[]} list
 * @param {{ now: number, last: number, mark: number }} when
 * @returns {{ one: Saying | null, rest: Saying[], at: number }}
 */
export function following(list, when) {
  const rest = settled(list);
  const one = rest.find((each) => due(each, when) <= when.now) ?? null;
  if (one) return { one, rest: rest.filter((each) => each !== one), at: when.now };
  return { one, rest, at: Math.min(...rest.map((each) => due(each, when))) };
}
