// @ts-check
// The words of a question as the podium reads them: the text, an unofficial translation, who asked, and what was joined with it.
//
//   Words({ panel, row })

import { html } from "../../vendor/vendor.js";
import { languageName, t } from "../i18n.js";
import { author } from "../console/words.js";
import { Said } from "../ui/said.js";

/** @param {{ panel: any, row: any }} props */
export function Words({ panel, row }) {
  const voices = panel.row("tallies", row.id)?.voices ?? 1;
  const parts = [
    row.askers > 1 && t("podium-askers", { count: row.askers }),
    voices > row.askers && t("voices", { count: voices }),
  ].filter(Boolean);
  return html`<${Said} text=${row.text} lang=${row.language} class="text" />
    ${row.gloss && html`<div class="gloss"><p class="muted small">${gloss(row)}</p><${Said} text=${row.gloss} lang=${row.gloss_language} /></div>`}
    <p class="muted small"><bdi>${author(row)}</bdi>${parts.length > 0 && ` · ${parts.join(" · ")}`}</p>
    <${Originals} rows=${row.originals ?? []} />`;
}

/** @param {any} row */
function gloss(row) {
  return [t("podium-gloss"), row.gloss_language && languageName(row.gloss_language)].filter(Boolean).join(" · ");
}

/** @param {{ rows: any[] }} props */
function Originals({ rows }) {
  if (rows.length === 0) return null;
  return html`<details class="originals">
    <summary>${t("podium-originals", { count: rows.length })}</summary>
    <ul>${rows.map((row) => html`<li key=${row.id}><${Said} text=${row.text} lang=${row.language} /></li>`)}</ul>
  </details>`;
}
