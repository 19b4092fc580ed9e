// @ts-check
// Finding the question that another is merged into: what is like it first, then by number or by words. Pure.
//
//   candidates(questions, row, typed)   at most six; `typed` a number, 'Q4' or some words
//   likeness(questions, row, apart)     the question that `row` is most like, and may be merged into; or null
//   pairOf(one, other)                  the name of a pair, whichever comes first

import { isReadable } from "./moves.js";

/** @typedef {import("../live/apply.js").Row} Row */

const MOST = 6;

/**
 * @param {Row[]} questions
 * @param {Row} row
 * @param {string} typed
 */
export function candidates(questions, row, typed) {
  const wanted = fold(typed);
  const digits = /^q?(\d+)$/.exec(wanted)?.[1];
  const fits = (/** @type {Row} */ other) =>
    digits ? String(other.number ?? "").startsWith(digits) : fold([other.text, other.gloss].filter(Boolean).join(" ")).includes(wanted);
  const scores = new Map((row.similar ?? []).map((/** @type {any} */ each) => [each.id, each.score]));
  return questions
    .filter((other) => other.id !== row.id && isReadable(other) && fits(other))
    .sort((one, other) => (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0) || numberOf(one) - numberOf(other) || (one.id < other.id ? -1 : 1))
    .slice(0, MOST);
}

/**
 * @param {Row[]} questions
 * @param {Row} row
 * @param {Set<string>} apart
 * @returns {Row | null}
 */
export function likeness(questions, row, apart) {
  for (const { id } of row.similar ?? []) {
    const other = questions.find((each) => each.id === id) ?? null;
    if (isReadable(other) && !apart.has(pairOf(row.id, id))) return other;
  }
  return null;
}

/**
 * @param {string} one
 * @param {string} other
 */
export const pairOf = (one, other) => [one, other].sort().join(" ");

/** @param {Row} row */
const numberOf = (row) => row.number ?? Number.MAX_SAFE_INTEGER;

/** @param {string} text */
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim();
