// @ts-check
// What each layout of the wall would show, in a few lines: the wall itself says it in large.
//
//   LAYOUTS
//   linesOf(panel, layout)   → [{ text, look }], empty where the layout has nothing to show

import { t } from "../i18n.js";
import { face, left } from "../live/clock.js";
import { speakers } from "./order.js";
import { author, speakerOf, stopName } from "./words.js";

export const LAYOUTS = ["join", "speaker", "question", "list", "actions", "poll", "think", "blank"];
const ROWS = 3;

/** @typedef {{ text: string, look: string }} Line */

/**
 * @param {any} panel
 * @param {string} layout
 * @returns {Line[]}
 */
export function linesOf(panel, layout) {
  const of = /** @type {Record<string, (panel: any) => Line[]>} */ ({ join, speaker, question, list, actions, poll, think });
  return of[layout]?.(panel) ?? [];
}

/** @param {any} panel */
function join(panel) {
  const { title, code } = panel.header.value;
  return [line(title, "small"), line(code, "big"), line(t("console-preview-join"), "small")];
}

/** @param {any} panel */
function speaker(panel) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const next = header.line?.[0];
  if (!turn) return next ? [line(t("console-preview-next", { name: stopName(panel, next) }), "small")] : [];
  const { name, about } = speakerOf(panel, turn);
  const more = about && about !== name ? [line(about, "small")] : [];
  return [line(name, "mid"), ...more, line(face(left(turn, panel.now())), "big")];
}

/** @param {any} panel */
function question(panel) {
  const { asked = [] } = panel.header.value;
  const rows = asked.map((/** @type {string} */ id) => panel.row("questions", id)).filter(Boolean);
  return rows.slice(0, ROWS).flatMap((/** @type {any} */ row) => [line(row.text, "mid"), line(author(row), "small")]);
}

/** @param {any} panel */
function list(panel) {
  const header = panel.header.value;
  const { speaking, next, waiting } = speakers(panel.rows("requests"), header.line ?? []);
  const rows = [...speaking, ...next, ...waiting];
  const names = rows.slice(0, ROWS).map((row) => line(header.floor_names ? row.name : String(row.number), "mid"));
  return rows.length > ROWS ? [...names, line(t("console-preview-more", { count: rows.length - ROWS }), "small")] : names;
}

/** @param {any} panel */
function actions(panel) {
  const rows = panel.rows("actions").filter((/** @type {any} */ row) => row.status !== "dropped");
  return rows.slice(0, ROWS).map((/** @type {any} */ row) => line(`${row.number}. ${row.text}`, "mid"));
}

/** @param {any} panel */
function poll(panel) {
  const rows = panel.rows("polls").sort((/** @type {any} */ one, /** @type {any} */ other) => other.opened_at - one.opened_at);
  return rows[0] ? [line(rows[0].text, "mid"), line(rows[0].answers.join(" · "), "small")] : [];
}

/** @param {any} panel */
function think(panel) {
  const { guiding = [] } = panel.header.value;
  return [line(t("console-preview-think"), "mid"), ...guiding.slice(0, ROWS).map((/** @type {string} */ text) => line(text, "small"))];
}

/**
 * @param {string} text
 * @param {string} look
 */
const line = (text, look) => ({ text, look });
