// @ts-check
// What a line will be tied to: who speaks, on which question, and for how long still.
//
//   Now({ panel })

import { html } from "../../vendor/vendor.js";
import { itemName, speakerOf } from "../console/words.js";
import { t, word } from "../i18n.js";
import { Face } from "../ui/face.js";
import { Name, Said } from "../ui/said.js";

/** @param {{ panel: any }} props */
export function Now({ panel }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const item = panel.row("items", header.item);
  const question = panel.row("questions", header.question);
  const speaker = turn && speakerOf(panel, turn);
  return html`<section class="note-now" aria-labelledby="note-now">
    <h2 id="note-now" class="unseen">${t("notes-now")}</h2>
    <p class="note-speaker">
      <strong>${speaker ? html`<${Name}>${speaker.name}<//>` : t(header.state === "live" ? "notes-nobody" : `notes-${header.state}`)}</strong>
      ${turn && html`<${Face} turn=${turn} now=${panel.now} of />`}
    </p>
    <p class="muted">
      ${turn && html`${word("turn", turn.kind)}${speaker.about && html` · <${Name}>${speaker.about}<//>`}`}
      ${!turn && item && html`<${Name}>${itemName(panel, item)}<//>`}
    </p>
    ${question && html`<div class="note-question"><p class="muted small">${t("question-number", { number: question.number })}</p><${Said} text=${question.text} lang=${question.language} /></div>`}
  </section>`;
}
