// @ts-check
// Speaking times by category, changed in mid-panel; and the usual ones of a format.
//
//   Limits({ panel })

import { html, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { act } from "./act.js";
import { lengthFrom, lengthText } from "./instants.js";
import { CATEGORIES, GROUPS, PRESETS } from "./limits.js";

/** @param {{ panel: any }} props */
export function Limits({ panel }) {
  const { limits = {}, state } = panel.header.value;
  const [typed, setTyped] = useState(/** @type {Record<string, string>} */ ({}));
  const changed = Object.entries(typed).filter(([name, text]) => text !== textOf(limits[name]));
  const wrong = changed.some(([, text]) => lengthFrom(text) === null);
  const save = async (/** @type {boolean} */ now) => {
    const given = Object.fromEntries(changed.map(([name, text]) => [name, lengthFrom(text)]));
    const answer = await act(panel, "panel.limits", { limits: given, now }, { text: t(now ? "console-limits-now" : "console-limits-set") });
    if (answer.ok) setTyped({});
  };
  const field = (/** @type {string} */ name, /** @type {string} */ label) =>
    html`<label key=${name} class="line-field"
      ><span>${label}</span
      ><input
        class="input slim length"
        inputmode="numeric"
        dir="ltr"
        placeholder=${face(limits.floor ?? 60_000)}
        value=${typed[name] ?? textOf(limits[name])}
        aria-invalid=${name in typed && typed[name] !== "" && lengthFrom(typed[name]) === null}
        onInput=${(/** @type {any} */ event) => setTyped({ ...typed, [name]: event.target.value })}
    /></label>`;
  return html`<details class="panel-settings">
    <summary>${t("console-limits")}</summary>
    <div class="inner">
      <div class="limits">${CATEGORIES.map((name) => field(name, t(`console-limit-${name.replaceAll("_", "-")}`)))}</div>
      <details>
        <summary class="small">${t("console-limits-groups")}</summary>
        <div class="limits">${GROUPS.map((name) => field(name, word("group", name)))}</div>
      </details>
      <p class="acts">
        <button type="button" class="btn small chosen" disabled=${changed.length === 0 || wrong} onClick=${() => save(false)}>${t("console-limits-from-now")}</button>
        ${state === "live" && html`<button type="button" class="btn small" disabled=${changed.length === 0 || wrong} onClick=${() => save(true)}>${t("console-limits-also-now")}</button>`}
      </p>
      <${Preset} panel=${panel} />
    </div>
  </details>`;
}

/** @param {number | undefined} ms */
const textOf = (ms) => (ms === undefined ? "" : lengthText(ms));

/** @param {{ panel: any }} props */
function Preset({ panel }) {
  const { preset, state } = panel.header.value;
  const [chosen, setChosen] = useState("");
  if (state === "live") return null;
  const name = chosen || preset || PRESETS[0];
  const take = (/** @type {boolean} */ items) =>
    act(panel, "panel.preset", { preset: name, items }, { text: t("console-preset-taken", { name: t(`console-preset-${name.replaceAll("_", "-")}`) }) });
  return html`<div class="preset">
    <label class="line-field"
      ><span>${t("console-preset")}</span
      ><select class="picker" value=${name} onChange=${(/** @type {any} */ event) => setChosen(event.target.value)}>
        ${PRESETS.map((each) => html`<option key=${each} value=${each} selected=${each === name}>${t(`console-preset-${each.replaceAll("_", "-")}`)}</option>`)}
      </select></label
    >
    <p class="acts">
      <button type="button" class="btn small" onClick=${() => take(false)}>${t("console-preset-limits")}</button>
      <button type="button" class="btn small" onClick=${() => take(true)}>${t("console-preset-items")}</button>
    </p>
  </div>`;
}
