// @ts-check
// What a wall says about who speaks and who comes next.
//
//   speaker(panel, turn)   { name, about } of who speaks; a number where the panel shows no names
//   coming(panel, count)   the next stops in a few words each
//   quiet(panel)           the sentence while nobody has the floor
//   floorWords(panel)      '5 waiting · closes at 13:40'
//   leadOf(panel, action)  who leads an action, or ''
//   dueOf(action)          '30 September 2026', or 'date open'
//   whole(name)            a name that is not broken at its hyphens: "Soo-yeon" stays one word
//   address(url)           'panel.example.org'

import { fullName, speakerOf, stopName } from "../console/words.js";
import { dayName, listed, placeTime, t } from "../i18n.js";
import { waiting } from "./shown.js";

/**
 * @param {any} panel
 * @param {any} turn
 */
export function speaker(panel, turn) {
  if (turn.request) return { name: floorName(panel, turn.request, turn.name), about: panel.header.value.floor_names ? (turn.organisation ?? "") : "" };
  const { name, about } = speakerOf(panel, turn);
  return { name, about };
}

/**
 * @param {any} panel
 * @param {string} request
 * @param {string} name
 */
function floorName(panel, request, name) {
  const { number } = panel.row("requests", request) ?? {};
  if (panel.header.value.floor_names && !/^\d+$/.test(name)) return name;
  return number || /^\d+$/.test(name) ? t("wall-speaker-number", { number: number ?? Number(name) }) : t("wall-from-the-floor");
}

/**
 * @param {any} panel
 * @param {number} count
 * @returns {string[]}
 */
export function coming(panel, count) {
  const header = panel.header.value;
  if (header.state !== "live") return [];
  // During a technical pause whoever was set aside is not named.
  const stops = (header.line ?? []).filter((/** @type {any} */ stop) => stop.kind !== "turn" || !header.interlude);
  return stops.slice(0, count).map((/** @type {any} */ stop) => stopWords(panel, stop));
}

/**
 * @param {any} panel
 * @param {any} stop
 */
function stopWords(panel, stop) {
  if (stop.kind === "floor") return floorName(panel, stop.request, stop.name);
  if (stop.kind === "question" && (stop.questions ?? []).length > 1) {
    const numbers = stop.questions.map((/** @type {string} */ id) => panel.row("questions", id)?.number);
    return t("wall-questions", { numbers: listed(numbers) });
  }
  return stopName(panel, stop);
}

/** @param {any} panel */
export function quiet(panel) {
  const header = panel.header.value;
  if (header.state === "ended") return t("wall-ended");
  if (header.state === "live") return t("wall-nobody");
  return header.starts_at ? t("wall-starts", { time: placeTime(header.starts_at, header.timezone) }) : t("wall-soon");
}

/** @param {any} panel */
export function floorWords(panel) {
  const { floor_open, floor_closes_at, timezone, state } = panel.header.value;
  if (state === "ended") return "";
  const count = waiting(panel.rows("requests"));
  const closes = floor_open && floor_closes_at ? t("wall-list-closes", { time: placeTime(floor_closes_at, timezone) }) : "";
  return [count > 0 ? t("wall-list-waiting", { count }) : "", closes].filter(Boolean).join(" · ");
}

/**
 * @param {any} panel
 * @param {any} action
 */
export const leadOf = (panel, action) => fullName(panel.row("people", action.person)) || action.lead || "";

/** @param {any} action */
export function dueOf(action) {
  if (!action.due) return t("wall-due-open");
  return dayName(action.due);
}

/** @param {string} name */
export const whole = (name) => name.replaceAll("-", "\u2011");

/** @param {string} url */
export const address = (url) => url.replace(/^https?:\/\//, "");
