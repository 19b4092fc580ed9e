// @ts-check
// The letters of the desk: what each does with the card in hand.
//
//   deskLetters(desk)   → { [letter]: () => void } for useShortcuts

import { approve, keepPrivate, lineUp, shortlist } from "./deeds.js";
import { may } from "./moves.js";

/** @type {Record<string, string>} */
const menus = { r: "decline", ">": "assign", m: "merge", t: "tag", g: "gloss", x: "redact", b: "bundle" };
/** @type {Record<string, (desk: any, row: any) => any>} */
const deeds = { a: approve, s: shortlist, p: keepPrivate, l: lineUp };

/** @param {any} desk */
export function deskLetters(desk) {
  /** @type {Record<string, () => void>} */
  const letters = { j: () => desk.move(1), k: () => desk.move(-1) };
  for (const [letter, menu] of Object.entries(menus)) {
    letters[letter] = () => {
      const row = desk.question();
      if (row && may(menu, row)) desk.open(menu);
    };
  }
  for (const [letter, deed] of Object.entries(deeds)) {
    letters[letter] = () => {
      const row = desk.question();
      if (row) void deed(desk, row);
    };
  }
  return letters;
}
