// @ts-check
// The third tab: who speaks, which question is being asked, what comes next, and the programme.

import { html } from "../../../vendor/vendor.js";
import { number, placeTime, t, word } from "../../i18n.js";
import { face, phase, spoken } from "../../live/clock.js";
import { Chip } from "../../ui/chip.js";
import { Face, useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { quiet, stopName } from "./head.js";
import { Question } from "./others.js";
import { Speakers } from "./speak.js";

const OVER = new Set(["answered", "written"]);

/** @param {{ panel: any, device: any }} props */
export function Follow({ panel, device }) {
  const header = panel.header.value;
  const asked = panel.rows("questions").filter((/** @type {any} */ row) => OVER.has(row.state));
  asked.sort((/** @type {any} */ one, /** @type {any} */ other) => other.number - one.number);
  return html`<section class="pane follow" aria-label=${t("tab-follow")}>
    <${Now} panel=${panel} turn=${panel.row("turns", header.turn)} />
    <${Asked} row=${panel.row("questions", header.question)} />
    <${Next} panel=${panel} stops=${header.line ?? []} state=${header.state} />
    <${Programme} panel=${panel} />
    <${Speakers} panel=${panel} />
    ${asked.length > 0 &&
    html`<div class="stack">
      <h2>${t("answered-title")} <span class="muted">${number(asked.length)}</span></h2>
      <ul class="stack">${asked.map((/** @type {any} */ row) => html`<${Question} key=${row.id} panel=${panel} device=${device} row=${row} />`)}</ul>
    </div>`}
  </section>`;
}

/** @param {{ panel: any, turn: any }} props */
function Now({ panel, turn }) {
  if (!turn) return html`<div class="card now quiet"><p class="name">${quiet(panel)}</p></div>`;
  const paused = turn.state === "paused";
  return html`<div class="card now">
    <p class="meta">
      <${Chip} tone=${paused ? "warn" : "live"} icon=${paused ? "pause" : "dot"}>${paused ? word("pause", turn.pause ?? "technical") : word("turn", "running")}<//>
      <span class="muted">${word("turn", turn.kind)}</span>
    </p>
    <p class="name"><bdi>${turn.name}</bdi></p>
    ${turn.organisation && html`<p class="muted"><bdi>${turn.organisation}</bdi></p>`}
    <${Face} turn=${turn} now=${panel.now} of class="huge" />
    <${Spoken} turn=${turn} now=${panel.now} />
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Spoken({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(100, Math.round((spoken(turn, now()) / turn.limit) * 100)) : 0));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="100" value=${parts} data-phase=${phase(turn, now())} aria-hidden="true"></progress>`;
}

/** @param {{ row: any }} props */
function Asked({ row }) {
  if (!row) return null;
  return html`<div class="stack">
    <h2>${t("asked-title")}</h2>
    <figure class="card asked">
      <${Said} text=${row.text} lang=${row.language} class="big" />
      <figcaption class="muted">Q${row.number} · ${row.name ? html`<bdi>${row.name}</bdi>` : t("anonymous")}${row.organisation && html` · <bdi>${row.organisation}</bdi>`}</figcaption>
    </figure>
  </div>`;
}

/** @type {Record<string, string>} */
const kinds = { item: "clock", question: "ring", answer: "speak", floor: "up" };

/** @param {{ panel: any, stops: any[], state: string }} props */
function Next({ panel, stops, state }) {
  if (stops.length === 0 || state === "ended") return null;
  return html`<div class="stack">
    <h2>${t("next-title")}</h2>
    <ol class="card lines">
      ${stops.map(
        (stop, place) => html`<li key=${place}>
          <span class="place"><${Icon} name=${kinds[stop.kind] ?? "ring"} /></span>
          <span class="who"><span class="name"><bdi>${words(panel, stop)}</bdi></span><span class="muted">${t(`stop-${stop.kind}`)}</span></span>
          ${stop.limit !== null && html`<span class="muted tabular">${face(stop.limit)}</span>`}
        </li>`,
      )}
    </ol>
  </div>`;
}

/**
 * The name of a question's stop is its number; here is room for what it asks.
 * @param {any} panel
 * @param {any} stop
 */
function words(panel, stop) {
  return stop.kind === "question" ? (panel.row("questions", stop.question)?.text ?? stopName(stop)) : stop.name;
}

/** @param {{ panel: any }} props */
function Programme({ panel }) {
  const items = panel.rows("items").sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  if (items.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("programme-title")}</h2>
    <ol class="card lines programme">${items.map((/** @type {any} */ item) => html`<${Item} key=${item.id} panel=${panel} item=${item} />`)}</ol>
  </div>`;
}

/** @type {Record<string, string>} */
const marks = { planned: "ring", current: "dot", done: "check" };

/** @param {{ panel: any, item: any }} props */
function Item({ panel, item }) {
  const { starts_at: start, timezone } = panel.header.value;
  const person = panel.row("people", item.person);
  const at = item.started_at ?? (start ? start + item.starts_at : null);
  return html`<li data-state=${item.state} aria-current=${item.state === "current" ? "step" : undefined}>
    <span class="mark"><${Icon} name=${marks[item.state]} /><span class="unseen">${word("item", item.state)}</span></span>
    ${at !== null && html`<time class="muted tabular">${placeTime(at, timezone)}</time>`}
    <span class="who">
      <span class="name"><bdi>${item.title || person?.name || word("item", item.kind)}</bdi></span>
      ${item.title && person && html`<span class="muted"><bdi>${person.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${face(item.planned)}</span>
  </li>`;
}
