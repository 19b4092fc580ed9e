// @ts-check
// What a speaker who does not see the clock is told of it: five times, once each. Pure.
//
//   MARKS              what is said, in order: 'half' 'minute' 'thirty' 'over' 'over_thirty'
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
  if (rest === null || turn.limit === null) return 0;
  // Of short turns the half comes after the minute: what would be said out of order is not said.
  const half = turn.limit > 2 * MINUTE ? turn.limit / 2 : turn.limit;
  const minute = turn.limit > MINUTE ? MINUTE : turn.limit;
  return [half, minute, MINUTE / 2, 0, -MINUTE / 2].filter((mark) => rest <= mark).length;
}
