// @ts-check
// Turns that were set aside: whose they are, what is left, and the way back, with a little more time or without.
//
//   Held({ panel })

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, left } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { isStepping, step } from "./act.js";
import { toNow } from "./hand.js";
import { heldTurns } from "./notices.js";
import { Presence } from "./presence.js";
import { speakerOf } from "./words.js";

const GOODWILL = 15_000;

/** @param {{ panel: any }} props */
export function Held({ panel }) {
  const held = heldTurns(panel.rows("turns"));
  if (held.length === 0) return null;
  return html`<ul class="set-aside" aria-label=${t("console-held")}>
    ${held.map((turn) => html`<${One} key=${turn.id} panel=${panel} turn=${turn} />`)}
  </ul>`;
}

/** @param {{ panel: any, turn: any }} props */
function One({ panel, turn }) {
  const { name, person } = speakerOf(panel, turn);
  const rest = left(turn, panel.now());
  return html`<li class="card">
    <div class="who">
      <bdi class="name">${name}</bdi>
      <span class="chips">
        <${Chip} tone="warn" icon="pause">${t("console-set-aside", { why: word("pause", turn.pause ?? "technical") })}<//>
        ${person?.online && html`<${Presence} panel=${panel} person=${person} />`}
      </span>
    </div>
    <div class="acts">
      <button type="button" class="btn" aria-disabled=${isStepping(panel)} onClick=${() => giveBack(panel, turn, name)}>
        ${rest === null ? t("console-give-back") : t("console-give-back-left", { length: face(rest) })}
      </button>
      ${rest !== null && html`<button type="button" class="btn" aria-disabled=${isStepping(panel)}
        onClick=${() => giveBack(panel, turn, name, GOODWILL)}>${t("console-goodwill", { length: face(rest + GOODWILL) })}</button>`}
    </div>
  </li>`;
}

/**
 * @param {any} panel
 * @param {any} turn
 * @param {string} name
 * @param {number} [goodwill]
 */
export function giveBack(panel, turn, name, goodwill = 0) {
  const more = goodwill ? { goodwill } : {};
  return step(panel, "turn.start", { turn: turn.id, ...more }, name).then(toNow);
}
