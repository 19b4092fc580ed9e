// @ts-check
// A speaker's clock as a value. Pure; the twin of the Python code: both replay tests/protocol/clock.json.
// All times are milliseconds; `now` is panel time.
//
//   spoken(turn, now)   how long this turn has been spoken
//   left(turn, now)     what is left of its limit, negative when over, null without a limit
//   phase(turn, now)    'green' | 'amber' | 'red'
//   face(ms)            '4:00', and '+0:12' for 12 s over; '' for null

/** @typedef {{ state: string, limit: number | null, started_at: number | null, elapsed: number }} Turn */
/** @typedef {'green' | 'amber' | 'red'} Phase */

const AMBER = 30_000;
const AMBER_OF_SHORT = 15_000;
const SHORT = 60_000;

/**
 * @param {Turn} turn
 * @param {number} now
 */
export function spoken(turn, now) {
  if (turn.started_at === null) return turn.elapsed;
  // An offset that is a few milliseconds off must not show 4:01 for a limit of four minutes.
  return turn.elapsed + Math.max(0, now - turn.started_at);
}

/**
 * @param {Turn} turn
 * @param {number} now
 * @returns {number | null}
 */
export function left(turn, now) {
  return turn.limit === null ? null : turn.limit - spoken(turn, now);
}

/**
 * @param {Turn} turn
 * @param {number} now
 * @returns {Phase}
 */
export function phase(turn, now) {
  const rest = left(turn, now);
  if (rest === null || turn.limit === null) return "green";
  if (rest <= 0) return "red";
  return rest <= (turn.limit <= SHORT ? AMBER_OF_SHORT : AMBER) ? "amber" : "green";
}

/**
 * Rounded up as an audience counts down: 0:01 until the limit is reached, +0:00 from the first moment after it.
 * @param {number | null} ms
 */
export function face(ms) {
  if (ms === null) return "";
  const seconds = ms < 0 ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  return `${ms < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
