// @ts-check
// Shapes for states and acts, drawn in the colour of the text around them and silent to screen readers.
//
//   Icon({ name })   name one of: dot ring triangle square check cross pause clock up down top support undo auto light dark globe
//                    send speak follow lock wait link people tag alike paper wall hand mute fast

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
  up: html`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,
  support: html`<path d="M8 3v10M3 8h10" />`,
  undo: html`<path d="M5.5 3 3 5.5 5.5 8M3 5.5h6a3.75 3.75 0 0 1 0 7.5H6" />`,
  auto: html`<circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />`,
  light: html`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.6m0 10.8V15M1 8h1.6m10.8 0H15M3 3l1.2 1.2m7.6 7.6L13 13m0-10-1.2 1.2M4.2 11.8 3 13" />`,
  dark: html`<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />`,
  globe: html`<circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c4 3.6 4 8.4 0 12-4-3.6-4-8.4 0-12Z" />`,
  send: html`<path d="M2.5 13.500V3.500h11v7.500h-8Z" />`,
  speak: html`<rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" /><path d="M3 7.500a5 5 0 0 0 10 0M8 12.500v2" />`,
  follow: html`<path d="M2.5 4h11M2.5 8h11M2.5 12h7" />`,
  down: html`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,
  top: html`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,
  link: html`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,
  people: html`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,
  tag: html`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,
  alike: html`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,
  paper: html`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,
  wall: html`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,
  hand: html`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,
  lock: html`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  mute: html`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,
  fast: html`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`,
};

/** @param {{ name: string }} props */
export function Icon({ name }) {
  return html`<svg
    class="icon"
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
