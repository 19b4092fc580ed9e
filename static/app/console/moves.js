// @ts-check
// What may be done with a question in its state: the console's side of the life of a question. Pure.
//
//   may(move, question)       whether the act suits the state
//   isReadable(question)      whether another may be merged into it
//   togetherWith(questions, row)   the others of its bundle, by number

/** @typedef {import("../live/apply.js").Row} Row */

/** @type {Record<string, string[]>} */
const MOVES = {
  approve: ["new", "declined"],
  shortlist: ["new", "approved"],
  decline: ["new", "approved", "next"],
  private: ["new", "approved", "next", "declined"],
  merge: ["new", "approved", "next", "declined", "written"],
  assign: ["new", "approved", "next", "asked"],
  tag: ["new", "approved", "next", "asked", "answered", "written", "declined", "private"],
  gloss: ["new", "approved", "next", "asked", "answered", "written"],
  redact: ["new", "approved", "next", "asked", "answered", "written", "declined", "private"],
  bundle: ["approved", "next"],
  line_up: ["approved"],
  take_out: ["next"],
  ask: ["approved", "next"],
  answer: ["asked"],
  put_back: ["private"],
  promise: ["asked", "answered", "written"],
};
const READABLE = ["new", "approved", "next", "asked", "answered", "written"];

/**
 * @param {string} move
 * @param {Row} question
 */
export function may(move, question) {
  // What holds others cannot itself go into another: who asked what would be lost.
  if (move === "merge" && (question.askers ?? 1) > 1) return false;
  return MOVES[move].includes(question.state);
}

/** @param {Row | null} question */
export const isReadable = (question) => question !== null && READABLE.includes(question.state);

/**
 * @param {Row[]} questions
 * @param {Row} row
 */
export function togetherWith(questions, row) {
  if (!row.bundle) return [];
  return questions
    .filter((other) => other.bundle === row.bundle && other.id !== row.id)
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}
