// @ts-check
// The programme against the clock, with what repairs have made of it: when each item began or is expected, and how it stands. Pure.
// All times are milliseconds; `now` is panel time.
//
//   inOrder(items)                     the items that are not dropped, in the order of the programme
//   stand(header, items, now)          Outlook of live/budget.js, or null while the panel does not run
//   mends(header, items, now)          the repairs on offer now: see live/budget.js
//   timeline(header, items, now)       each item with { item, planned, at, delta, spent, over, ahead }
//   unwise(header, items)              what is unwise in the programme: [code, numbers][]
//   pace(late)                         'early' | 'on_time' | 'late'

import { delta, exchange, outlook, repairs, warnings } from "../live/budget.js";
import { origin, slotEnd } from "./plan.js";

/** @typedef {import("../live/apply.js").Row} Row */

const ON_TIME = 5_000;
const LEAST_DEBATE = 0.35;

/** @param {Row[]} items */
export function inOrder(items) {
  return items.filter((item) => item.state !== "dropped").sort((one, other) => one.place - other.place);
}

/**
 * @param {Row} header
 * @param {Row[]} items
 * @param {number} now
 */
export function stand(header, items, now) {
  const start = origin(header);
  const end = slotEnd(header);
  if (header.state !== "live" || start === null || end === null || items.length === 0) return null;
  return outlook(/** @type {any[]} */ (inOrder(items)), start, end, now, exchange(header.limits ?? {}));
}

/**
 * @param {Row} header
 * @param {Row[]} items
 * @param {number} now
 */
export function mends(header, items, now) {
  const found = stand(header, items, now);
  const end = slotEnd(header);
  return found && end !== null ? repairs(/** @type {any[]} */ (inOrder(items)), end, found.over_end) : [];
}

/**
 * What is ahead begins one after the other, from the moment that the current item is expected to end.
 * @param {Row} header
 * @param {Row[]} items
 * @param {number} now
 */
export function timeline(header, items, now) {
  const ordered = inOrder(items);
  const start = origin(header);
  const found = stand(header, items, now);
  let free = found ? found.projected_end - ordered.filter(isAhead).reduce((sum, item) => sum + item.budget, 0) : null;
  return ordered.map((item) => {
    const planned = start === null ? null : start + item.starts_at;
    const ahead = isAhead(item);
    const expected = ahead && free !== null ? free : planned;
    if (ahead && free !== null) free += item.budget;
    const spent = item.ended_at && item.started_at ? item.ended_at - item.started_at : null;
    return {
      item,
      planned,
      at: item.started_at ?? expected,
      delta: start === null ? null : delta(/** @type {any} */ (item), start),
      spent,
      over: spent === null ? 0 : spent - item.planned,
      ahead,
    };
  });
}

/**
 * @param {Row} header
 * @param {Row[]} items
 */
export function unwise(header, items) {
  if (!header.starts_at || !header.ends_at || items.length === 0) return [];
  return warnings(/** @type {any[]} */ (inOrder(items)), header.ends_at - header.starts_at, LEAST_DEBATE);
}

/** @param {number} late */
export function pace(late) {
  if (Math.abs(late) < ON_TIME) return "on_time";
  return late > 0 ? "late" : "early";
}

/** @param {Row} item */
function isAhead(item) {
  return item.state === "planned" || item.state === "held";
}
