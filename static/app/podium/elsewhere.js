// @ts-check
// This link is open on another device: one screen of a person is in use at a time.
//
//   Elsewhere({ panel })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";

/** @param {{ panel: any }} props */
export function Elsewhere({ panel }) {
  return html`<main class="elsewhere">
    <${Icon} name="link" />
    <h1>${t("podium-elsewhere")}</h1>
    <p class="muted">${t("podium-elsewhere-more")}</p>
    <button type="button" class="btn primary big" onClick=${() => panel.take()}>${t("podium-use-here")}</button>
  </main>`;
}
