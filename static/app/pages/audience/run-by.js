// @ts-check
// Who runs the panel, until when words are kept, and where the rest of it stands: two lines before one sends.
//
//   RunBy({ panel })

import { html } from "../../../vendor/vendor.js";
import { listed, t } from "../../i18n.js";

/** @param {{ panel: any }} props */
export function RunBy({ panel }) {
  const { organisers, retention } = panel.header.value;
  const days = retention.questions;
  // Each name is isolated for itself: a comma of another script between two of them would turn them round.
  const who = listed(organisers.map((/** @type {string} */ name) => `\u2068${name}\u2069`));
  return html`<p class="hint run-by">
    ${organisers.length > 0 ? t("notice-run", { who, days }) : t("notice-run-unknown", { days })} <a href=${`/p/${panel.code}/privacy`}>${t("notice-link")}</a>
  </p>`;
}
