// @ts-check
// What the chair does with the floor: next, pause, more time, conclude, end; and what is rarer below them.
//
//   Acts({ panel, turn })
//   goNext(panel)        the next step, with the limit that was chosen for it
//   togglePause(panel)   pauses for a technical reason, or goes on

import { html, signal } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { Icon } from "../ui/icons.js";
import { act, isStepping, step } from "./act.js";
import { CueState, sendCue } from "./cues.js";
import { Interrupt, Ruling } from "./interrupt.js";
import { choices, keyOf, takesLimit } from "./limits.js";
import { upcomingQuestion } from "./order.js";
import { Popover } from "./popover.js";
import { excerpt, speakerOf, stopName } from "./words.js";

const MORE = 30_000;
const PAUSES = ["connection", "order", "technical"];

/** A limit chosen for the speech that comes next, and for no other. */
const chosen = signal({ key: "", ms: 0 });

/** @param {{ panel: any, turn: any }} props */
export function Acts({ panel, turn }) {
  return html`<div class="acts">
      <div class="step"><${Next} panel=${panel} filled=${turn?.state !== "paused"} /><${Limit} panel=${panel} /></div>
      <div class="on-the-clock"><${OnTheClock} panel=${panel} turn=${turn} /></div>
      <${Extra} panel=${panel} turn=${turn} />
    </div>
    <${Ruling} panel=${panel} turn=${turn} />`;
}

/** @param {{ panel: any, filled: boolean }} props */
function Next({ panel, filled }) {
  const stop = panel.header.value.line?.[0];
  if (!stop) return html`<${NothingNext} panel=${panel} />`;
  return html`<button
    type="button"
    class=${`btn big next ${filled ? "primary" : ""}`}
    aria-disabled=${isStepping(panel)}
    aria-keyshortcuts="n"
    onClick=${() => goNext(panel)}
  >
    <span class="words"
      ><span class="label">${t(`console-comes-${whatOf(stop)}`)}</span>
      <span class="whom"
        ><bdi>${stopName(panel, stop)}</bdi>${stop.kind === "turn" && html` <span class="label">${t("console-left", { length: face(stop.limit) })}</span>`}</span
      ></span
    >
    <kbd aria-hidden="true">N</kbd>
  </button>`;
}

/** @param {{ panel: any }} props */
function NothingNext({ panel }) {
  const end = () => act(panel, "panel.end", {}, { text: t("console-ended") });
  return html`<p class="nothing">${t("console-nothing-next")}</p>
    <button type="button" class="btn big" onClick=${end}><${Icon} name="square" />${t("console-end")}</button>`;
}

/** @param {any} stop */
function whatOf(stop) {
  if (stop.kind === "question" || stop.kind === "turn" || stop.kind === "answer") return stop.kind;
  return stop.kind === "item" && !stop.person ? "item" : "floor";
}

/** @param {{ panel: any }} props */
function Limit({ panel }) {
  const header = panel.header.value;
  const stop = header.line?.[0];
  if (!takesLimit(stop)) return null;
  const key = keyOf(header);
  const ms = limitOf(header) ?? stop.limit;
  const choose = (/** @type {any} */ event) => (chosen.value = { key, ms: Number(event.target.value) });
  return html`<label class="next-limit">
    <span class="unseen">${t("console-next-limit")}</span>
    <select class="picker big" key=${key} value=${String(ms)} title=${t("console-next-limit")} onChange=${choose}>
      ${choices(stop.limit).map((each) => html`<option key=${each} value=${String(each)} selected=${each === ms}>${face(each)}</option>`)}
    </select>
  </label>`;
}

/** @param {any} header */
function limitOf(header) {
  return chosen.value.key === keyOf(header) ? chosen.value.ms : null;
}

/** @param {any} panel */
export function goNext(panel) {
  const header = panel.header.value;
  if (header.state !== "live" || !header.line?.length) return;
  const limit = limitOf(header);
  void step(panel, "programme.next", limit === null ? {} : { limit }, stopName(panel, header.line[0]));
}

/** @param {{ panel: any, turn: any }} props */
function OnTheClock({ panel, turn }) {
  const person = turn && speakerOf(panel, turn).person;
  const untimed = !turn || turn.limit === null;
  return html`<${Pausing} panel=${panel} turn=${turn} />
    <button type="button" class="btn big" disabled=${untimed} onClick=${() => more(panel, turn)}>${t("console-more-time")}</button>
    <button type="button" class="btn big" disabled=${!person} onClick=${() => sendCue(panel, [person], "conclude")}>${t("console-conclude")}</button>
    <button
      type="button"
      class="btn big end"
      disabled=${!turn}
      onClick=${() => act(panel, "turn.end", { turn: turn.id }, { text: t("console-turn-ended") })}
    >
      ${t("console-end-turn")}
    </button>`;
}

/**
 * @param {any} panel
 * @param {any} turn
 */
function more(panel, turn) {
  return act(panel, "turn.add", { turn: turn.id, ms: MORE }, { text: t("console-time-added", { name: turn.name }) });
}

/** @param {{ panel: any, turn: any }} props */
function Pausing({ panel, turn }) {
  if (turn?.state === "paused") {
    return html`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${() => resume(panel, turn)}>
      ${t("console-resume")} <kbd aria-hidden="true">${t("console-key-name-space")}</kbd>
    </button>`;
  }
  const label = html`${t("console-pause")} <kbd aria-hidden="true">${t("console-key-name-space")}</kbd>`;
  return html`<${Popover} label=${label} class="btn big" disabled=${!turn} hand>
    ${(/** @type {() => void} */ close) =>
      PAUSES.map(
        (reason) =>
          html`<button key=${reason} type="button" class="btn ghost" onClick=${() => (close(), pause(panel, turn, reason))}>
            ${word("pause", reason)}
          </button>`,
      )}
  <//>`;
}

/**
 * @param {any} panel
 * @param {any} turn
 * @param {string} reason
 */
export const pause = (panel, turn, reason) => act(panel, "turn.pause", { turn: turn.id, reason });

/**
 * @param {any} panel
 * @param {any} turn
 */
export const resume = (panel, turn) => act(panel, "turn.resume", { turn: turn.id });

/** @param {any} panel */
export function togglePause(panel) {
  const turn = panel.row("turns", panel.header.value.turn);
  if (turn?.state === "paused") void resume(panel, turn);
  else if (turn) void pause(panel, turn, "technical");
}

/**
 * The next question by one tap, where the running order has something else first; what interrupts; what became of the last cue.
 * @param {{ panel: any, turn: any }} props
 */
function Extra({ panel, turn }) {
  const { line } = panel.header.value;
  const question = upcomingQuestion(panel.rows("questions"), line);
  const first = line?.[0]?.kind === "question";
  const person = panel.row("people", turn?.person);
  const ask = () => step(panel, "turn.start", { question: question?.id }, t("question-number", { number: question?.number ?? "" }));
  return html`<div class="extra">
    ${
      question &&
      !first &&
      html`<button type="button" class="btn ask-next" title=${excerpt(question.text)} aria-disabled=${isStepping(panel)} onClick=${ask}>
        <${Icon} name="follow" />${t("console-next-question", { number: question.number })}
      </button>`
    }
    <${Interrupt} panel=${panel} />
    ${person && html`<${CueState} panel=${panel} person=${person} turn=${turn} />`}
  </div>`;
}
