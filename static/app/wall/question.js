// @ts-check
// The question that is being answered, or those that are answered together: the words as they were written, then what they mean.
//
//   Question({ page, panel })

import { html } from "../../vendor/vendor.js";
import { listed, t, word } from "../i18n.js";
import { Fit } from "./fit.js";
import { Rail } from "./rail.js";
import { askedIds, voicesOf } from "./shown.js";
import { Speaker } from "./speaking.js";

/** @param {{ page: any, panel: any }} props */
export function Question({ page, panel }) {
  const asked = askedIds(panel.header.value).map((id) => panel.row("questions", id));
  const rows = asked.filter((row) => row !== null);
  if (rows.length === 0) return html`<${Speaker} page=${page} panel=${panel} />`;
  return html`<div class="with-rail">
    <h1 class="unseen">${listed(rows.map((row) => t("question-number", { number: row.number })))}</h1>
    <div class="questions" data-count=${rows.length}>
      ${rows.map((row) => html`<${Asked} key=${row.id} row=${row} panel=${panel} share=${1 / rows.length} />`)}
    </div>
    <${Rail} page=${page} panel=${panel} />
  </div>`;
}

/** @param {{ row: any, panel: any, share: number }} props */
function Asked({ row, panel, share }) {
  const voices = voicesOf(row, panel.row("tallies", row.id));
  return html`<figure class="question">
    <p class="which">
      <span class="chip accent">${t("question-number", { number: row.number })}</span>
      ${voices > 1 && html`<span class="muted">${t("wall-asked-by", { count: voices })}</span>`}
      ${share < 1 && html`<span class="muted"><${Author} row=${row} /></span>`}
    </p>
    <${Fit} most=${share < 1 ? 6 : 9} least=${2.4} own lang=${row.language} class="text">${row.text}<//>
    ${
      row.gloss &&
      html`<div class="gloss">
        <p class="muted">${t("wall-gloss")}</p>
        <${Fit} most=${4} least=${2.2} own lang=${row.gloss_language} class="gloss-text">${row.gloss}<//>
      </div>`
    }
    ${share === 1 && html`<figcaption class="muted"><${Author} row=${row} /></figcaption>`}
  </figure>`;
}

/**
 * Who does not give a name is a participant, and nothing else of them is told.
 * @param {{ row: any }} props
 */
export function Author({ row }) {
  if (!row.name) return html`${row.group ? word("group", row.group) : t("wall-anonymous")}`;
  return html`<bdi>${row.name}</bdi>${row.organisation && row.organisation !== row.name && html`${t("comma")}<bdi>${row.organisation}</bdi>`}${t("aside", { text: t(row.seat ? "with-seat" : "as-given") })}`;
}
