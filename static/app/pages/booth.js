// @ts-check
// The booth: interpreters and captioners read the words before they are spoken.

import { boot } from "../main.js";
import { html } from "../../vendor/vendor.js";
import { BackstageTop } from "../backstage/top.js";
import { about, fullName, speakerOf, stopName } from "../console/words.js";
import { t, word } from "../i18n.js";
import { Face } from "../ui/face.js";
import { StaleBanner } from "../ui/freshness.js";
import { Name, Said } from "../ui/said.js";

const COMING = 3;

/** @param {{ panel: import("../live/panel.js").Panel }} props */
function Booth({ panel }) {
  return html`<${BackstageTop} panel=${panel} title=${t("booth-title")} />
    <${StaleBanner} panel=${panel} />
    <main class="backstage">
      <div class="booth-live"><${Now} panel=${panel} /><${Next} panel=${panel} /></div>
      <${Texts} panel=${panel} />
      <${Names} panel=${panel} />
    </main>`;
}

/** @param {{ panel: any }} props */
function Now({ panel }) {
  const turn = panel.row("turns", panel.header.value.turn);
  const asked = panel.row("questions", panel.header.value.question);
  const speaker = turn && speakerOf(panel, turn);
  return html`<section class="card booth-now" aria-labelledby="now">
    <h2 id="now">${t("booth-now")}</h2>
    ${turn
      ? html`<p class="booth-speaker"><${Name}>${speaker.name}<//> <${Face} turn=${turn} now=${panel.now} of /></p>
          <p class="muted"><${Name}>${speaker.about}<//> · ${word("turn", turn.kind)}</p>`
      : html`<p class="muted">${t("booth-nobody")}</p>`}
    ${asked && html`<p class="booth-asked"><strong>${t("question-number", { number: asked.number })}</strong></p><${Said} text=${asked.text} lang=${asked.language} class="booth-text" />`}
  </section>`;
}

/** @param {{ panel: any }} props */
function Next({ panel }) {
  const stops = panel.header.value.line.slice(0, COMING);
  return html`<section class="card" aria-labelledby="next">
    <h2 id="next">${t("booth-next")}</h2>
    ${stops.length === 0 && html`<p class="muted">${t("booth-nothing-next")}</p>`}
    <ol class="booth-line">
      ${stops.map(
        /** @param {any} stop */ (stop) => {
          const question = stop.kind === "question" ? panel.row("questions", stop.question) : null;
          const person = panel.row("people", stop.person);
          return html`<li key=${stop.kind + stop.item + stop.question + stop.request + stop.person}>
            <strong><${Name}>${stopName(panel, stop)}<//></strong>
            ${person && html`<span class="muted"> <${Name}>${about(person)}<//></span>`}
            ${question && html`<${Said} text=${question.text} lang=${question.language} class="booth-text" />`}
          </li>`;
        },
      )}
    </ol>
  </section>`;
}

/** @param {{ panel: any }} props */
function Texts({ panel }) {
  const ahead = panel.rows("questions").filter(/** @param {any} row */ (row) => row.state === "next" || row.state === "approved");
  ahead.sort(/** @param {any} a @param {any} b */ (a, b) => Number(b.state === "next") - Number(a.state === "next") || a.number - b.number);
  return html`<section aria-labelledby="texts">
    <h2 id="texts">${t("booth-texts")}</h2>
    ${ahead.length === 0 && html`<p class="muted">${t("booth-no-texts")}</p>`}
    <ul class="booth-texts">
      ${ahead.map(
        /** @param {any} row */ (row) => html`<li key=${row.id} class="card">
          <p class="muted">${t("question-number", { number: row.number })} · ${word("question", row.state)}${row.name && html` · <${Name}>${row.name}<//>`}</p>
          <${Said} text=${row.text} lang=${row.language} class="booth-text" />
        </li>`,
      )}
    </ul>
  </section>`;
}

/** @param {{ panel: any }} props */
function Names({ panel }) {
  const people = [...panel.rows("people")].sort((a, b) => a.place - b.place);
  return html`<section aria-labelledby="names">
    <h2 id="names">${t("booth-names")}</h2>
    <ul class="booth-names">
      ${people.map((person) => html`<li key=${person.id}><strong><${Name}>${fullName(person)}<//></strong> <span class="muted"><${Name}>${about(person)}<//></span></li>`)}
    </ul>
  </section>`;
}

boot(Booth);
