// @ts-check
// Who has the floor, and their clock.
//
//   Speaking({ panel, turn })
//   Nobody({ panel })           between two speeches: as high as a speech, so that Next stays under the hand

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face, phase, spoken } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { Face, useTick } from "../ui/face.js";
import { Presence } from "./presence.js";
import { speakerOf } from "./words.js";

const SHORT = 60_000;
const AMBER = 30_000;
const AMBER_OF_SHORT = 15_000;

/** @param {{ panel: any, turn: any }} props */
export function Speaking({ panel, turn }) {
  const { name, about, person } = speakerOf(panel, turn);
  const request = panel.row("requests", turn.request);
  const extra = person?.extra || request?.extra || 0;
  const called = request?.name ?? name;
  const more = request ? (request.organisation ?? "") : about;
  return html`<div class="speaking">
      <p class="chips">
        ${
          turn.state === "paused"
            ? html`<${Chip} tone="warn" icon="pause">${word("turn", "paused")} · ${word("pause", turn.pause ?? "technical")}<//>`
            : html`<${Chip} tone="live" icon="dot">${word("turn", turn.kind)}<//>`
        }
        ${person?.online && html`<${Presence} panel=${panel} person=${person} />`}
        ${turn.granted !== 0 && html`<${Chip}>${t("console-granted", { length: granted(turn.granted) })}<//>`}
        ${extra > 0 && html`<${Chip} icon="lock" title=${t("console-extra-why")}>${t("console-extra-is", { length: face(extra) })}<//>`}
      </p>
      <p class="name"><bdi>${called}</bdi></p>
      <p class="muted about" title=${more}><bdi>${more === called ? "" : more}</bdi></p>
    </div>
    <${Clock} turn=${turn} now=${panel.now} />`;
}

/** @param {{ panel: any }} props */
export function Nobody({ panel }) {
  const { interlude } = panel.header.value;
  return html`<div class="speaking">
      <p class="chips">
        ${interlude ? html`<${Chip} tone="warn" icon="pause">${word("pause", interlude)}<//>` : html`<${Chip} icon="ring">${t("console-between")}<//>`}
      </p>
      <p class="name quiet">${t("console-nobody")}</p>
      <p class="about"></p>
    </div>
    <div class="clock absent" aria-hidden="true"><span class="face huge">0:00</span></div>
    <div class="track" aria-hidden="true"></div>`;
}

/** @param {number} ms */
const granted = (ms) => `${ms < 0 ? "−" : "+"}${face(Math.abs(ms))}`;

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
  if (!turn.limit) return html`<div class="track" aria-hidden="true"></div>`;
  const zone = Math.min(100, ((turn.limit <= SHORT ? AMBER_OF_SHORT : AMBER) / turn.limit) * 100);
  return html`<div class="track" data-phase=${phase(turn, now())} aria-hidden="true">
    <i class="zone" style=${{ inlineSize: `${zone}%` }}></i>
    <i class="fill" style=${{ inlineSize: `${parts / 10}%` }}></i>
  </div>`;
}
