// @ts-check
// When somebody's turn comes, as far as can be told from the programme, the running order and the limits. Pure.
// All times are milliseconds; `now` is panel time; `view` is { header, items, turn }.
//
//   placeOf(view, person, now, questions)  → { place, at, planned, limit } of a panellist, or null when nothing is planned;
//                                            `questions`: ids of those that they are to answer
//   stopStart(view, index, now)            when the stop at this index of the running order may begin
//   questionStart(view, question, now)     when a question may be read out, or null when it is not lined up
//   requestStart(view, request, place, now) → { at, reached } of the request at this place of the list, or null; `reached` false
//                                            when the debate must end before that

import { origin, plannedStart } from "../console/plan.js";
import { outlook } from "../live/budget.js";
import { left } from "../live/clock.js";

/** @typedef {import("../live/apply.js").Row} Row */
/** @typedef {{ header: Row, items: Row[], turn: Row | null }} View */

const GAP = 10_000;
const READ = 20_000;
const ANSWER = 90_000;
const FLOOR = 60_000;

/**
 * @param {View} view
 * @param {string} person
 * @param {number} now
 * @param {string[]} [questions]
 */
export function placeOf(view, person, now, questions = []) {
  const { header } = view;
  const stops = header.line ?? [];
  const index = stops.findIndex((/** @type {any} */ stop) => stop.person === person || isReadFor(stop, questions));
  const own = ordered(view.items).find((item) => item.person === person && item.state === "planned");
  if (index < 0 && !own) return null;
  const planned = own ? plannedStart(header, own) : null;
  const place = index < 0 ? beyond(view, /** @type {Row} */ (own)) : index + 1;
  const reading = index >= 0 && stops[index].kind === "question";
  const expected = () => (index < 0 ? itemStart(view, /** @type {Row} */ (own), now) : stopStart(view, index, now) + (reading ? read(header) : 0));
  return {
    place,
    planned,
    at: header.state === "live" ? expected() : planned,
    limit: reading ? (header.limits?.answer ?? ANSWER) : (stops[index]?.limit ?? own?.budget ?? null),
  };
}

/**
 * Whoever is to answer a question comes when it has been read out.
 * @param {any} stop
 * @param {string[]} questions
 */
function isReadFor(stop, questions) {
  return stop.kind === "question" && (stop.questions ?? [stop.question]).some((/** @type {string} */ id) => questions.includes(id));
}

/** @param {Row} header */
const read = ({ limits }) => limits?.read ?? READ;

/**
 * The running order holds only the next six; behind it the programme goes on.
 * @param {View} view
 * @param {Row} own
 */
function beyond({ header, items }, own) {
  const others = (header.line ?? []).filter((/** @type {any} */ stop) => stop.kind !== "item").length;
  return others + ordered(items).filter((item) => item.state === "planned" && item.place < own.place).length + 1;
}

/**
 * @param {View} view
 * @param {number} index
 * @param {number} now
 */
export function stopStart(view, index, now) {
  const stops = view.header.line;
  const item = stops[index].kind === "item" ? view.items.find((each) => each.id === stops[index].item) : null;
  if (item) return itemStart(view, item, now);
  return stops.slice(0, index).reduce((/** @type {number} */ at, /** @type {any} */ stop) => at + length(view, stop), now + rest(view, now));
}

/**
 * @param {View} view
 * @param {string} question
 * @param {number} now
 */
export function questionStart(view, question, now) {
  const stops = view.header.state === "live" ? (view.header.line ?? []) : [];
  const index = stops.findIndex((/** @type {any} */ stop) => isReadFor(stop, [question]));
  return index < 0 ? null : stopStart(view, index, now);
}

/**
 * @param {View} view
 * @param {string} request
 * @param {number} place
 * @param {number} now
 */
export function requestStart(view, request, place, now) {
  if (view.header.state !== "live") return null;
  const at = floorStart(view, request, place, now);
  const { ends } = bounds(view, now);
  return at === null ? null : { at, reached: at < ends };
}

/**
 * @param {View} view
 * @param {string} request
 * @param {number} place
 * @param {number} now
 */
function floorStart(view, request, place, now) {
  const { header, items } = view;
  const stops = header.line ?? [];
  const index = stops.findIndex((/** @type {any} */ stop) => stop.kind === "floor" && stop.request === request);
  if (index >= 0) return stopStart(view, index, now);
  const each = (header.limits?.floor ?? FLOOR) + GAP;
  const floors = stops.filter((/** @type {any} */ stop) => stop.kind === "floor").length;
  const last = stops.map((/** @type {any} */ stop) => stop.kind).lastIndexOf("floor");
  if (last >= 0) return stopStart(view, last, now) + Math.max(1, place - floors) * each;
  const debate = ordered(items).find((item) => item.kind === "debate" && ["planned", "held", "current"].includes(item.state));
  if (!debate) return null;
  return (debate.state === "current" ? now + rest(view, now) : itemStart(view, debate, now)) + (place - 1) * each;
}

/**
 * @param {View} view
 * @param {Row} item
 * @param {number} now
 */
function itemStart(view, item, now) {
  const before = ordered(view.items).filter((each) => isAhead(each) && each.place < item.place);
  return bounds(view, now).free + before.reduce((sum, each) => sum + each.budget, 0);
}

/**
 * When the next item can begin, and when the debate must end.
 * @param {View} view
 * @param {number} now
 */
function bounds(view, now) {
  const { header, turn } = view;
  const items = /** @type {any[]} */ (ordered(view.items));
  const start = origin(header) ?? now;
  const found = outlook(items, start, start + (header.ends_at - header.starts_at), now, 1);
  const free = found.projected_end - items.filter(isAhead).reduce((sum, each) => sum + each.budget, 0);
  const own = turn !== null && turn.item !== null && turn.item === header.item;
  return { free: own ? Math.max(free, now + rest(view, now)) : free, ends: found.debate_ends };
}

/**
 * @param {View} view
 * @param {number} now
 */
function rest({ turn }, now) {
  return turn ? Math.max(0, left(/** @type {any} */ (turn), now) ?? 0) : 0;
}

/**
 * @param {View} view
 * @param {any} stop
 */
function length({ header, items }, stop) {
  const limits = header.limits ?? {};
  if (stop.kind === "question") return read(header) + (limits.answer ?? ANSWER) + GAP;
  if (stop.kind === "item") return stop.limit ?? items.find((item) => item.id === stop.item)?.budget ?? 0;
  return (stop.limit ?? 0) + GAP;
}

/** @param {Row} item */
const isAhead = (item) => item.state === "planned" || item.state === "held";

/** @param {Row[]} items */
const ordered = (items) => [...items].sort((one, other) => one.place - other.place);
