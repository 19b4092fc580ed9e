// @ts-check
// The speaker's clock: one number that fills any phone or monitor.

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, left, spoken } from "../live/clock.js";
import { boot } from "../main.js";
import { PlaceClock, useTick } from "../ui/face.js";
import "../ui/more.js";
import { Icon } from "../ui/icons.js";
import { Bar, State, stateOf } from "../wall/clock.js";
import { Contact, FullScreen, useScreen } from "../wall/screen.js";
import { isTechnical, thinkLeft } from "../wall/shown.js";
import { ThinkFace } from "../wall/think.js";
import { coming, quiet, speaker } from "../wall/words.js";

const MINUTE = 60_000;

/** @param {{ panel: any }} props */
function Stage({ panel }) {
  const awake = useScreen();
  const turn = panel.row("turns", panel.header.value.turn);
  const isThinking = useTick(() => (thinkLeft(panel.header.value.think, panel.now()) ?? 0) > 0);
  const state = useTick(() => (isThinking ? "think" : turn ? stateOf(turn, panel.now()) : "quiet"));
  const cue = useTick(() => (["green", "amber", "none"].includes(state) ? cueOf(panel, turn) : ""));
  return html`<div class="stage" data-state=${state} data-cue=${cue}>
    <${Head} panel=${panel} turn=${isThinking ? null : turn} />
    <main><${Middle} panel=${panel} turn=${turn} isThinking=${isThinking} /></main>
    <footer>
      ${!isThinking && turn && html`<${Sentence} turn=${turn} state=${state} cue=${cue} now=${panel.now} /><${Bar} turn=${turn} now=${panel.now} />`}
      ${isThinking && html`<p class="state"><${Icon} name="wait" /><span>${t("wall-think")}</span></p>`}
      <${Contact} panel=${panel} />
      <${FullScreen} shown=${awake} />
    </footer>
  </div>`;
}

/** @param {{ panel: any, turn: any }} props */
function Head({ panel, turn }) {
  const header = panel.header.value;
  const [then] = coming(panel, 1);
  const name = turn && !isTechnical(header, turn) ? speaker(panel, turn).name : header.title;
  return html`<header>
    <h1 class="unseen">${header.title}</h1>
    <p class="name">
      <bdi>${name}</bdi>
      ${header.rehearsing && html`<span class="mark"><${Icon} name="ring" />${word("panel", "rehearsal")}</span>`}
    </p>
    <p class="then">
      ${then && html`<span>${t("wall-next")} <bdi>${then}</bdi></span>`}<${PlaceClock} now=${panel.now} zone=${header.timezone} />
    </p>
  </header>`;
}

/** @param {{ panel: any, turn: any, isThinking: boolean }} props */
function Middle({ panel, turn, isThinking }) {
  if (isThinking) return html`<${ThinkFace} panel=${panel} />`;
  if (turn) return html`<${Digits} turn=${turn} now=${panel.now} />`;
  if (!isTechnical(panel.header.value, turn)) return html`<p class="nobody">${quiet(panel)}</p>`;
  return html`<p class="nobody technical"><${Icon} name="pause" />${t("wall-technical")}</p>`;
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

/** @param {{ turn: any, state: string, cue: string, now: () => number }} props */
function Sentence({ turn, state, cue, now }) {
  if (!cue && state === "red") return html`<div class="over"><${State} turn=${turn} state=${state} now=${now} /><p>${t("wall-state-red")}</p></div>`;
  if (!cue) return html`<${State} turn=${turn} state=${state} now=${now} />`;
  return html`<p class="state"><${Icon} name="triangle" /><span>${t(cue === "conclude" ? "wall-state-red" : "wall-one-minute")}</span></p>`;
}

boot(Stage);
