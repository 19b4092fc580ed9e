// @ts-check
// Times of day as people type them, on the clock of the place. Pure.
//
//   clockOf(ms, zone)          '13:40', as a time field has it
//   instantOf(text, zone, now) the next instant at which the clock of the place shows `text`, at most 12 h ago; null for no time of day
//   lengthFrom(text)           ms for '1:30', '90' (seconds) or '2 min'-like '2:'; null when it is no length
//   lengthText(ms)             '1:30'

const DAY = 86_400_000;
const MINUTE = 60_000;

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/**
 * @param {number} ms
 * @param {string} zone
 */
export function clockOf(ms, zone) {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
    clocks.set(zone, clock);
  }
  return clock.format(ms);
}

/**
 * @param {string} text
 * @param {string} zone
 * @param {number} now
 */
export function instantOf(text, zone, now) {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (!found) return null;
  const wanted = Number(found[1]) * 60 + Number(found[2]);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const [hours, minutes] = clockOf(minute, zone).split(":").map(Number);
  const ahead = (wanted - hours * 60 - minutes) * MINUTE;
  if (ahead > DAY / 2) return minute + ahead - DAY;
  return minute + (ahead < -DAY / 2 ? ahead + DAY : ahead);
}

/** @param {string} text */
export function lengthFrom(text) {
  const found = /^(?:(\d{1,3}):)?(\d{1,4})$/.exec(text.trim());
  if (!found) return null;
  const seconds = Number(found[1] ?? 0) * 60 + Number(found[2]);
  if (seconds === 0 || (found[1] !== undefined && Number(found[2]) > 59)) return null;
  return seconds * 1000;
}

/** @param {number} ms */
export function lengthText(ms) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
