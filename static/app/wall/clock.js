// @ts-check
// The clock of a turn as a wall shows it: digits, a bar, and the state in a word and a shape.
//
//   WallClock({ turn, now, class })
//   stateOf(turn, now)   'green' | 'amber' | 'red' | 'none' | 'paused'
//   State({ turn, state, now })   with `now` the words say how much is left, or how far over it is

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, left, phase, spoken } from "../live/clock.js";
import { Face, useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";

/** @type {Record<string, string>} */
const icons = { paused: "pause", amber: "triangle", red: "square", green: "dot", none: "dot" };

/**
 * @param {any} turn
 * @param {number} now
 */
export function stateOf(turn, now) {
  if (turn.state === "paused") return "paused";
  return turn.limit === null ? "none" : phase(turn, now);
}

/** @param {{ turn: any, now: () => number, class?: string }} props */
export function WallClock({ turn, now, class: name = "" }) {
  const state = useTick(() => stateOf(turn, now()));
  const signs = useTick(() => face(turn.limit === null ? spoken(turn, now()) : left(turn, now())).length);
  return html`<div class=${`wall-clock ${name}`} data-state=${state} data-signs=${signs}>
    <div class="digits-box"><${Face} turn=${turn} now=${now} /></div>
    <${Bar} turn=${turn} now=${now} />
    <${State} turn=${turn} state=${state} now=${now} />
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
export function Bar({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(400, Math.round((spoken(turn, now()) / turn.limit) * 400)) : 0));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="400" value=${parts} data-phase=${phase(turn, now())} aria-hidden="true"></progress>`;
}

/** @param {{ turn: any, state: string, now: () => number }} props */
export function State({ turn, state, now }) {
  const words = useTick(() => stateWords(turn, state, now()));
  return html`<p class="state"><${Icon} name=${icons[state]} /><span>${words}</span></p>`;
}

/**
 * What the colour means, as a sentence; a lost connection is nobody's fault, so it is a technical pause.
 * @param {any} turn
 * @param {string} state
 * @param {number} now
 */
function stateWords(turn, state, now) {
  if (state === "paused") return turn.pause === "order" ? word("pause", "order") : t("wall-technical");
  const rest = left(turn, now) ?? 0;
  if (state === "amber") return t("wall-left", { time: face(rest) });
  if (state === "red") return t("wall-over", { time: face(rest).replace("+", "") });
  return t(`wall-state-${state}`);
}
