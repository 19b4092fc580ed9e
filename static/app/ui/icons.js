// @ts-check
// Shapes for states and acts, drawn in the colour of the text around them and silent to screen readers.
//
//   Icon({ name })   name one of: dot ring triangle square check cross pause clock wait undo auto light dark globe send speak follow;
//                    and those of icons-more.js, where that is loaded
//   draw(shapes)     makes more of them known

import { html } from "../../vendor/vendor.js";

/** @type {Record<string, any>} */
const shapes = {
  dot: html`<circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />`,
  ring: html`<circle cx="8" cy="8" r="4.5" />`,
  triangle: html`<path d="M8 2.5 14.5 13.5H1.5Z" fill="currentColor" stroke="none" />`,
  square: html`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" stroke="none" />`,
  check: html`<path d="m3 8.5 3.2 3.2L13 4.8" />`,
  cross: html`<path d="m4 4 8 8m0-8-8 8" />`,
  pause: html`<path d="M5.5 3.5v9m5-9v9" />`,
  clock: html`<circle cx="8" cy="8" r="6" /><path d="M8 4.8V8l2.2 1.6" />`,
  wait: html`<path d="M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 2.6 3.7 3 5.5-.4 1.8-3 2.5-3 5.5m6-11c0 3-2.6 3.7-3 5.5.4 1.8 3 2.5 3 5.5" />`,
  undo: html`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,
  auto: html`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,
  light: html`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,
  dark: html`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,
  globe: html`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,
  send: html`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,
  speak: html`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,
  follow: html`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,
};

/** @param {Record<string, any>} more */
export const draw = (more) => Object.assign(shapes, more);

/** @param {{ name: string }} props */
export function Icon({ name }) {
  return html`<svg
    class=${name === "undo" ? "icon turns" : "icon"}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
    >${shapes[name]}</svg
  >`;
}
