// @ts-check
// How old what you see is. Every page shows it.
//
//   Freshness({ panel, exact })   a chip: "live", "late", "no contact for 12 s, showing 14:03" …; `exact`: the age while live too
//   StaleBanner({ panel })        a banner over the page while there is no contact, and when the page has ended

import { html } from "../../vendor/vendor.js";
import { number, placeTime, t, word } from "../i18n.js";
import { Chip } from "./chip.js";
import { Icon } from "./icons.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  live: ["live", "dot"],
  http: ["live", "ring"],
  late: ["warn", "clock"],
  offline: ["over", "triangle"],
  ended: ["", "square"],
};

/** @param {{ panel: import("../live/panel.js").Panel, exact?: boolean }} props */
export function Freshness({ panel, exact = false }) {
  const { state, age } = panel.freshness.value;
  const [tone, icon] = looks[state];
  const running = panel.header.value.state === "live";
  // Before and after a panel "live" would say something of the panel that is not so.
  if (!running && (state === "live" || state === "http")) {
    return html`<${Chip} tone=${tone} icon=${icon} title=${t(`fresh-${state}-why`)}>${t("fresh-connected")}<//>`;
  }
  const text = state === "live" && exact ? t("fresh-live-age", { age: number(Math.round(age / 100) / 10) }) : t(`fresh-${state}`, seconds(age));
  return html`<${Chip} tone=${tone} icon=${icon} title=${t(`fresh-${state}-why`)}>${text}<//>`;
}

/** @param {{ panel: import("../live/panel.js").Panel }} props */
export function StaleBanner({ panel }) {
  const { state, at, age, code } = panel.freshness.value;
  if (state === "ended") return html`<${Banner} tone="over" icon="square" text=${word("bye", code)} />`;
  if (state !== "offline") return null;
  const time = placeTime(at, panel.header.value.timezone);
  return html`<${Banner} tone="warn" icon="triangle" text=${t("fresh-stale", { ...seconds(age), time })} />`;
}

/** @param {{ tone: string, icon: string, text: string }} props */
export function Banner({ tone, icon, text }) {
  return html`<p class=${`banner ${tone}`} role="status"><${Icon} name=${icon} /><span>${text}</span></p>`;
}

/** @param {number} age */
const seconds = (age) => ({ seconds: Math.round(age / 1000) });
