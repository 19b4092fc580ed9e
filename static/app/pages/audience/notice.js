// @ts-check
// What the page says when a form is not open: before, closed, after.
//
//   askingNow(header)   'open' | 'early' | 'closed' | 'ended'
//   floorNow(header)    the same for the list of speakers
//   Notice({ kind, floor })

import { html } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";

/** @typedef {'open' | 'early' | 'closed' | 'ended'} Door */

/**
 * @param {any} header
 * @returns {Door}
 */
export function askingNow(header) {
  return door(header, header.asking);
}

/**
 * @param {any} header
 * @returns {Door}
 */
export function floorNow(header) {
  return door(header, header.floor_open);
}

/**
 * @param {any} header
 * @param {boolean} open
 * @returns {Door}
 */
function door(header, open) {
  if (header.state === "ended") return "ended";
  if (header.state === "draft") return "early";
  return open ? "open" : "closed";
}

/** @param {{ kind: Door, floor?: boolean }} props */
export function Notice({ kind, floor = false }) {
  const icon = kind === "early" ? "clock" : kind === "ended" ? "check" : "lock";
  const what = floor ? "floor" : "ask";
  return html`<div class="notice card">
    <${Icon} name=${icon} />
    <div>
      <h2>${t(`notice-${what}-${kind}`)}</h2>
      <p class="muted">${t(`notice-${what}-${kind}-more`)}</p>
    </div>
  </div>`;
}
