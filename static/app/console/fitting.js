// @ts-check
// Where the time ends in a list of questions: above the line they fit, below it they will not be reached. Pure.
//
//   timeFor(header, items, now)   → { exchanges, left } of the debate, or null where there is none to count on
//   lastThatFits(rows, room)      the id after which the line is drawn; '' before the first, null where all fit
//   waiting(questions)            how many are lined up or approved, and come before what is on the shortlist

import { exchange, outlook } from "../live/budget.js";
import { origin, slotEnd } from "./plan.js";

/** @typedef {import("../live/apply.js").Row} Row */

const WAITING = ["new", "approved", "next"];

/**
 * @param {Row} header
 * @param {Row[]} items
 * @param {number} now
 */
export function timeFor(header, items, now) {
  const start = origin(header);
  const end = slotEnd(header);
  const ordered = [...items].filter((item) => item.state !== "dropped").sort((one, other) => one.place - other.place);
  const debate = ordered.find((item) => item.kind === "debate");
  if (header.state === "ended" || start === null || end === null || !debate || debate.state === "done") return null;
  const found = outlook(/** @type {any} */ (ordered), start, end, now, exchange(header.limits ?? {}));
  return { exchanges: found.exchanges, left: found.debate_left };
}

/**
 * @param {Row[]} rows
 * @param {number} room
 * @returns {string | null}
 */
export function lastThatFits(rows, room) {
  const queue = rows.filter((row) => WAITING.includes(row.state));
  if (queue.length <= room) return null;
  const first = rows.indexOf(queue[room]);
  return rows[first - 1]?.id ?? "";
}

/** @param {Row[]} questions */
export const waiting = (questions) => questions.filter((row) => row.state === "approved" || row.state === "next").length;
