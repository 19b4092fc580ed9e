// @ts-check
// What stands under a question: its gloss, what panellists offer, what it is like, and what was merged into it.
//
//   GlossLine({ row })   Offers({ panel, row })   Suggestion({ panel, desk, row, selected })   Originals({ panel, desk, row, selected })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { merge, separate } from "./deeds.js";
import { likeness } from "./finding.js";
import { may } from "./moves.js";
import { excerpt, fullName, offerName, questionName } from "./words.js";

/** @param {{ row: any }} props */
export function GlossLine({ row }) {
  if (!row.gloss) return null;
  return html`<div class="gloss">
    <${Said} text=${row.gloss} lang=${row.gloss_language} />
    <span class="small muted">${t("console-gloss-unofficial")}</span>
  </div>`;
}

/** @param {{ panel: any, row: any }} props */
export function Offers({ panel, row }) {
  const open = ["new", "approved", "next", "asked"].includes(row.state);
  const offers = (row.offers ?? []).filter((/** @type {any} */ offer) => open && panel.row("people", offer.person));
  if (offers.length === 0) return null;
  return html`<ul class="offers small">
    ${offers.map(
      (/** @type {any} */ offer) =>
        html`<li key=${offer.person}>
          <${Icon} name=${offer.offer === "take" ? "check" : "undo"} />
          <span><bdi>${fullName(panel.row("people", offer.person))}</bdi> ${offerName(panel, offer)}</span>
        </li>`,
    )}
  </ul>`;
}

/** @param {{ panel: any, desk: any, row: any, selected: boolean }} props */
export function Suggestion({ panel, desk, row, selected }) {
  const other = may("merge", row) && row.state !== "declined" ? likeness(panel.rows("questions"), row, desk.apart.value) : null;
  if (!other) return null;
  return html`<div class="suggestion">
    <p>
      <${Chip} tone="accent" icon="alike">${t("console-similar", { name: questionName(other) })}<//>
      <bdi class="small muted" lang=${other.language || undefined}>${excerpt(other.text)}</bdi>
    </p>
    ${
      selected &&
      !desk.menu.value &&
      html`<p class="acts">
        <button type="button" class="btn small chosen" onClick=${() => merge(desk, row, other)}>${t("console-merge-with", { name: questionName(other) })}</button>
        <button type="button" class="btn ghost small" onClick=${() => desk.tellApart(row.id, other.id)}>${t("console-not-same")}</button>
      </p>`
    }
  </div>`;
}

/** @param {{ panel: any, desk: any, row: any, selected: boolean }} props */
export function Originals({ panel, desk, row, selected }) {
  const originals = row.originals ?? [];
  if (originals.length === 0 || !selected) return null;
  return html`<ul class="originals" aria-label=${t("console-originals")}>
    ${originals.map(
      (/** @type {any} */ each) =>
        html`<li key=${each.id}>
          <${Said} text=${each.text ?? t("console-erased")} lang=${each.language} />
          ${
            panel.row("questions", each.id) &&
            html`<button
              type="button"
              class="btn ghost small"
              onClick=${() => separate(desk, row, each.id)}
            >
              <${Icon} name="undo" />${t("console-separate")}
            </button>`
          }
        </li>`,
    )}
  </ul>`;
}
