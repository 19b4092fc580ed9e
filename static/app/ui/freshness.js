// @ts-check
// How old what you see is. Every page shows it.
//
//   Freshness({ panel, exact })   a chip: "live", "late", "very busy", "no contact for 12 s", "no contact since 14:03" …; `exact`: the age while live too
//   StaleBanner({ panel })        a banner over the page while there is no contact or the server is too busy, and when the page has ended

import { html } from "../../vendor/vendor.js";
import { dayTime, number, placeTime, t, word } from "../i18n.js";
import { Chip } from "./chip.js";
import { Icon } from "./icons.js";
import { useSay } from "./say.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  live: ["live", "dot"],
  http: ["live", "ring"],
  late: ["warn", "clock"],
  busy: ["warn", "wait"],
  offline: ["over", "triangle"],
  ended: ["", "square"],
};

/** @param {{ panel: import("../live/panel.js").Panel, exact?: boolean }} props */
export function Freshness({ panel, exact = false }) {
  const { state, at, age } = panel.freshness.value;
  const [tone, icon] = looks[state];
  const running = panel.header.value.state === "live";
  // Before and after a panel "live" would say something of the panel that is not so.
  if (!running && (state === "live" || state === "http")) {
    return html`<${Chip} tone=${tone} icon=${icon} title=${t(`fresh-${state}-why`)}>${t("fresh-connected")}<//>`;
  }
  const text = state === "live" && exact ? t("fresh-live-age", { age: number(Math.round(age / 100) / 10) }) : t(`fresh-${state}${since(state, age)}`, told(panel, at, age));
  return html`<${Chip} tone=${tone} icon=${icon} title=${t(`fresh-${state}-why`)}>${text}<//>`;
}

/** @param {{ panel: import("../live/panel.js").Panel }} props */
export function StaleBanner({ panel }) {
  const { state, at, age, code } = panel.freshness.value;
  const words = told(panel, at, age);
  const text =
    state === "ended" ? word("bye", code) : state === "busy" ? t("fresh-crowded", words) : state === "offline" ? t(`fresh-stale${since(state, age)}`, words) : "";
  // Once for each state, and not for each second that it lasts.
  useSay(text || t("fresh-connected"), { on: text && state, key: "fresh" });
  return text && html`<${Banner} tone=${state === "ended" ? "over" : "warn"} icon=${looks[state][1]} text=${text} />`;
}

/** @param {{ tone: string, icon: string, text: string }} props */
export function Banner({ tone, icon, text }) {
  return html`<p class=${`banner ${tone}`}><${Icon} name=${icon} /><span>${text}</span></p>`;
}

const LONG = 120_000;
const HALF_A_DAY = 43_200_000;

// Nobody counts in thousands of seconds: after two minutes the page says since when.
const since = (/** @type {string} */ state, /** @type {number} */ age) => (state === "offline" && age >= LONG ? "-since" : "");

/**
 * @param {import("../live/panel.js").Panel} panel
 * @param {number} at
 * @param {number} age
 */
const told = (panel, at, age) => ({ seconds: Math.round(age / 1000), time: (age < HALF_A_DAY ? placeTime : dayTime)(at, panel.header.value.timezone) });
