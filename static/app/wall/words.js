// @ts-check
// What a wall says about who speaks and who comes next.
//
//   nextName(panel)    the name of the first stop, or ''
//   quiet(panel)       the sentence while nobody has the floor
//   whole(name)        a name that is not broken at its hyphens: "Soo-yeon" stays one word
//   address(url)       'panel.example.org'

import { placeTime, t } from "../i18n.js";
import { stopName } from "../console/words.js";

/** @param {any} panel */
export function nextName(panel) {
  const header = panel.header.value;
  const stop = header.state === "live" ? header.line?.[0] : null;
  return stop ? stopName(panel, stop) : "";
}

/** @param {any} panel */
export function quiet(panel) {
  const header = panel.header.value;
  if (header.state === "ended") return t("wall-ended");
  if (header.state === "live") return t("wall-nobody");
  return header.starts_at ? t("wall-starts", { time: placeTime(header.starts_at, header.timezone) }) : t("wall-soon");
}

/** @param {string} name */
export const whole = (name) => name.replaceAll("-", "\u2011");

/** @param {string} url */
export const address = (url) => url.replace(/^https?:\/\//, "");
