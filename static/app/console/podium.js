// @ts-check
// The people of the podium: who answers, who is ready or needs something, and private messages to some of them.
//
//   Podium({ panel })

import { html, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { act, isStepping, step } from "./act.js";
import { PHRASES, Sent, sendCue } from "./cues.js";
import { toNow } from "./hand.js";
import { OwnWords } from "./own-words.js";
import { Presence } from "./presence.js";
import { Extra } from "./request-more.js";
import { Whispers } from "./whispers.js";
import { about, fullName } from "./words.js";

const RECENT = 5;

/** @param {{ panel: any }} props */
export function Podium({ panel }) {
  const people = panel
    .rows("people")
    .filter((/** @type {any} */ person) => !person.dropped)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  const [open, setOpen] = useState("");
  const [picked, pick] = useState(/** @type {string[]} */ ([]));
  const chosen = people.filter((/** @type {any} */ person) => picked.includes(person.id));
  const all = chosen.length === people.length && people.length > 0;
  const toggle = (/** @type {string} */ id) => pick(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return html`<section class="podium" data-pane="podium" aria-labelledby="podium-title">
    <h2 id="podium-title" class="title">
      <span>${t("console-podium")}</span>
      ${people.length > 0 && html`<button type="button" class="btn ghost small" aria-pressed=${all}
        onClick=${() => pick(all ? [] : people.map((/** @type {any} */ person) => person.id))}>${t("console-cue-all")}</button>`}
    </h2>
    ${people.length > 0 && html`<p class="hint">${t("console-cues-hint")}</p>`}
    <ul class="lines">
      ${people.map((/** @type {any} */ person) => html`<${Person}
        key=${person.id} panel=${panel} person=${person} picked=${picked.includes(person.id)} pick=${() => toggle(person.id)}
        open=${open === person.id} toggle=${() => setOpen(open === person.id ? "" : person.id)} />`)}
    </ul>
    <${Cues} panel=${panel} people=${chosen} done=${() => pick([])} />
    <${Recent} panel=${panel} />
    <${Whispers} panel=${panel} />
  </section>`;
}

/** @param {{ panel: any, person: any, picked: boolean, pick: () => void, open: boolean, toggle: () => void }} props */
function Person({ panel, person, picked, pick, open, toggle }) {
  return html`<li class="person" data-open=${open}>
    <div class="row">
      <button type="button" class="pick" role="checkbox" aria-checked=${picked} aria-label=${t("console-cue-pick", { name: fullName(person) })} onClick=${pick}></button>
      <button type="button" class="who" aria-expanded=${open} onClick=${toggle}>
        <bdi class="name">${fullName(person)}</bdi><span class="muted small">${word("part", person.part)}</span>
      </button>
      <span class="chips">
        ${person.ready && html`<${Chip} tone="live" icon="check">${t("console-ready")}<//>`}
        <${Presence} panel=${panel} person=${person} />
      </span>
    </div>
    ${person.asks && html`<${Asks} panel=${panel} person=${person} />`}
    ${open && html`<${Detail} panel=${panel} person=${person} />`}
  </li>`;
}

/** @param {{ panel: any, person: any }} props */
function Asks({ panel, person }) {
  return html`<p class="asks">
    <${Chip} tone="accent" icon="speak">${t(`console-ask-${person.asks}`)}<//>
    <button type="button" class="btn small" onClick=${() => act(panel, "person.heard", { person: person.id })}>${t("console-heard")}</button>
  </p>`;
}

/** @param {{ panel: any, person: any }} props */
function Detail({ panel, person }) {
  const live = panel.header.value.state === "live";
  const extra = (/** @type {number} */ ms) =>
    act(panel, "person.extra", { person: person.id, extra: ms }, { text: t("console-extra-set", { name: fullName(person), length: face(ms) }) });
  return html`<div class="inner">
    ${about(person) && html`<p class="muted small"><bdi>${about(person)}</bdi></p>`}
    ${person.phonetic && html`<p class="small">${t("console-phonetic", { name: person.name, phonetic: person.phonetic })}</p>`}
    ${person.note && html`<p class="small"><bdi>${person.note}</bdi></p>`}
    ${live && html`<p><button type="button" class="btn small" aria-disabled=${isStepping(panel)}
      onClick=${() => step(panel, "turn.start", { person: person.id }, fullName(person)).then(toNow)}>${t("console-give-floor")}</button></p>`}
    <${Extra} value=${person.extra ?? 0} set=${extra} />
  </div>`;
}

/** @param {{ panel: any, people: any[], done: () => void }} props */
function Cues({ panel, people, done }) {
  if (people.length === 0) return null;
  const send = async (/** @type {string} */ phrase, /** @type {string} */ own = "") => {
    const answer = await sendCue(panel, people, phrase, own);
    if (answer.ok) done();
    return answer;
  };
  return html`<div class="inner to-send" role="group" aria-label=${t("console-cue-to", { count: people.length })}>
    <p class="small"><strong>${t("console-cue-to", { count: people.length })}</strong> <bdi class="muted">${people.map(fullName).join(" · ")}</bdi></p>
    <div class="phrases">
      ${PHRASES.map((phrase) => html`<button key=${phrase} type="button" class="btn small" onClick=${() => send(phrase)}>${word("phrase", phrase)}</button>`)}
    </div>
    <${OwnWords} send=${(/** @type {string} */ words) => send("own", words)} />
  </div>`;
}

/** @param {{ panel: any }} props */
function Recent({ panel }) {
  const cues = panel
    .rows("cues")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at)
    .slice(0, RECENT);
  if (cues.length === 0) return null;
  return html`<div class="recent">
    <h3 class="small muted">${t("console-cues")}</h3>
    <ul>
      ${cues.map((/** @type {any} */ cue) => html`<li key=${cue.id}><bdi
        class="name">${fullName(panel.row("people", cue.person))}</bdi><${Sent} panel=${panel} cue=${cue} /></li>`)}
    </ul>
  </div>`;
}
