// @ts-check
// Words that somebody wrote: shown as they are, in their own direction, never as markup.
//
//   Said({ text, lang, as, class })   a block (default <p>) with dir=auto; breaks long words
//   Name({ children })                the same within a line, isolated like <bdi>

import { h } from "../../vendor/vendor.js";

/** @param {{ text: string, lang?: string | null, as?: string, class?: string }} props */
export function Said({ text, lang, as = "p", class: name = "" }) {
  return h(as, { dir: "auto", lang: lang || undefined, class: `said ${name}` }, text);
}

/** @param {{ children?: any }} props */
export function Name({ children }) {
  return h("bdi", null, children);
}
