// @ts-check
// What a speaker who does not see the clock is told of it: five times, once each. Pure.
//
//   MARKS              what is said, in order: 'half' 'minute' 'thirty' 'over' 'over_thirty'
//   untilNext(turn, now) ms until the next of them, null when there is none
//   reached(turn, now) how many of them are behind: of a turn of a minute or less, 'half' and 'minute' are taken as behind

import { left } from "../live/clock.js";

export const MARKS = ["half", "minute", "thirty", "over", "over_thirty"];

const MINUTE = 60_000;

/**
 * @param {import("../live/clock.js").Turn} turn
 * @param {number} now
 */
export function reached(turn, now) {
  const rest = left(turn, now);
  return rest === null ? 0 : marks(turn).filter((mark) => rest <= mark).length;
}

/**
 * @param {import("../live/clock.js").Turn} turn
 * @param {number} now
 */
export function untilNext(turn, now) {
  const rest = left(turn, now);
  const next = rest === null ? undefined : marks(turn).find((mark) => rest > mark);
  return rest === null || next === undefined ? null : rest - next;
}

/** @param {import("../live/clock.js").Turn} turn */
function marks({ limit }) {
  if (limit === null) return [];
  // Of short turns the half comes after the minute: what would be said out of order is not said.
  const half = limit > 2 * MINUTE ? limit / 2 : limit;
  const minute = limit > MINUTE ? MINUTE : limit;
  return [half, minute, MINUTE / 2, 0, -MINUTE / 2];
}
