// @ts-check
// The speaker's clock: one number that fills any phone or monitor.

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { speakerOf } from "../console/words.js";
import { face, left, spoken } from "../live/clock.js";
import { boot } from "../main.js";
import { PlaceClock, useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { Bar, State, stateOf } from "../wall/clock.js";
import { Contact, FullScreen, useScreen } from "../wall/screen.js";
import { nextName, quiet } from "../wall/words.js";

const MINUTE = 60_000;

/** @param {{ panel: any }} props */
function Stage({ panel }) {
  const awake = useScreen();
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const state = useTick(() => (turn ? stateOf(turn, panel.now()) : "quiet"));
  const cue = useTick(() => (state === "green" || state === "amber" || state === "none" ? cueOf(panel, turn) : ""));
  const then = nextName(panel);
  return html`<div class="stage" data-state=${state} data-cue=${cue}>
    <header>
      <h1 class="unseen">${header.title}</h1>
      <p class="name"><bdi>${turn ? speakerOf(panel, turn).name : header.title}</bdi></p>
      <p class="then">
        ${then && html`<span>${t("wall-then")} <bdi>${then}</bdi></span>`}<${PlaceClock} now=${panel.now} zone=${header.timezone} />
      </p>
    </header>
    <main>${turn ? html`<${Digits} turn=${turn} now=${panel.now} />` : html`<p class="nobody">${quiet(panel)}</p>`}</main>
    <footer>
      ${turn && html`<${Sentence} turn=${turn} state=${state} cue=${cue} /><${Bar} turn=${turn} now=${panel.now} />`}
      <${Contact} panel=${panel} />
      <${FullScreen} shown=${awake} />
    </footer>
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Digits({ turn, now }) {
  const text = useTick(() => (turn.limit === null ? face(-spoken(turn, now())).replace("+", "") : face(left(turn, now()))));
  // The size follows the number of digits, so that 0:24 is as large as +12:04 allows it to be.
  return html`<p class="digits" role="timer" aria-live="off" style=${{ "--chars": Math.max(4, text.length) }}>${text}</p>`;
}

/**
 * What the chair has asked of whoever speaks, since this turn began.
 * @param {any} panel
 * @param {any} turn
 */
function cueOf(panel, turn) {
  const cues = panel.rows("cues").filter((/** @type {any} */ cue) => cue.person === turn.person && cue.sent_at >= turn.began_at);
  if (cues.some((/** @type {any} */ cue) => cue.phrase === "conclude")) return "conclude";
  // A minute later it would no longer be true.
  const still = (/** @type {any} */ cue) => cue.phrase === "one_minute" && panel.now() - cue.sent_at < MINUTE;
  return cues.some(still) ? "one_minute" : "";
}

/** @param {{ turn: any, state: string, cue: string }} props */
function Sentence({ turn, state, cue }) {
  if (!cue) return html`<${State} turn=${turn} state=${state} />`;
  return html`<p class="state"><${Icon} name="triangle" /><span>${t(cue === "conclude" ? "wall-state-red" : "wall-one-minute")}</span></p>`;
}

boot(Stage);
