// @ts-check
// Short messages to and from those behind the stage.
//
//   Whispers({ panel })
//   whisperText(whisper)   what it says, in words

import { html, useState } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Chip } from "../ui/chip.js";
import { act } from "./act.js";
import { OwnWords } from "./own-words.js";

const DESKS = ["technician", "booth", "moderator"];
/** @type {Record<string, string[]>} */
const PHRASES = {
  technician: ["no_sound", "speaker_missing", "ok"],
  booth: ["slow_down", "behind", "ok"],
  moderator: ["behind", "online_waiting", "inbox_full", "speaker_missing"],
};
const RECENT = 5;

/** @param {any} whisper */
export function whisperText(whisper) {
  return whisper.text || t(`console-whisper-${whisper.phrase.replaceAll("_", "-")}`);
}

/** @param {{ panel: any }} props */
export function Whispers({ panel }) {
  const rows = panel
    .rows("whispers")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => other.sent_at - one.sent_at)
    .slice(0, RECENT);
  const [to, setTo] = useState("");
  return html`<div class="whispers">
    <h3 class="title">${t("console-backstage")}</h3>
    ${rows.length > 0 && html`<ul class="recent">${rows.map((/** @type {any} */ row) => html`<${One} key=${row.id} panel=${panel} row=${row} />`)}</ul>`}
    <div class="acts">
      ${DESKS.filter((desk) => desk !== panel.as).map(
        (desk) =>
          html`<button key=${desk} type="button" class="btn small" aria-expanded=${to === desk} onClick=${() => setTo(to === desk ? "" : desk)}>
            ${t(`console-whisper-to-${desk}`)}
          </button>`,
      )}
    </div>
    ${to && html`<${Write} key=${to} panel=${panel} to=${to} close=${() => setTo("")} />`}
  </div>`;
}

/** @param {{ panel: any, row: any }} props */
function One({ panel, row }) {
  const seen = row.seen_at !== null;
  const incoming = row.to === "moderator";
  return html`<li class="whisper">
    <p class="small"><strong>${word("role", row.role)}</strong> <span class="turns" aria-hidden="true">→</span> <span class="muted">${word("role", row.to)}</span></p>
    <p class="cue">
      <bdi class="phrase">${whisperText(row)}</bdi>
      ${
        incoming && !seen
          ? html`<button type="button" class="btn small" onClick=${() => act(panel, "whisper.seen", { whisper: row.id })}>${t("console-seen")}</button>`
          : html`<${Chip} tone=${seen ? "live" : ""} icon=${seen ? "check" : "send"}>${t(seen ? "console-cue-seen" : "console-cue-waits")}<//>`
      }
      <time class="muted small">${placeTime(row.sent_at, panel.header.value.timezone)}</time>
    </p>
  </li>`;
}

/** @param {{ panel: any, to: string, close: () => void }} props */
function Write({ panel, to, close }) {
  const send = async (/** @type {string} */ phrase, /** @type {string} */ own = "") => {
    const words = own ? { text: own } : {};
    const answer = await act(panel, "whisper.send", { whisper: rowId(), to, phrase, ...words }, { text: t("console-whisper-sent", { role: word("role", to) }), undo: false });
    if (answer.ok) close();
    return answer;
  };
  return html`<div class="inner to-send">
    <div class="phrases">
      ${PHRASES[to].map((phrase) => html`<button key=${phrase} type="button" class="btn small" onClick=${() => send(phrase)}>${t(`console-whisper-${phrase.replaceAll("_", "-")}`)}</button>`)}
    </div>
    <${OwnWords} send=${(/** @type {string} */ words) => send("own", words)} />
  </div>`;
}
