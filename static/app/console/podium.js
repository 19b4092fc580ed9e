// @ts-check
// The people of the podium: who answers, and private messages to one of them.
//
//   Podium({ panel })

import { html, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { isStepping, step } from "./act.js";
import { PHRASES, Sent, sendCue } from "./cues.js";
import { Presence } from "./presence.js";
import { about, fullName } from "./words.js";

const RECENT = 6;
const WORDS = 140;

/** @param {{ panel: any }} props */
export function Podium({ panel }) {
  const people = panel.rows("people").sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  const [open, setOpen] = useState("");
  return html`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">${t("console-podium")}</h2>
    <ul class="lines">
      ${people.map((/** @type {any} */ person) => html`<${Person}
        key=${person.id} panel=${panel} person=${person} open=${open === person.id} toggle=${() => setOpen(open === person.id ? "" : person.id)} />`)}
    </ul>
    <${Recent} panel=${panel} />
  </section>`;
}

/** @param {{ panel: any, person: any, open: boolean, toggle: () => void }} props */
function Person({ panel, person, open, toggle }) {
  const live = panel.header.value.state === "live";
  return html`<li class="person" data-open=${open}>
    <button type="button" class="row" aria-expanded=${open} onClick=${toggle}>
      <span class="who"><bdi class="name">${fullName(person)}</bdi><span class="muted small">${word("part", person.part)}</span></span>
      <span class="chips"><${Presence} panel=${panel} person=${person} /></span>
    </button>
    ${
      open &&
      html`<div class="inner">
        <p class="muted small"><bdi>${about(person)}</bdi></p>
        ${person.phonetic && html`<p class="small">${t("console-phonetic", { name: person.name, phonetic: person.phonetic })}</p>`}
        ${person.note && html`<p class="small"><bdi>${person.note}</bdi></p>`}
        <div class="phrases">
          ${PHRASES.map((phrase) => html`<button key=${phrase} type="button" class="btn small"
            onClick=${() => sendCue(panel, person, phrase)}>${word("phrase", phrase)}</button>`)}
        </div>
        <${Own} panel=${panel} person=${person} />
        ${live && html`<p><button type="button" class="btn small" aria-disabled=${isStepping(panel)}
          onClick=${() => step(panel, "turn.start", { person: person.id }, fullName(person))}>${t("console-give-floor")}</button></p>`}
      </div>`
    }
  </li>`;
}

/** @param {{ panel: any, person: any }} props */
function Own({ panel, person }) {
  const [text, setText] = useState("");
  const send = async (/** @type {any} */ event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const answer = await sendCue(panel, person, "own", text.trim());
    if (answer.ok) setText("");
  };
  return html`<form class="own" onSubmit=${send}>
    <input
      class="input"
      dir="auto"
      maxlength=${WORDS}
      aria-label=${t("console-own-cue")}
      placeholder=${t("console-own-cue")}
      value=${text}
      onInput=${(/** @type {any} */ event) => setText(event.target.value)}
    />
    <button type="submit" class="btn">${t("console-send")}</button>
  </form>`;
}

/** @param {{ panel: any }} props */
function Recent({ panel }) {
  const cues = panel
    .rows("cues")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at)
    .slice(0, RECENT);
  if (cues.length === 0) return html`<p class="hint">${t("console-cues-hint")}</p>`;
  return html`<div class="recent">
    <h3 class="small muted">${t("console-cues")}</h3>
    <ul>
      ${cues.map((/** @type {any} */ cue) => html`<li key=${cue.id}><bdi
        class="name">${fullName(panel.row("people", cue.person))}</bdi><${Sent} panel=${panel} cue=${cue} /></li>`)}
    </ul>
  </div>`;
}
