// @ts-check
// Shapes that a phone does not need in order to ask; whoever imports this can draw them.
//
//   up down top support link people tag alike paper wall hand lock mute fast

import { html } from "../../vendor/vendor.js";
import { draw } from "./icons.js";

draw({
  up: html`<path d="M8 13V3.5m-4 4 4-4 4 4" />`,
  support: html`<path d="M8 3v10M3 8h10" />`,
  down: html`<path d="M8 3v9.500m-4-4 4 4 4-4" />`,
  more: html`<path d="M4 6.500 8 10.500l4-4" />`,
  top: html`<path d="M3.500 2.500h9M8 13.500V6m-3.500 3.500L8 6l3.500 3.500" />`,
  link: html`<path d="M6.500 5H5a3 3 0 0 0 0 6h1.500m3-6H11a3 3 0 0 1 0 6H9.500M5.500 8h5" />`,
  people: html`<circle cx="6" cy="5.500" r="2.250" /><path d="M2 13c0-5 8-5 8 0M10.500 3.600a2.250 2.250 0 0 1 0 3.900M12 9.600c1.300.6 2 1.700 2 3.400" />`,
  tag: html`<path d="M2.500 7.500v-5h5l6 6-5 5Z" /><circle cx="5.250" cy="5.250" r="0.600" />`,
  alike: html`<path d="M2.500 6.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1M2.500 11.500c1.800-2.500 3.700-2.500 5.500-1s3.700 1.500 5.500-1" />`,
  paper: html`<path d="M4 2.500h5.500l3 3v8H4ZM9.500 2.500v3h3M6.500 8.500h3.500M6.500 11h3.500" />`,
  wall: html`<rect x="2" y="3" width="12" height="8" rx="1" /><path d="M8 11v2.500M5.500 13.500h5" />`,
  phone: html`<rect x="4.5" y="1.75" width="7" height="12.5" rx="1.5" /><path d="M7 11.500h2" />`,
  hand: html`<path d="M5 8.500V4.250a1 1 0 0 1 2 0v-1a1 1 0 0 1 2 0v1a1 1 0 0 1 2 0v1.500a1 1 0 0 1 2 0v4c0 2.500-1.500 4-4 4s-3-1-4.500-3.500L3 9.250c-.5-1 .8-1.600 1.400-.8Z" />`,
  lock: html`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  mute: html`<path d="M2.500 6.250v3.500H5L8.500 13V3L5 6.250ZM11 6.250l3 3.500m0-3.500-3 3.500" />`,
  fast: html`<path d="m2.500 4 4.500 4-4.500 4m6-8L13 8l-4.500 4" />`,
});
