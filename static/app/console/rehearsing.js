// @ts-check
// The rehearsal: how it begins, the banner while it lasts, and the way back to before it.
//
//   rehearse(panel)
//   Rehearsing({ panel })   the banner

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { act } from "./act.js";

/** @param {any} panel */
export const rehearse = (panel) => act(panel, "panel.rehearse", {}, { text: t("console-rehearsing"), undo: false });

/** @param {{ panel: any }} props */
export function Rehearsing({ panel }) {
  const reset = () => act(panel, "panel.reset", {}, { text: t("console-reset-done"), undo: false });
  return html`<div class="banner warn rehearsing">
    <${Icon} name="triangle" /><span class="words">${t("console-rehearsal-banner")}</span>
    <button type="button" class="btn small" onClick=${reset}>${t("console-reset")}</button>
  </div>`;
}
