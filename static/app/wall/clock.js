// @ts-check
// The clock of a turn as a wall shows it: digits, a bar, and the state in a word and a shape.
//
//   WallClock({ turn, now, class })
//   stateOf(turn, now)   'green' | 'amber' | 'red' | 'none' | 'paused'
//   State({ turn, state })

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { phase, spoken } from "../live/clock.js";
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
  return html`<div class=${`wall-clock ${name}`} data-state=${state}>
    <div class="digits-box"><${Face} turn=${turn} now=${now} /></div>
    <${Bar} turn=${turn} now=${now} />
    <${State} turn=${turn} state=${state} />
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
export function Bar({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(400, Math.round((spoken(turn, now()) / turn.limit) * 400)) : 0));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="400" value=${parts} data-phase=${phase(turn, now())} aria-hidden="true"></progress>`;
}

/** @param {{ turn: any, state: string }} props */
export function State({ turn, state }) {
  const words = state === "paused" ? `${word("turn", "paused")} · ${word("pause", turn.pause ?? "technical")}` : t(`wall-state-${state}`);
  return html`<p class="state"><${Icon} name=${icons[state]} /><span>${words}</span></p>`;
}
