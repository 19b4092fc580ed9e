// @ts-check
// Short private notes to and from the moderator.
//
//   Whispers({ panel, phrases })   `phrases` those that this desk may need, of the protocol

import { html, useState } from "../../vendor/vendor.js";
import { placeTime, said, t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Chip } from "../ui/chip.js";
import { Name, Said } from "../ui/said.js";
import { OWN, useSay } from "../ui/say.js";
import { toast } from "../ui/toast.js";

const SHOWN = 6;
const MOST = 200;

/**
 * @param {any} panel
 * @param {string} name
 * @param {Record<string, unknown>} args
 */
async function send(panel, name, args) {
  const answer = await panel.send(name, args);
  if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
  return answer.ok;
}

/** @param {{ panel: any, phrases: string[] }} props */
export function Whispers({ panel, phrases }) {
  const rows = panel.rows("whispers").sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at);
  const theirs = rows.find((/** @type {any} */ row) => row.role !== panel.as);
  useSay(theirs ? t("backstage-whisper-said", { name: theirs.name, words: words(theirs) }) : "", { on: theirs?.id ?? "", key: "whisper", rank: OWN });
  return html`<section class="card whispers" aria-labelledby="whispers">
    <h2 id="whispers">${t("backstage-whispers")}</h2>
    <ul>
      ${rows.slice(0, SHOWN).map((/** @type {any} */ row) => html`<${Whisper} key=${row.id} panel=${panel} row=${row} />`)}
    </ul>
    ${rows.length === 0 && html`<p class="muted">${t("backstage-whispers-none")}</p>`}
    <div class="phrases">
      ${phrases.map((phrase) => html`<button key=${phrase} type="button" class="btn" onClick=${() => whisper(panel, phrase)}>${words({ phrase })}</button>`)}
    </div>
    <${Own} panel=${panel} />
  </section>`;
}

/**
 * @param {any} panel
 * @param {string} phrase
 * @param {string} [text]
 */
function whisper(panel, phrase, text) {
  return send(panel, "whisper.send", { whisper: rowId(), to: "moderator", phrase, ...(text ? { text } : {}) });
}

/** @param {{ phrase: string, text?: string | null }} row */
const words = (row) => (row.phrase === "own" ? (row.text ?? "") : word("backstage-whisper", row.phrase));

/** @param {{ panel: any, row: any }} props */
function Whisper({ panel, row }) {
  const isOurs = row.role === panel.as;
  const zone = panel.header.value.timezone;
  const seen = () => send(panel, "whisper.seen", { whisper: row.id });
  return html`<li class="whisper" data-new=${!isOurs && row.seen_at === null}>
    <p class="muted small">${isOurs ? t("backstage-whisper-ours") : html`<${Name}>${row.name}<//>`} · ${placeTime(row.sent_at, zone)}</p>
    <${Said} text=${words(row)} />
    ${!isOurs && row.seen_at === null && html`<button type="button" class="btn primary" onClick=${seen}>${t("backstage-whisper-seen")}</button>`}
    ${isOurs && html`<${Fate} row=${row} zone=${zone} />`}
  </li>`;
}

/** @param {{ row: any, zone: string }} props */
function Fate({ row, zone }) {
  if (row.seen_at === null) return html`<${Chip} icon="ring">${t("backstage-whisper-unseen")}<//>`;
  return html`<${Chip} tone="live" icon="check">${t("backstage-whisper-seen-at", { time: placeTime(row.seen_at, zone) })}<//>`;
}

/** @param {{ panel: any }} props */
function Own({ panel }) {
  const [text, setText] = useState("");
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (text.trim() && (await whisper(panel, "own", text.trim()))) setText("");
  };
  return html`<form class="own" onSubmit=${submit}>
    <label class="unseen" for="whisper-text">${t("backstage-whisper-own")}</label>
    <input
      id="whisper-text"
      class="input"
      maxlength=${MOST}
      dir="auto"
      placeholder=${t("backstage-whisper-own")}
      value=${text}
      onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)}
    />
    <button type="submit" class="btn" disabled=${!text.trim()}>${t("backstage-whisper-send")}</button>
  </form>`;
}
