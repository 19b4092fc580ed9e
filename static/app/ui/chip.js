// @ts-check
// A state in a word, a shape and a colour.
//
//   Chip({ tone, icon, title, children })   tone '' | 'accent' | 'live' | 'warn' | 'over'; icon a name of icons.js

import { html } from "../../vendor/vendor.js";
import { Icon } from "./icons.js";

/** @param {{ tone?: string, icon?: string, title?: string, children?: any }} props */
export function Chip({ tone = "", icon = "", title, children }) {
  return html`<span class=${`chip ${tone}`} title=${title}>${icon && html`<${Icon} name=${icon} />`}<span>${children}</span></span>`;
}
