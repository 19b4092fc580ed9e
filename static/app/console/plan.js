// @ts-check
// The programme against the clock: what was planned, what is expected, and how late we are. Pure.
// All times are milliseconds; `now` is panel time.
//
//   origin(header)                       the instant that planned offsets count from, or null
//   plannedStart(header, item)           when an item should begin, or null
//   slotLeft(header, now)                what is left of the slot, or null while it does not run
//   lateness(header, items, turn, now)   how much later than planned the current item will end (negative: earlier), or null
//   pace(late)                           'early' | 'on_time' | 'late'
//   programme(header, items, turn, now)  the items in order, each with { item, planned, at, spent, over, ahead }
//   placeOf(view, person, now)           where a person stands in the running order: { place, at } or null

import { left } from "../live/clock.js";

/** @typedef {import("../live/apply.js").Row} Row */

// Last year's programme may be rehearsed today: then the press of Start is what the plan counts from.
const SAME_OCCASION = 12 * 3_600_000;
const ON_TIME = 30_000;

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

/** @param {number} late */
export function pace(late) {
  if (Math.abs(late) < ON_TIME) return "on_time";
  return late > 0 ? "late" : "early";
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

/**
 * @param {{ header: Row, items: Row[], turn: Row | null }} view
 * @param {string} person
 * @param {number} now
 * @returns {{ place: number | null, at: number | null } | null}
 */
export function placeOf({ header, items, turn }, person, now) {
  const stops = header.line ?? [];
  const at = stops.findIndex((/** @type {any} */ stop) => stop.person === person);
  const own = items.filter((item) => item.person === person && item.state === "planned").sort((one, other) => one.place - other.place)[0];
  if (at < 0 && !own) return null;
  if (header.state !== "live") return { place: at < 0 ? null : at + 1, at: own ? plannedStart(header, own) : null };
  if (at < 0) return { place: null, at: expectedStart({ header, items, turn }, own, now) };
  const lengths = new Map(items.map((item) => [item.id, item.planned]));
  const before = stops
    .slice(0, at)
    .reduce((/** @type {number} */ sum, /** @type {any} */ stop) => sum + (stop.limit ?? lengths.get(stop.item) ?? 0), 0);
  const rest = turn ? Math.max(0, left(/** @type {any} */ (turn), now) ?? 0) : 0;
  return { place: at + 1, at: now + rest + before };
}

/**
 * When an item beyond the line may begin; null where nobody can say, since it was passed over.
 * @param {{ header: Row, items: Row[], turn: Row | null }} view
 * @param {Row} item
 * @param {number} now
 */
function expectedStart({ header, items, turn }, item, now) {
  const current = items.find((other) => other.id === header.item);
  if (current && item.place < current.place) return null;
  return Math.max(now, (plannedStart(header, item) ?? now) + (lateness(header, items, turn, now) ?? 0));
}
