// @ts-check
// What the page says when the list of speakers is not open, or will not be for long; and why something was refused.
//
//   floorNow(header, now)    'open' | 'last' | 'early' | 'soon' | 'off' | 'closed' | 'ended'
//   closedAt(header, now)    when the list closed, or null
//   whyNot(panel, answer)    the sentence of a refusal, with the times of the place and the way that is left
//   FloorNotice({ panel, kind })

import { html } from "../../../vendor/vendor.js";
import { placeTime, said, sentences, t } from "../../i18n.js";
import { askingNow, until } from "./asking-now.js";
import { Notice } from "./notice.js";

const LAST_CALL = 120_000;

/** @param {{ panel: any, kind: string }} props */
export const FloorNotice = ({ panel, kind }) => html`<${Notice} panel=${panel} kind=${kind} words=${floorWords(panel, kind)} />`;

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

/**
 * @param {any} panel
 * @param {{ code?: string, data?: any }} answer
 */
export function whyNot(panel, { code = "", data = {} }) {
  const { timezone } = panel.header.value;
  const time = (/** @type {number} */ ms) => placeTime(ms, timezone);
  if (code === "question.closed" && (data.until ?? panel.header.value.asking_until)) {
    return t("ask-closed-at", { time: time(data.until ?? panel.header.value.asking_until) }) + t("stop");
  }
  if (code !== "floor.closed") return said(code, data);
  const closed = data.closed_at ? t("floor-closed-at", { time: time(data.closed_at) }) : t("notice-floor-closed");
  return data.asking_until ? t("floor-closed-but", { closed, time: time(data.asking_until) }) : sentences(closed + t("stop"), written(panel));
}

/**
 * The way that is left when the list is closed.
 * @param {any} panel
 */
function written(panel) {
  if (askingNow(panel.header.value, panel.now()) !== "open") return "";
  return t("notice-floor-closed-more");
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
  return [title, sentences(written(panel), until(panel))];
}
