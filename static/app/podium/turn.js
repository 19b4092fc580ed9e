// @ts-check
// Am I on, when, and for how long.
//
//   Turn({ panel, me })

import { html } from "../../vendor/vendor.js";
import { dayTime, placeTime, t, word } from "../i18n.js";
import { about, cityOf, fullName, speakerOf, stopName } from "../console/words.js";
import { face, left, phase, spoken } from "../live/clock.js";
import { Chip } from "../ui/chip.js";
import { Face, useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { OWN, useSay } from "../ui/say.js";
import { placeOf } from "./place.js";
import { Announcer } from "./announcer.js";

// Half a minute is a minute when it is rounded.
const LATE = 30_000;

/** @param {{ panel: any, me: any }} props */
export function Turn({ panel, me }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const on = turn !== null && turn.person === panel.person;
  const held = on ? null : heldOf(panel);
  const heading = on ? t("podium-on") : held ? t("podium-interrupted") : offHeading(panel, whereAmI(panel, turn));
  useSay(heading, { key: "turn", rank: OWN });
  return html`<section class="turn" data-on=${on} data-held=${held !== null}>
    <p class="muted small who" dir="auto">${[fullName(me), about(me)].filter(Boolean).join(" · ")}</p>
    ${on
      ? html`<${On} panel=${panel} turn=${turn} me=${me} />`
      : held
        ? html`<${Held} panel=${panel} held=${held} turn=${turn} />`
        : html`<${Off} panel=${panel} turn=${turn} header=${header} me=${me} />`}
  </section>`;
}

/**
 * My own turn, when it was set aside.
 * @param {any} panel
 */
function heldOf(panel) {
  return panel.rows("turns").find((/** @type {any} */ turn) => turn.person === panel.person && turn.state === "held") ?? null;
}

/**
 * @param {any} panel
 * @param {any} turn
 */
function whereAmI(panel, turn) {
  const owes = (/** @type {any} */ each) => each.person === panel.person && each.state === "assigned";
  const questions = panel.rows("questions").filter((/** @type {any} */ row) => row.assigned?.some(owes));
  const view = { header: panel.header.value, items: panel.rows("items"), turn };
  return placeOf(view, panel.person, panel.now(), questions.map((/** @type {any} */ row) => row.id));
}

/** @param {{ panel: any, turn: any, me: any }} props */
function On({ panel, turn, me }) {
  const state = useTick(() => (turn.limit === null ? "none" : phase(turn, panel.now())));
  const paused = turn.state === "paused";
  const calm = me?.online && (state === "green" || state === "none");
  const running = t(calm ? "podium-live" : `podium-on-${state}`);
  const sentence = paused ? t("podium-paused", { why: word("pause", turn.pause ?? "technical") }) : running;
  const icon = paused ? "pause" : state === "red" ? "square" : state === "amber" ? "triangle" : "dot";
  return html`<div class="on" data-phase=${state}>
    <h2><${Icon} name=${paused ? "pause" : "dot"} />${t("podium-on")}</h2>
    <${Face} turn=${turn} now=${panel.now} class="huge" />
    <${Bar} turn=${turn} now=${panel.now} />
    <p class="state">
      <${Icon} name=${icon} /><span>${sentence}</span
      >${turn.limit !== null && html`<span class="muted push">${t("podium-limit", { limit: face(turn.limit) })}</span>`}
    </p>
    <${Announcer} turn=${turn} now=${panel.now} />
  </div>`;
}

/** @param {{ panel: any, held: any, turn: any }} props */
function Held({ panel, held, turn }) {
  const header = panel.header.value;
  const stops = header.line ?? [];
  const index = stops.findIndex((/** @type {any} */ stop) => stop.turn === held.id);
  const before = index > 0 ? stopName(panel, stops[index - 1]) : turn ? speakerOf(panel, turn).name : "";
  const rest = left(held, panel.now());
  return html`<h2><${Icon} name="pause" />${t("podium-interrupted")}</h2>
    ${rest !== null && html`<p class="rest"><span class="face">${face(rest)}</span> <span>${t(rest < 0 ? "podium-over" : "podium-left")}</span></p>`}
    <p class="when">${before ? t("podium-follows", { name: before }) : t("podium-back-soon")}</p>
    ${turn && html`<${Speaking} panel=${panel} turn=${turn} />`}`;
}

/** @param {{ panel: any, turn: any, header: any, me: any }} props */
function Off({ panel, turn, header, me }) {
  const read = () => whereAmI(panel, turn);
  useTick(() => Math.floor((read()?.at ?? 0) / 60_000));
  const mine = read();
  const standBy = header.state === "live" && mine?.place === 1;
  return html`${header.state !== "live" && mine && header.state !== "ended" && html`<p class="muted">${t("podium-not-started")}</p>`}
    <h2>${offHeading(panel, mine)}${standBy && html`<${Chip} tone="warn" icon="triangle">${t("podium-stand-by")}<//>`}</h2>
    ${!mine && header.state === "live" && wasPassed(panel) && html`<p class="when">${t("podium-skipped-more")}</p>`}
    <${When} header=${header} mine=${mine} zone=${me?.timezone} now=${panel.now} />
    <${Plan} header=${header} mine=${mine} zone=${me?.timezone} />
    ${turn && html`<${Speaking} panel=${panel} turn=${turn} />`}`;
}

/**
 * @param {any} panel
 * @param {{ place: number } | null} mine
 */
function offHeading(panel, mine) {
  const { state } = panel.header.value;
  if (state === "ended") return t("podium-ended");
  if (!mine && state === "live") return t(wasPassed(panel) ? "podium-skipped" : "podium-nothing");
  if (!mine) return t("podium-not-started");
  return mine.place === 1 ? t("podium-next") : t("podium-place", { place: mine.place });
}

/** @param {any} panel */
const wasPassed = (panel) => panel.rows("items").some((/** @type {any} */ item) => item.person === panel.person && item.state === "passed");

/** @param {{ header: any, mine: any, zone?: string | null, now: () => number }} props */
function When({ header, mine, zone, now }) {
  if (!mine || mine.at === null || header.state === "ended") return null;
  const distant = Math.abs(mine.at - now()) > 12 * 3_600_000;
  const show = distant ? dayTime : placeTime;
  const id = header.state === "live" ? "podium-about" : "podium-planned";
  const own = zone && zone !== header.timezone;
  return html`<p class="when">
    <span>${t(id, { time: show(mine.at, header.timezone), city: cityOf(header.timezone) })}</span>
    ${own && html`<span aria-hidden="true">/</span><span>${t("podium-own-time", { time: show(mine.at, zone), city: cityOf(zone) })}</span>`}
  </p>`;
}

/**
 * My limit, and once it runs what was planned and how much later it comes.
 * @param {{ header: any, mine: any, zone?: string | null }} props
 */
function Plan({ header, mine }) {
  if (!mine || header.state === "ended") return null;
  const parts = [];
  if (mine.limit) parts.push(t("podium-your-time", { limit: face(mine.limit) }));
  if (header.state === "live" && mine.planned !== null) {
    parts.push(t("podium-was-planned", { time: placeTime(mine.planned, header.timezone) }));
    const late = (mine.at ?? mine.planned) - mine.planned;
    if (Math.abs(late) >= LATE) parts.push(t(late > 0 ? "podium-later-by" : "podium-earlier-by", { minutes: Math.round(Math.abs(late) / 60_000) }));
  }
  return parts.length > 0 && html`<p class="muted small">${parts.join(" · ")}</p>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaking({ panel, turn }) {
  const { name } = speakerOf(panel, turn);
  const words = turn.state === "paused" ? word("pause", turn.pause ?? "technical") : t("podium-speaking");
  return html`<div class="other">
    <p>
      <span class="muted">${words}</span> <bdi class="name">${name}</bdi>
    </p>
    <${Face} turn=${turn} now=${panel.now} />
    <${Bar} turn=${turn} now=${panel.now} />
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Bar({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(200, Math.round((spoken(turn, now()) / turn.limit) * 200)) : 0));
  const colour = useTick(() => (turn.limit ? phase(turn, now()) : "none"));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="200" value=${parts} data-phase=${colour} aria-hidden="true"></progress>`;
}
