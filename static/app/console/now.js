// @ts-check
// Who speaks, how long, and the next act as the one filled button.
//
//   Now({ panel })

import { html, useRef, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, phase, spoken } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { Face, useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { act, isStepping, step } from "./act.js";
import { Asked } from "./asked.js";
import { sendCue, CueState } from "./cues.js";
import { useHand } from "./hand.js";
import { Waiting } from "./idle.js";
import { upcomingQuestion } from "./order.js";
import { Presence } from "./presence.js";
import { Say } from "./say.js";
import { speakerOf, stopName } from "./words.js";

const MORE = 30_000;
const PAUSES = ["connection", "order", "technical"];

/** @param {{ panel: any }} props */
export function Now({ panel }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const state = turn?.state ?? header.state;
  const press = useHand(card, state);
  return html`<section class="now" aria-labelledby="now-title">
    <h2 id="now-title" class="title">${t("console-now")}</h2>
    <div class="card" id="now" tabindex="-1" ref=${card} data-state=${state} onClick=${press}>
      ${
        header.state !== "live"
          ? html`<${Waiting} panel=${panel} />`
          : html`${turn ? html`<${Speaking} panel=${panel} turn=${turn} />` : html`<p class="name quiet">${t("console-nobody")}</p>`}
              <${Acts} panel=${panel} turn=${turn} />
              <${Say} panel=${panel} />`
      }
    </div>
    <${Asked} panel=${panel} />
  </section>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaking({ panel, turn }) {
  const { name, about, person } = speakerOf(panel, turn);
  const paused = turn.state === "paused";
  return html`<div class="speaking">
      <p class="chips">
        ${
          paused
            ? html`<${Chip} tone="warn" icon="pause">${word("turn", "paused")} · ${word("pause", turn.pause ?? "technical")}<//>`
            : html`<${Chip} tone="live" icon="dot">${word("turn", turn.kind)}<//>`
        }
        ${person?.online && html`<${Presence} panel=${panel} person=${person} />`}
      </p>
      <p class="name"><bdi>${name}</bdi></p>
      <p class="muted about" title=${about}><bdi>${about}</bdi></p>
    </div>
    <${Clock} turn=${turn} now=${panel.now} />`;
}

/** @param {{ turn: any, now: () => number }} props */
function Clock({ turn, now }) {
  const said = useTick(() => face(-spoken(turn, now())).replace("+", ""));
  const state = turn.limit === null ? "none" : phase(turn, now());
  const over = state === "red";
  return html`<div class="clock" data-phase=${state}>
      <${Face} turn=${turn} now=${now} class="huge" />
      <p class="muted">
        ${turn.limit !== null && html`<span class="rest">${over ? t("console-over-of", { limit: face(turn.limit) }) : t("console-left-of", { length: face(turn.limit) })}</span>`}
        <span>${t("console-spoken", { length: said })}</span>
        ${state !== "green" && state !== "none" && html`<${Chip}
          tone=${over ? "over" : "warn"} icon=${over ? "square" : "triangle"}>${t(`console-phase-${state}`)}<//>`}
      </p>
    </div>
    <${Bar} turn=${turn} now=${now} />`;
}

/** @param {{ turn: any, now: () => number }} props */
function Bar({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(1000, Math.round((spoken(turn, now()) / turn.limit) * 1000)) : 0));
  if (!turn.limit) return null;
  const zone = Math.min(100, ((turn.limit <= 60_000 ? 15_000 : 30_000) / turn.limit) * 100);
  return html`<div class="track" data-phase=${phase(turn, now())} aria-hidden="true">
    <i class="zone" style=${{ inlineSize: `${zone}%` }}></i>
    <i class="fill" style=${{ inlineSize: `${parts / 10}%` }}></i>
  </div>`;
}

/** @param {{ panel: any, turn: any }} props */
function Acts({ panel, turn }) {
  const paused = turn?.state === "paused";
  return html`<div class="acts">
      <${Next} panel=${panel} filled=${!paused} />
      ${turn && html`<div class="on-the-clock"><${OnTheClock} panel=${panel} turn=${turn} /></div>`}
    </div>
    <${Extra} panel=${panel} turn=${turn} />`;
}

/** @param {{ panel: any, filled: boolean }} props */
function Next({ panel, filled }) {
  const stop = panel.header.value.line?.[0];
  if (!stop) return html`<p class="btn big nothing">${t("console-nothing-next")}</p>`;
  return html`<button
    type="button"
    class=${`btn big next ${filled ? "primary" : ""}`}
    aria-disabled=${isStepping(panel)}
    aria-keyshortcuts="n"
    onClick=${() => goNext(panel)}
  >
    <span class="label">${t("console-next")}</span>
    <bdi>${stopName(panel, stop)}</bdi>
    <kbd aria-hidden="true">N</kbd>
  </button>`;
}

/** @param {any} panel */
export function goNext(panel) {
  const header = panel.header.value;
  if (header.state === "live" && header.line?.length) void step(panel, "programme.next", {}, stopName(panel, header.line[0]));
}

/** @param {{ panel: any, turn: any }} props */
function OnTheClock({ panel, turn }) {
  const { person } = speakerOf(panel, turn);
  return html`<${Pausing} panel=${panel} turn=${turn} />
    <button type="button" class="btn big" onClick=${() => more(panel, turn)}>${t("console-more-time")}</button>
    ${person && html`<button type="button" class="btn big" onClick=${() => sendCue(panel, person, "conclude")}>${t("console-conclude")}</button>`}
    <button
      type="button"
      class="btn big end"
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
  const [open, setOpen] = useState(false);
  if (turn.state === "paused") {
    return html`<button type="button" class="btn big primary" data-hand aria-keyshortcuts="Space" onClick=${() => resume(panel, turn)}>
      ${t("console-resume")} <kbd aria-hidden="true">${t("console-key-name-space")}</kbd>
    </button>`;
  }
  const choose = (/** @type {string} */ reason) => {
    setOpen(false);
    return act(panel, "turn.pause", { turn: turn.id, reason });
  };
  const away = (/** @type {any} */ event) => {
    if (event.type === "keydown" ? event.key === "Escape" : !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return html`<div class="menu" onKeyDown=${away} onFocusOut=${away}>
    <button type="button" class="btn big" data-hand aria-expanded=${open} aria-haspopup="true" onClick=${() => setOpen(!open)}>
      ${t("console-pause")} <kbd aria-hidden="true">${t("console-key-name-space")}</kbd>
    </button>
    ${open && html`<div class="card menu-list">${PAUSES.map((reason) => html`<button key=${reason} type="button" class="btn ghost"
      onClick=${() => choose(reason)}>${word("pause", reason)}</button>`)}</div>`}
  </div>`;
}

/**
 * @param {any} panel
 * @param {any} turn
 */
const resume = (panel, turn) => act(panel, "turn.resume", { turn: turn.id });

/** @param {any} panel */
export function togglePause(panel) {
  const turn = panel.row("turns", panel.header.value.turn);
  if (turn?.state === "paused") void resume(panel, turn);
  else if (turn) void act(panel, "turn.pause", { turn: turn.id, reason: "technical" });
}

/**
 * The next question by one tap, where the running order has something else first; and what became of the last cue.
 * @param {{ panel: any, turn: any }} props
 */
function Extra({ panel, turn }) {
  const { line } = panel.header.value;
  const question = upcomingQuestion(panel.rows("questions"), line);
  const first = line?.[0]?.kind === "question";
  const person = panel.row("people", turn?.person);
  return html`<div class="extra">
    ${
      question &&
      !first &&
      html`<button
        type="button"
        class="btn ask-next"
        aria-disabled=${isStepping(panel)}
        onClick=${() => step(panel, "turn.start", { question: question.id }, t("question-number", { number: question.number }))}
      >
        <${Icon} name="follow" />${t("console-next-question", { number: question.number })}
      </button>`
    }
    ${person && html`<${CueState} panel=${panel} person=${person} turn=${turn} />`}
  </div>`;
}
