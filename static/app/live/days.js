// @ts-check
// Days of the calendar at the place of the panel: until which one something is taken in writing. Pure; the server's domain/submissions.py says the same.
//
//   lastDay(header)     'YYYY-MM-DD', or null before the end where none was set
//   isLate(header, now) whether that day is over
//   dayAt(ms, zone)     'YYYY-MM-DD' at the place

const WITHIN = 14 * 86_400_000;

/** @param {any} header */
export function lastDay({ answers_due: due, ended_at: ended, timezone }) {
  return due ?? (ended ? dayAt(ended + WITHIN, timezone) : null);
}

/**
 * @param {any} header
 * @param {number} now
 */
export function isLate(header, now) {
  const last = lastDay(header);
  return last !== null && dayAt(now, header.timezone) > last;
}

/**
 * @param {number} ms
 * @param {string} zone
 */
export function dayAt(ms, zone) {
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone }).formatToParts(ms);
  const part = (/** @type {string} */ type) => parts.find((each) => each.type === type)?.value;
  return `${part("year")}-${part("month")}-${part("day")}`;
}
