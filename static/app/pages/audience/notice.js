// @ts-check
// What the page says when a form is not open, or will not be for long: before, closed, after; and why something was refused.
//
//   askingNow(header, now)   'open' | 'early' | 'closed' | 'ended'
//   floorNow(header, now)    'open' | 'last' | 'early' | 'soon' | 'off' | 'closed' | 'ended' for the list of speakers
//   closedAt(header, now)    when the list closed, or null
//   until(panel)             'Written questions until 13:52.', or ''
//   whyNot(panel, answer)    the sentence of a refusal, with the times of the place and the way that is left
//   Notice({ panel, kind, floor })   Contact({ panel })

import { html } from "../../../vendor/vendor.js";
import { placeTime, said, t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";

const LAST_CALL = 120_000;
/** @type {Record<string, string>} */
const icons = { early: "clock", soon: "clock", off: "clock", ended: "check" };

/**
 * @param {any} header
 * @param {number} now
 */
export function askingNow(header, now) {
  if (header.state === "ended") return "ended";
  if (header.state === "draft") return "early";
  return header.asking && (!header.asking_until || now < header.asking_until) ? "open" : "closed";
}

/**
 * @param {any} header
 * @param {number} now
 */
export function floorNow(header, now) {
  const { state, floor_open: open, floor_opens_at: opens, floor_closes_at: closes } = header;
  if (state === "ended") return "ended";
  if (state === "draft") return "early";
  if (closes && now >= closes) return "closed";
  if (opens ? now >= opens : open) return closes && closes - now <= LAST_CALL ? "last" : "open";
  if (opens) return "soon";
  return header.floor_closed_at ? "closed" : "off";
}

/**
 * @param {any} header
 * @param {number} now
 */
export function closedAt({ floor_closes_at: closes, floor_closed_at: closed }, now) {
  return closes && now >= closes ? closes : (closed ?? null);
}

/** @param {any} panel */
export function until(panel) {
  const { asking_until: end, timezone } = panel.header.value;
  return end && askingNow(panel.header.value, panel.now()) === "open" ? t("ask-until", { time: placeTime(end, timezone) }) : "";
}

/**
 * @param {any} panel
 * @param {{ code?: string, data?: any }} answer
 */
export function whyNot(panel, { code = "", data = {} }) {
  const { timezone } = panel.header.value;
  const time = (/** @type {number} */ ms) => placeTime(ms, timezone);
  if (code === "question.closed" && (data.until ?? panel.header.value.asking_until)) {
    return t("ask-closed-at", { time: time(data.until ?? panel.header.value.asking_until) });
  }
  if (code !== "floor.closed") return said(code, data);
  const closed = data.closed_at ? t("floor-closed-at", { time: time(data.closed_at) }) : t("notice-floor-closed");
  return data.asking_until ? t("floor-closed-but", { closed, time: time(data.asking_until) }) : `${closed}. ${written(panel)}`.trim();
}

/**
 * The way that is left when the list is closed.
 * @param {any} panel
 */
function written(panel) {
  if (askingNow(panel.header.value, panel.now()) !== "open") return "";
  return t("notice-floor-closed-more");
}

/** @param {{ panel: any, kind: string, floor?: boolean }} props */
export function Notice({ panel, kind, floor = false }) {
  const [title, more] = (floor ? floorWords : askWords)(panel, kind);
  return html`<div class="notice card">
    <${Icon} name=${icons[kind] ?? "lock"} />
    <div>
      <h2>${title}</h2>
      ${more && html`<p class="muted">${more}</p>`}
      ${kind !== "early" && kind !== "soon" && kind !== "off" && !floor && html`<${Contact} panel=${panel} />`}
    </div>
  </div>`;
}

/**
 * @param {any} panel
 * @param {string} kind
 */
function askWords(panel, kind) {
  const { asking_until: end, timezone } = panel.header.value;
  const timed = kind === "closed" && end && panel.now() >= end;
  const title = timed ? t("ask-closed-at", { time: placeTime(end, timezone) }) : t(`notice-ask-${kind}`);
  return [title, t(`notice-ask-${kind}-more`)];
}

/**
 * @param {any} panel
 * @param {string} kind
 */
function floorWords(panel, kind) {
  const { floor_opens_at: opens, timezone } = panel.header.value;
  if (kind === "soon") return [t("floor-opens-at", { time: placeTime(opens, timezone) }), t("notice-floor-soon-more")];
  if (kind !== "closed") return [t(`notice-floor-${kind}`), t(`notice-floor-${kind}-more`)];
  const closed = closedAt(panel.header.value, panel.now());
  const title = closed ? t("floor-closed-at", { time: placeTime(closed, timezone) }) : t("notice-floor-closed");
  return [title, [written(panel), until(panel)].filter(Boolean).join(" ")];
}

/** @param {{ panel: any }} props */
export function Contact({ panel }) {
  const { contact } = panel.header.value;
  return contact && html`<p class="contact"><span>${t("contact")}</span> <bdi dir="auto">${contact}</bdi></p>`;
}
