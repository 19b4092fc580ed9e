// @ts-check
// Private messages to the podium, and whether they were seen.
//
//   sendCue(panel, person, phrase, text)
//   CueState({ panel, person, turn })   the last cue to this person, since the turn began
//   Sent({ panel, cue })                one cue and what became of it
//   PHRASES

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Chip } from "../ui/chip.js";
import { act } from "./act.js";
import { fullName } from "./words.js";

export const PHRASES = ["you_are_next", "stand_by", "unmute", "one_minute", "conclude", "louder", "slower"];

/**
 * @param {any} panel
 * @param {any} person
 * @param {string} phrase
 * @param {string} [text]
 */
export function sendCue(panel, person, phrase, text) {
  const words = text ? { text } : {};
  const told = t("console-cue-sent", { name: fullName(person), phrase: text || word("phrase", phrase) });
  return act(panel, "cue.send", { cue: rowId(), person: person.id, phrase, ...words }, { text: told, undo: false });
}

/** @param {{ panel: any, person: any, turn: any }} props */
export function CueState({ panel, person, turn }) {
  const cues = panel.rows("cues").filter((/** @type {any} */ cue) => cue.person === person.id && cue.sent_at >= (turn?.began_at ?? 0));
  const cue = cues.sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at)[0];
  return cue ? html`<${Sent} panel=${panel} cue=${cue} />` : null;
}

/** @param {{ panel: any, cue: any }} props */
export function Sent({ panel, cue }) {
  const seen = cue.seen_at !== null;
  const zone = panel.header.value.timezone;
  return html`<p class="cue">
    <bdi class="phrase">${cue.text || word("phrase", cue.phrase)}</bdi>
    <${Chip} tone=${seen ? "live" : ""} icon=${seen ? "check" : "send"}>${seen ? t("console-cue-seen") : t("console-cue-waits")}<//>
    <time class="muted small">${placeTime(cue.seen_at ?? cue.sent_at, zone)}</time>
  </p>`;
}
