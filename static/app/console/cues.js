// @ts-check
// Private messages to the podium, and whether they were seen.
//
//   sendCue(panel, people, phrase, text)   people: rows; one cue each
//   CueState({ panel, person, turn })      the last cue to this person, since the turn began
//   Sent({ panel, cue })                   one cue and what became of it
//   PHRASES

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Chip } from "../ui/chip.js";
import { act } from "./act.js";
import { fullName } from "./words.js";

export const PHRASES = ["conclude", "one_minute", "you_are_next", "stand_by", "unmute", "louder", "slower", "answer_now"];

/**
 * @param {any} panel
 * @param {any[]} people
 * @param {string} phrase
 * @param {string} [text]
 */
export function sendCue(panel, people, phrase, text) {
  const words = text ? { text } : {};
  const said = text || word("phrase", phrase);
  const told =
    people.length === 1
      ? t("console-cue-sent", { name: fullName(people[0]), phrase: said })
      : t("console-cue-sent-many", { count: people.length, phrase: said });
  return act(panel, "cue.send", { cue: rowId(), people: people.map((person) => person.id), phrase, ...words }, { text: told, undo: false });
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
