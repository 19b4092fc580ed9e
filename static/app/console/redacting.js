// @ts-check
// Taking words out of a question that would betray or endanger somebody: each word is a switch, and what is left stands below.
//
//   Redact({ panel, desk, row })
//   pieces(text, language)       [{ text, from, to, word }] in code points; what is no word stays
//   spans(pieces, hidden)        [[from, to]] of the words that are hidden; neighbours are one

import { html, useState } from "../../vendor/vendor.js";
import { language as pageLanguage, t } from "../i18n.js";
import { redact } from "./deeds.js";
import { Inner } from "./inner.js";

/** @typedef {{ text: string, from: number, to: number, word: boolean }} Piece */

/** @param {{ panel: any, desk: any, row: any }} props */
export function Redact({ desk, row }) {
  const [hidden, setHidden] = useState(/** @type {number[]} */ ([]));
  const all = pieces(row.text ?? "", row.language ?? pageLanguage());
  const toggle = (/** @type {number} */ from) => setHidden(hidden.includes(from) ? hidden.filter((other) => other !== from) : [...hidden, from]);
  const send = () => hidden.length > 0 && redact(desk, row, spans(all, hidden));
  return html`<${Inner} desk=${desk} label=${t("console-redact")} hint=${t("console-redact-why")} done=${t("console-redact-done")} submit=${send}>
    <p class="words-out" dir="auto" lang=${row.language ?? undefined}>
      ${all.map((piece) =>
        piece.word
          ? html`<button key=${piece.from} type="button" aria-pressed=${hidden.includes(piece.from)} onClick=${() => toggle(piece.from)}>${piece.text}</button>`
          : piece.text,
      )}
    </p>
  <//>`;
}

/**
 * @param {string} text
 * @param {string} language
 * @returns {Piece[]}
 */
export function pieces(text, language) {
  let from = 0;
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(({ segment, isWordLike }) => {
    const piece = { text: segment, from, to: from + [...segment].length, word: isWordLike === true };
    from = piece.to;
    return piece;
  });
}

/**
 * @param {Piece[]} pieces
 * @param {number[]} hidden where the hidden words begin
 * @returns {[number, number][]}
 */
export function spans(pieces, hidden) {
  /** @type {[number, number][]} */
  const found = [];
  let open = false;
  for (const { from, to, word } of pieces) {
    if (!word) continue;
    const hides = hidden.includes(from);
    const last = found.at(-1);
    if (hides && open && last) last[1] = to;
    else if (hides) found.push([from, to]);
    open = hides;
  }
  return found;
}
