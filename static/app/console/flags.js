// @ts-check
// What should be read twice before anything is done with it, as the server has marked it for the console.
//
//   Flags({ row })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Chip } from "../ui/chip.js";

/** @param {{ row: any }} props */
export function Flags({ row }) {
  return (row.flags ?? []).map(
    (/** @type {string} */ flag) => html`<${Chip} key=${flag} tone="warn" icon="triangle" title=${t(`console-flag-${flag}-why`)}>${t(`console-flag-${flag}`)}<//>`,
  );
}
