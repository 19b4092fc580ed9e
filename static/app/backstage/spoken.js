// @ts-check
// The words of now, of what comes next, and of what may come: the original first, what it means second.
//
//   Now({ panel })  Next({ panel })  Ahead({ panel })

import { html } from "../../vendor/vendor.js";
import { about, author, itemName, speakerOf, stopName } from "../console/words.js";
import { languageName, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Face } from "../ui/face.js";
import { Name, Said } from "../ui/said.js";
import { askedIds } from "../wall/shown.js";

const COMING = 3;

/** @param {{ panel: any }} props */
export function Now({ panel }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const item = panel.row("items", header.item);
  const speaker = turn && speakerOf(panel, turn);
  const asked = askedIds(header).map((id) => panel.row("questions", id));
  return html`<section class="card booth-now" aria-labelledby="now">
    <h2 id="now">${t("booth-now")}${item && html` · <${Name}>${item.title || word("item", item.kind)}<//>`}</h2>
    ${turn
      ? html`<p class="booth-speaker"><${Name}>${speaker.name}<//> <${Face} turn=${turn} now=${panel.now} of /></p>
          <p class="muted">${speaker.about && html`<${Name}>${speaker.about}<//> · `}${turn.state === "paused" ? t("booth-paused") : word("turn", turn.kind)}</p>`
      : html`<p class="muted">${t(header.interlude ? "booth-paused" : "booth-nobody")}</p>`}
    ${turn && asked.length === 0 && html`<${Speech} person=${panel.row("people", turn.person)} open />`}
    ${asked.filter(Boolean).map((row) => html`<${Words} key=${row.id} row=${row} />`)}
  </section>`;
}

/** @param {{ panel: any }} props */
export function Next({ panel }) {
  const stops = panel.header.value.line.slice(0, COMING);
  return html`<section class="card" aria-labelledby="next">
    <h2 id="next">${t("booth-next")}</h2>
    ${stops.length === 0 && html`<p class="muted">${t("booth-nothing-next")}</p>`}
    <ol class="booth-line">
      ${stops.map((/** @type {any} */ stop, /** @type {number} */ place) => html`<${Stop} key=${place} panel=${panel} stop=${stop} />`)}
    </ol>
  </section>`;
}

/** @param {{ panel: any, stop: any }} props */
function Stop({ panel, stop }) {
  const rows = idsOf(stop).map((id) => panel.row("questions", id)).filter(Boolean);
  const person = panel.row("people", stop.person);
  const item = stop.kind === "item" ? panel.row("items", stop.item) : null;
  const request = panel.row("requests", stop.request);
  const more = person ? about(person) : (request?.organisation ?? "");
  return html`<li>
    ${
      rows.length === 0 &&
      html`<p>
        <strong><${Name}>${item ? itemName(panel, item) : stopName(panel, stop)}<//></strong>
        ${more && html`<span class="muted"> <${Name}>${more}<//></span>`}
      </p>`
    }
    ${rows.map((row) => html`<${Words} key=${row.id} row=${row} />`)}
    ${(stop.kind === "item" || stop.kind === "turn") && html`<${Speech} person=${person} />`}
  </li>`;
}

/** @param {{ person: any, open?: boolean }} props */
function Speech({ person, open = false }) {
  if (!person?.speech) return null;
  return html`<details open=${open}>
    <summary>${t("booth-speech")}</summary>
    <${Said} text=${person.speech} class="booth-gloss" />
  </details>`;
}

/**
 * @param {any} stop
 * @returns {string[]}
 */
const idsOf = (stop) => (stop.kind === "question" ? (stop.questions ?? [stop.question]) : []);

/** @param {{ panel: any }} props */
export function Ahead({ panel }) {
  const above = panel.header.value.line.slice(0, COMING).flatMap(idsOf);
  const others = panel.rows("questions").filter((/** @type {any} */ row) => !above.includes(row.id));
  const rows = others.sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  const next = rows.filter((/** @type {any} */ row) => row.state === "next");
  const approved = rows.filter((/** @type {any} */ row) => row.state === "approved");
  return html`<section class="booth-ahead" aria-labelledby="ahead">
    <h2 id="ahead">${t("booth-texts")}</h2>
    ${next.length + approved.length === 0 && html`<p class="muted">${t("booth-no-texts")}</p>`}
    <ul class="booth-texts">
      ${[...next, ...approved].map((row) => html`<li key=${row.id} class="card" data-state=${row.state}><${Words} row=${row} tells /></li>`)}
    </ul>
  </section>`;
}

/** @param {{ row: any, tells?: boolean }} props */
function Words({ row, tells = false }) {
  const others = (row.originals ?? []).filter((/** @type {any} */ each) => each.id !== row.id);
  return html`<div class="booth-question">
    <p class="muted booth-which">
      <strong>${t("question-number", { number: row.number })}</strong>
      ${row.language && html`<span>${languageName(row.language)}</span>`}
      <span><${Name}>${author(row)}<//></span>
      ${tells && row.state === "next" && html`<${Chip} tone="accent" icon="up">${word("question", row.state)}<//>`}
    </p>
    <${Said} text=${row.text} lang=${row.language} class="booth-text" />
    ${row.gloss && html`<p class="muted small">${t("booth-gloss")}</p><${Said} text=${row.gloss} lang=${row.gloss_language} class="booth-gloss" />`}
    ${others.length > 0 && html`<details>
      <summary>${t("booth-originals", { count: others.length })}</summary>
      ${others.map((/** @type {any} */ each) => html`<${Said} key=${each.id} text=${each.text} lang=${each.language} class="booth-gloss" />`)}
    </details>`}
  </div>`;
}
