// @ts-check
// Who is there, in a word, a shape and a colour: phones, podium, wall; and what the room says of the sound.
//
//   Here({ panel })
//   wallOf(links, colours)   pure: 'green' | 'amber' | 'red' | 'none': the best of the wall's screens
//   missed(signals)          pure: the sums of "can't hear" and "too fast" that are worth a word
//   odd(unusual)             pure: what is unusual in what phones send, by number

import { html } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { present } from "./order.js";

const COLOURS = ["green", "amber", "red"];
/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { green: ["live", "dot"], amber: ["warn", "triangle"], red: ["over", "square"], none: ["", "ring"] };

/** @param {{ panel: any }} props */
export function Here({ panel }) {
  const { phones, people = {}, links, signals, unusual } = panel.here.value;
  const podium = present(
    panel.rows("people").filter((/** @type {any} */ person) => !person.dropped),
    people,
  );
  const all = podium.missing.length === 0;
  return html`<span class="here">
    <span class="pulse">
      ${missed(signals).map(([name, count]) => html`<${Chip} key=${name} tone="warn" icon="triangle">${t(`console-signal-${name}`, { count })}<//>`)}
      ${odd(unusual).map(([name, count]) => html`<${Chip} key=${name} tone="warn" icon="triangle" title=${t(`console-unusual-${name}-why`)}>${t(`console-unusual-${name}`, { count })}<//>`)}
    </span>
    ${phones !== undefined && html`<${Chip} title=${t("console-phones-why")}>${t("console-phones", { count: phones })}<//>`}
    <${Chip} tone=${all ? "" : "warn"} icon=${all ? "" : "triangle"} title=${t("console-present-why")}>
      ${t("console-present", { here: number(podium.here), of: number(podium.of) })}
    <//>
    ${links && html`<${Screen} state=${wallOf(panel.rows("links"), links)} />`}
  </span>`;
}

/** @param {{ state: string }} props */
function Screen({ state }) {
  const [tone, icon] = looks[state];
  return html`<${Chip} tone=${tone} icon=${icon} title=${t(`console-screen-${state}-why`)}>${t(`console-screen-${state}`)}<//>`;
}

/**
 * @param {any[]} links
 * @param {Record<string, string>} colours
 */
export function wallOf(links, colours) {
  const found = links.filter((link) => link.role === "display" && !link.revoked).map((link) => colours[link.id]);
  return COLOURS.find((colour) => found.includes(colour)) ?? "none";
}

/**
 * @param {Record<string, number> | undefined} signals
 * @returns {[string, number][]}
 */
export function missed(signals) {
  return ["cant_hear", "too_fast"].map((name) => /** @type {[string, number]} */ ([name.replace("_", "-"), signals?.[name] ?? 0])).filter(([, count]) => count > 0);
}

/**
 * @param {Record<string, number> | undefined} unusual
 * @returns {[string, number][]}
 */
export function odd(unusual) {
  return ["floods", "newcomers"].map((name) => /** @type {[string, number]} */ ([name, unusual?.[name] ?? 0])).filter(([, count]) => count > 0);
}
