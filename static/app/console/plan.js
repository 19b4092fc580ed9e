// @ts-check
// The programme against the clock: what was planned, what is expected, and how late we are. Pure.
// All times are milliseconds; `now` is panel time.
//
//   origin(header)                       the instant that planned offsets count from, or null
//   plannedStart(header, item)           when an item should begin, or null
//   slotLeft(header, now)                what is left of the slot, or null while it does not run
//   lateness(header, items, turn, now)   how much later than planned the current item will end (negative: earlier), or null
//   programme(header, items, turn, now)  the items in order, each with { item, planned, at, spent, over, ahead }

import { left } from "../live/clock.js";

/** @typedef {import("../live/apply.js").Row} Row */

// Last year's programme may be rehearsed today: then the press of Start is what the plan counts from.
const SAME_OCCASION = 12 * 3_600_000;

/** @param {Row} header */
export function origin(header) {
  if (header.started_at === null || header.started_at === undefined) return header.starts_at ?? null;
  if (header.starts_at === null || header.starts_at === undefined) return header.started_at;
  return Math.abs(header.started_at - header.starts_at) <= SAME_OCCASION ? header.starts_at : header.started_at;
}

/**
 * @param {Row} header
 * @param {Row} item
 */
export function plannedStart(header, item) {
  const from = origin(header);
  return from === null ? null : from + item.starts_at;
}

/**
 * @param {Row} header
 * @param {number} now
 */
export function slotLeft(header, now) {
  const end = slotEnd(header);
  return header.state === "live" && end !== null ? end - now : null;
}

/** @param {Row} header */
export function slotEnd(header) {
  const from = origin(header);
  return from === null || !header.starts_at || !header.ends_at ? null : from + (header.ends_at - header.starts_at);
}

/**
 * @param {Row} header
 * @param {Row[]} items
 * @param {Row | null} turn
 * @param {number} now
 * @returns {number | null}
 */
export function lateness(header, items, turn, now) {
  const current = items.find((item) => item.id === header.item);
  const start = current ? plannedStart(header, current) : null;
  if (header.state !== "live" || !current || start === null) return null;
  return expectedEnd(current, turn, now) - (start + current.planned);
}

/**
 * @param {Row} item
 * @param {Row | null} turn
 * @param {number} now
 */
function expectedEnd(item, turn, now) {
  // An item without a person of its own, such as the debate, takes the time it was given.
  if (!item.person) return Math.max(now, (item.started_at ?? now) + item.planned);
  const own = turn !== null && turn.item === item.id && turn.person === item.person;
  return now + (own ? Math.max(0, left(/** @type {any} */ (turn), now) ?? 0) : 0);
}

/**
 * @param {Row} header
 * @param {Row[]} items
 * @param {Row | null} turn
 * @param {number} now
 */
export function programme(header, items, turn, now) {
  const ordered = [...items].sort((one, other) => one.place - other.place);
  const late = lateness(header, items, turn, now) ?? 0;
  const current = ordered.find((item) => item.id === header.item);
  return ordered.map((item) => {
    const planned = plannedStart(header, item);
    const ahead = item.state === "planned" && (!current || item.place > current.place);
    const expected = planned === null ? null : planned + (ahead ? late : 0);
    const spent = item.ended_at && item.started_at ? item.ended_at - item.started_at : null;
    return { item, planned, at: item.started_at ?? expected, spent, over: spent === null ? 0 : spent - item.planned, ahead };
  });
}
