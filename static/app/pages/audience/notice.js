// @ts-check
// What the page says when a form is not open: before, closed, after.
//
//   askingNow(header)   'open' | 'early' | 'closed' | 'ended'
//   floorNow(header)    the same for the list of speakers
//   Notice({ kind, header, floor })

import { html } from "../../../vendor/vendor.js";
import { dayTime, t } from "../../i18n.js";
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

/** @param {{ kind: Door, header: any, floor?: boolean }} props */
export function Notice({ kind, header, floor = false }) {
  const icon = kind === "early" ? "clock" : kind === "ended" ? "check" : "lock";
  const what = floor ? "floor" : "ask";
  return html`<div class="notice card">
    <${Icon} name=${icon} />
    <div>
      <h2>${t(`notice-${what}-${kind}`)}</h2>
      <p class="muted">${more(kind, what, header)}</p>
    </div>
  </div>`;
}

/**
 * @param {Door} kind
 * @param {string} what
 * @param {any} header
 */
function more(kind, what, header) {
  if (kind === "early" && header.starts_at) return t("notice-starts", { when: dayTime(header.starts_at, header.timezone) });
  return t(`notice-${what}-${kind}-more`);
}
