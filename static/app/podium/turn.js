// @ts-check
// Am I on, when, and for how long.
//
//   Turn({ panel, me })

import { html } from "../../vendor/vendor.js";
import { dayTime, placeTime, t, word } from "../i18n.js";
import { placeOf, plannedStart } from "../console/plan.js";
import { about, cityOf, fullName, speakerOf } from "../console/words.js";
import { face, phase, spoken } from "../live/clock.js";
import { Face, useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";

/** @param {{ panel: any, me: any }} props */
export function Turn({ panel, me }) {
  const header = panel.header.value;
  const turn = panel.row("turns", header.turn);
  const on = turn !== null && turn.person === panel.person;
  return html`<section class="turn" data-on=${on}>
    <p class="unseen" role="status">${on ? t("podium-on") : said(panel, header, turn)}</p>
    <p class="muted small who" dir="auto">${[fullName(me), about(me)].filter(Boolean).join(" · ")}</p>
    ${on ? html`<${On} panel=${panel} turn=${turn} />` : html`<${Off} panel=${panel} turn=${turn} header=${header} me=${me} />`}
  </section>`;
}

/**
 * What a screen reader is told, once for each change: without the minutes, which would talk all the time.
 * @param {any} panel
 * @param {any} header
 * @param {any} turn
 */
const said = (panel, header, turn) => heading(header, placeOf({ header, items: panel.rows("items"), turn }, panel.person, panel.now()));

/** @param {{ panel: any, turn: any }} props */
function On({ panel, turn }) {
  const state = useTick(() => (turn.limit === null ? "none" : phase(turn, panel.now())));
  const paused = turn.state === "paused";
  const sentence = paused ? t("podium-paused", { why: word("pause", turn.pause ?? "technical") }) : t(`podium-on-${state}`);
  const icon = paused ? "pause" : state === "red" ? "square" : state === "amber" ? "triangle" : "dot";
  return html`<div class="on" data-phase=${state}>
    <h2><${Icon} name=${paused ? "pause" : "dot"} />${t("podium-on")}</h2>
    <${Face} turn=${turn} now=${panel.now} class="huge" />
    <${Bar} turn=${turn} now=${panel.now} />
    <p class="state">
      <${Icon} name=${icon} /><span>${sentence}</span
      >${turn.limit !== null && html`<span class="muted push">${t("podium-limit", { limit: face(turn.limit) })}</span>`}
    </p>
  </div>`;
}

/** @param {{ panel: any, turn: any, header: any, me: any }} props */
function Off({ panel, turn, header, me }) {
  const read = () => placeOf({ header, items: panel.rows("items"), turn }, panel.person, panel.now());
  useTick(() => Math.floor((read()?.at ?? 0) / 60_000));
  const mine = read();
  return html`<h2>${heading(header, mine)}</h2>
    <${When} header=${header} mine=${mine} zone=${me?.timezone} now=${panel.now} />
    ${turn && html`<${Speaking} panel=${panel} turn=${turn} />`}
    <${Limit} panel=${panel} header=${header} />`;
}

/**
 * @param {any} header
 * @param {{ place: number | null } | null} mine
 */
function heading(header, mine) {
  if (header.state === "ended") return t("podium-ended");
  if (header.state !== "live") return t("podium-not-started");
  if (!mine) return t("podium-nothing");
  if (mine.place === 1) return t("podium-next");
  return mine.place === null ? t("podium-later") : t("podium-place", { place: mine.place });
}

/** @param {{ header: any, mine: any, zone?: string | null, now: () => number }} props */
function When({ header, mine, zone, now }) {
  if (!mine || mine.at === null || header.state === "ended") return null;
  const distant = Math.abs(mine.at - now()) > 12 * 3_600_000;
  const show = distant ? dayTime : placeTime;
  const id = header.state === "live" ? "podium-about" : "podium-planned";
  const own = zone && zone !== header.timezone;
  return html`<p class="when">
    <span>${t(id, { time: show(mine.at, header.timezone), city: cityOf(header.timezone) })}</span>
    ${own && html`<span aria-hidden="true">·</span><span>${t("podium-own-time", { time: show(mine.at, zone), city: cityOf(zone) })}</span>`}
  </p>`;
}

/** @param {{ panel: any, turn: any }} props */
function Speaking({ panel, turn }) {
  const { name } = speakerOf(panel, turn);
  return html`<div class="other">
    <p>
      <span class="muted">${turn.state === "paused" ? word("turn", "paused") : t("podium-speaking")}</span> <bdi class="name">${name}</bdi>
    </p>
    <${Face} turn=${turn} now=${panel.now} />
    <${Bar} turn=${turn} now=${panel.now} />
  </div>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Bar({ turn, now }) {
  const parts = useTick(() => (turn.limit ? Math.min(200, Math.round((spoken(turn, now()) / turn.limit) * 200)) : 0));
  if (!turn.limit) return null;
  return html`<progress class="bar" max="200" value=${parts} data-phase=${phase(turn, now())} aria-hidden="true"></progress>`;
}

/** @param {{ panel: any, header: any }} props */
function Limit({ panel, header }) {
  if (header.state === "ended") return null;
  const stop = (header.line ?? []).find((/** @type {any} */ one) => one.person === panel.person);
  const item = panel.rows("items").find((/** @type {any} */ row) => row.person === panel.person && row.state === "planned");
  const limit = stop?.limit ?? item?.planned;
  if (!limit) return null;
  const planned = item && header.state === "live" ? plannedStart(header, item) : null;
  return html`<p class="muted small">
    ${t("podium-your-time", { limit: face(limit) })}${planned !== null && ` · ${t("podium-was-planned", { time: placeTime(planned, header.timezone) })}`}
  </p>`;
}
