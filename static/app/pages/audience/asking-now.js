// @ts-check
// Whether written questions are taken, and until when.
//
//   askingNow(header, now)   'open' | 'early' | 'closed' | 'ended'
//   until(panel)             'Written questions until 13:52.', or ''

import { placeTime, t } from "../../i18n.js";

/**
 * @param {any} header
 * @param {number} now
 */
export function askingNow(header, now) {
  if (header.state === "ended") return "ended";
  if (header.state === "draft") return "early";
  return header.asking && (!header.asking_until || now < header.asking_until) ? "open" : "closed";
}

/** @param {any} panel */
export function until(panel) {
  const { asking_until: end, timezone } = panel.header.value;
  return end && askingNow(panel.header.value, panel.now()) === "open" ? t("ask-until", { time: placeTime(end, timezone) }) : "";
}
