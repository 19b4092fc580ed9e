// @ts-check
// What was answered in writing, beside what was asked.
//
//   Answers({ panel, answers })   each { person, text, language }

import { html } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { Said } from "../../ui/said.js";

/** @param {{ panel: any, answers: any[] }} props */
export function Answers({ panel, answers }) {
  return answers.map((answer, at) => {
    const name = panel.row("people", answer.person)?.name;
    return html`<div key=${at} class="gloss written">
      <p class="muted small">${name ? t("answer-in-writing-by", { name }) : t("answer-in-writing")}</p>
      <${Said} text=${answer.text} lang=${answer.language} />
    </div>`;
  });
}
