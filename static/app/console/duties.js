// @ts-check
// Who leads an action and until when, in words; and what changed between an action and the form that edits it. Pure but for the words.
//
//   leadOf(panel, action)      the name of the person, or the free words, or ''
//   changes(row, fields)       the arguments of action.edit for what is different; null where nothing is

import { fullName } from "./words.js";

/** @typedef {{ text: string, person: string | null, lead: string | null, due: string | null, turn: string | null, question: string | null }} Fields */

/**
 * @param {any} panel
 * @param {any} action
 */
export const leadOf = (panel, action) => fullName(panel.row("people", action.person)) || action.lead || "";

/**
 * @param {Record<string, any>} row
 * @param {Fields} fields
 * @returns {Record<string, any> | null}
 */
export function changes(row, fields) {
  const changed = Object.entries(fields).filter(([name, value]) => (row[name] ?? null) !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
