// @ts-check
// The speaker's clock: one number that fills any phone or monitor.

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { speakerOf } from "../console/words.js";
import { face, left, spoken } from "../live/clock.js";
import { boot } from "../main.js";
import { PlaceClock, useTick } from "../ui/face.js";
import { Bar, State, stateOf } from "../wall/clock.js";
import { Contact, FullScreen, useScreen } from "../wall/screen.js";
import { nextName, quiet } from "../wall/words.js";

/** @param {{ panel: any }} props */
function Stage({ panel }) {
  const awake = useScreen();
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const state = useTick(() => (turn ? stateOf(turn, panel.now()) : "quiet"));
  const then = nextName(panel);
  return html`<div class="stage" data-state=${state}>
    <header>
      <h1 class="unseen">${header.title}</h1>
      <p class="name"><bdi>${turn ? speakerOf(panel, turn).name : header.title}</bdi></p>
      <p class="then">
        ${then && html`<span>${t("wall-then")} <bdi>${then}</bdi></span>`}<${PlaceClock} now=${panel.now} zone=${header.timezone} />
      </p>
    </header>
    <main>${turn ? html`<${Digits} turn=${turn} now=${panel.now} />` : html`<p class="nobody">${quiet(panel)}</p>`}</main>
    <footer>
      ${turn && html`<${Sentence} panel=${panel} turn=${turn} state=${state} /><${Bar} turn=${turn} now=${panel.now} />`}
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

/** @param {{ panel: any, turn: any, state: string }} props */
function Sentence({ panel, turn, state }) {
  const asked = panel
    .rows("cues")
    .some((/** @type {any} */ cue) => cue.phrase === "conclude" && cue.person === turn.person && cue.sent_at >= turn.began_at);
  return html`<${State} turn=${turn} state=${asked && state !== "paused" ? "red" : state} />`;
}

boot(Stage);
