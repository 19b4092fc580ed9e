// @ts-check
// The third tab: who speaks, which question is being asked, what comes next, what was promised, and the programme.

import { html } from "../../../vendor/vendor.js";
import { number, placeTime, t, word } from "../../i18n.js";
import { face, phase, spoken } from "../../live/clock.js";
import { Chip } from "../../ui/chip.js";
import { Face, useTick } from "../../ui/face.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";
import { useSay } from "../../ui/say.js";
import { Actions } from "./actions.js";
import { quiet, stopName, thinking } from "./head.js";
import { Contact } from "./notice.js";
import { Gloss, Question } from "./others.js";
import { Poll } from "./poll.js";
import { openPoll } from "./polls.js";
import { Signals } from "./signals.js";
import { Speakers } from "./speak.js";

const OVER = new Set(["answered", "written"]);

/** @param {{ panel: any, device: any, isOpen: boolean }} props */
export function Follow({ panel, device, isOpen }) {
  const header = panel.header.value;
  useNews(panel, isOpen);
  const open = openPoll(panel) !== null;
  const over = panel.rows("questions").filter((/** @type {any} */ row) => OVER.has(row.state) && !(header.asked ?? []).includes(row.id));
  over.sort((/** @type {any} */ one, /** @type {any} */ other) => other.number - one.number);
  return html`<section class="pane follow" tabindex="-1" aria-label=${t("tab-follow")}>
    ${header.state === "ended" ? html`<${Ended} panel=${panel} />` : html`<${Now} panel=${panel} turn=${panel.row("turns", header.turn)} />`}
    ${open && html`<${Poll} panel=${panel} device=${device} />`}
    <${Captions} panel=${panel} />
    <${Asked} panel=${panel} />
    <${Next} panel=${panel} stops=${header.line ?? []} state=${header.state} />
    ${!open && html`<${Poll} panel=${panel} device=${device} />`}
    <${Actions} panel=${panel} />
    <${Programme} panel=${panel} />
    <${Speakers} panel=${panel} />
    ${over.length > 0 &&
    html`<div class="stack">
      <h2>${t("answered-title")} <span class="muted">${number(over.length)}</span></h2>
      <ul class="stack">${over.map((/** @type {any} */ row) => html`<${Question} key=${row.id} panel=${panel} device=${device} row=${row} />`)}</ul>
    </div>`}
  </section>`;
}

/**
 * Whoever follows is told who speaks and what is asked; whoever writes a question meanwhile is left alone.
 * @param {any} panel
 * @param {boolean} isOpen
 */
function useNews(panel, isOpen) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const asked = panel.row("questions", header.question);
  const paused = turn?.state === "paused" ? `${word("turn", "paused")} · ${word("pause", turn.pause ?? "technical")}` : "";
  const now = turn ? paused || `${t("strip-speaking")} ${turn.name}` : header.interlude ? t("interlude") : quiet(panel);
  useSay(isOpen ? now : "", { on: now, key: "now" });
  useSay(isOpen && asked ? t("asked-said", { number: asked.number, text: asked.text }) : "", { on: asked?.id ?? "", key: "asked" });
}

/** @param {{ panel: any }} props */
function Ended({ panel }) {
  return html`<div class="card now ended">
    <p class="name">${t("ended-title")}</p>
    <p>${t("ended-own")}</p>
    <p>${t(panel.header.value.contact ? "ended-report" : "ended-report-ask")}</p>
    <${Contact} panel=${panel} />
    ${panel.header.value.published_at && html`<p><a class="btn primary" href=${`/p/${panel.code}/outcome`}>${t("read-outcome")}</a></p>`}
  </div>`;
}

/** @param {{ panel: any }} props */
function Captions({ panel }) {
  const { captions, state } = panel.header.value;
  if (!captions || state === "ended") return null;
  return html`<p><a class="btn" href=${captions} target="_blank" rel="noopener noreferrer">${t("captions")}</a></p>`;
}

/** @param {{ panel: any, turn: any }} props */
function Now({ panel, turn }) {
  const header = panel.header.value;
  const think = useTick(() => thinking(header, panel.now()));
  const signals = header.state === "live" && html`<${Signals} panel=${panel} />`;
  if (think !== "") return html`<${Think} panel=${panel} left=${think} />`;
  if (!turn && header.interlude) return html`<div class="card now"><p class="meta"><${Chip} tone="warn" icon="pause">${word("pause", header.interlude)}<//></p>
    <p class="name">${t("interlude")}</p>${signals}</div>`;
  if (!turn) return html`<div class="card now quiet"><p class="name">${quiet(panel)}</p>${signals}</div>`;
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
    ${signals}
  </div>`;
}

/** @param {{ panel: any, left: string }} props */
function Think({ panel, left }) {
  const { think } = panel.header.value;
  const prompts = think.prompts ?? panel.header.value.guiding ?? [];
  return html`<div class="card now think">
    <p class="meta"><${Chip} tone="accent" icon="wait">${t("think-title")}<//></p>
    <p class="face huge" role="timer" aria-live="off"><span class="digits">${left}</span></p>
    <p>${t("think-more")}</p>
    ${prompts.length > 0 && html`<ul class="prompts">${prompts.map((/** @type {string} */ text) => html`<li key=${text}><${Said} text=${text} class="big" /></li>`)}</ul>`}
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Spoken({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(100, Math.round((spoken(turn, now()) / turn.limit) * 100)) : 0));
  const colour = useTick(() => (turn.limit ? phase(turn, now()) : "none"));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="100" value=${parts} data-phase=${colour} aria-hidden="true"></progress>`;
}

/** @param {{ panel: any }} props */
function Asked({ panel }) {
  const { asked, question } = panel.header.value;
  const ids = asked?.length > 0 ? asked : [question];
  const rows = ids.map((/** @type {string} */ id) => panel.row("questions", id)).filter(Boolean);
  if (rows.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("asked-title")}</h2>
    ${rows.map((/** @type {any} */ row) => html`<figure key=${row.id} class="card asked">
      <${Said} text=${row.text} lang=${row.language} class="big" />
      <${Gloss} row=${row} />
      <figcaption class="muted">
        ${t("question-short", { number: row.number })} · ${row.name ? html`<bdi>${row.name}</bdi>` : t("anonymous")}${row.organisation && html` · <bdi>${row.organisation}</bdi>`}${row.name && t("aside", { text: t(row.seat ? "with-seat" : "as-given") })}
        ${row.askers > 1 && html` · ${t("askers", { count: row.askers })}`}
      </figcaption>
    </figure>`)}
  </div>`;
}

/** @type {Record<string, string>} */
const kinds = { item: "clock", question: "ring", answer: "speak", floor: "up", final: "speak", turn: "undo" };

/** @param {{ panel: any, stops: any[], state: string }} props */
function Next({ panel, stops, state }) {
  if (stops.length === 0 || state === "ended") return null;
  return html`<div class="stack">
    <h2>${t("next-title")}</h2>
    <ol class="card lines">
      ${stops.map(
        (stop, place) => html`<li key=${place}>
          <span class="place"><${Icon} name=${kinds[stop.kind] ?? "ring"} /></span>
          <span class="who"><span class="name"><bdi>${words(panel, stop)}</bdi></span><span class="muted">${about(panel, stop)}</span></span>
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
  if (stop.kind === "question" && !stop.questions) return panel.row("questions", stop.question)?.text ?? stopName(stop);
  if (stop.kind === "item" && !stop.name) return word("item", panel.row("items", stop.item)?.kind ?? "debate");
  return stopName(stop, panel);
}

/**
 * @param {any} panel
 * @param {any} stop
 */
function about(panel, stop) {
  const item = stop.kind === "item" ? panel.row("items", stop.item) : null;
  const kind = item ? word("item", item.kind) : "";
  return kind && stop.name && kind !== stop.name ? kind : t(`stop-${stop.kind}`);
}

/** @param {{ panel: any }} props */
function Programme({ panel }) {
  const items = panel
    .rows("items")
    .filter((/** @type {any} */ item) => item.state !== "dropped")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place);
  if (items.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("programme-title")}</h2>
    <ol class="card lines programme">${items.map((/** @type {any} */ item) => html`<${Item} key=${item.id} panel=${panel} item=${item} />`)}</ol>
  </div>`;
}

/** @type {Record<string, string>} */
const marks = { planned: "ring", current: "dot", done: "check", held: "pause", passed: "cross" };

/** @param {{ panel: any, item: any }} props */
function Item({ panel, item }) {
  const { starts_at: start, timezone } = panel.header.value;
  const person = panel.row("people", item.person);
  const at = item.started_at ?? (start ? start + item.starts_at : null);
  return html`<li data-state=${item.state} aria-current=${item.state === "current" ? "step" : undefined}>
    <span class="mark"><${Icon} name=${marks[item.state] ?? "ring"} /><span class="unseen">${word("item", item.state)}</span></span>
    ${at !== null && html`<time class="muted tabular">${placeTime(at, timezone)}</time>`}
    <span class="who">
      <span class="name"><bdi>${item.title || person?.name || word("item", item.kind)}</bdi></span>
      ${item.title && person && html`<span class="muted"><bdi>${person.name}</bdi></span>`}
    </span>
    <span class="muted tabular">${face(item.planned)}</span>
  </li>`;
}
