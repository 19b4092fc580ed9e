// @ts-check
// When the list of speakers takes names, in which order, and how somebody without a phone gets onto it.
//
//   OpenState({ panel })         open or closed, and until when
//   Opening({ panel, queue })    the buttons below the title

import { html, useState } from "../../vendor/vendor.js";
import { placeTime, t } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { act } from "./act.js";
import { Switch, TimeField } from "./fields.js";
import { Lots } from "./lots.js";
import { Inscription } from "./inscription.js";

const MODES = ["equity", "chronological", "protocol", "alternate"];
const LAST_CALL = 120_000;
const AFTER = [10, 15, 20, 30, 45].map((minutes) => minutes * 60_000);

/** @param {{ panel: any }} props */
export function OpenState({ panel }) {
  const { state, floor_open: open, floor_opens_at: opens, floor_closes_at: closes, timezone } = panel.header.value;
  if (state === "ended") return html`<${Chip} icon="square">${t("console-floor-shut")}<//>`;
  if (open) {
    return html`<${Chip} tone="live" icon="dot">${closes ? t("console-floor-open-until", { time: placeTime(closes, timezone) }) : t("console-floor-open")}<//>`;
  }
  return html`<${Chip} icon="lock">${opens ? t("console-floor-opens", { time: placeTime(opens, timezone) }) : t("console-floor-shut")}<//>`;
}

/** @param {{ panel: any, queue: any[] }} props */
export function Opening({ panel, queue }) {
  const header = panel.header.value;
  const [form, setForm] = useState("");
  const toggle = (/** @type {string} */ name) => setForm(form === name ? "" : name);
  const tab = (/** @type {string} */ name) =>
    html`<button type="button" class="btn ghost small" aria-expanded=${form === name} onClick=${() => toggle(name)}>${t(`console-floor-${name}`)}</button>`;
  return html`<div class="opening">
    <div class="acts">
      <${OpenNow} panel=${panel} open=${header.floor_open} />
      ${header.floor_open && html`<button type="button" class="btn small" title=${t("console-last-call-why")} onClick=${() => lastCall(panel)}>${t("console-last-call")}</button>`}
      ${tab("times")} ${tab("paper")}
      <${Mode} panel=${panel} mode=${header.order ?? "equity"} />
    </div>
    ${form === "times" && html`<${Times} panel=${panel} header=${header} queue=${queue} />`}
    ${form === "paper" && html`<${Inscription} panel=${panel} close=${() => setForm("")} />`}
  </div>`;
}

/** @param {{ panel: any, open: boolean }} props */
function OpenNow({ panel, open }) {
  const set = () => act(panel, "floor.open", { open: !open }, { text: t(open ? "console-floor-closed" : "console-floor-opened") });
  return html`<button type="button" class="btn small" onClick=${set}>${t(open ? "console-floor-close-now" : "console-floor-open-now")}</button>`;
}

/** @param {any} panel */
function lastCall(panel) {
  const at = panel.now() + LAST_CALL;
  const time = placeTime(at, panel.header.value.timezone);
  return act(panel, "floor.set", { closes_at: Math.round(at) }, { text: t("console-last-call-done", { time }) });
}

/** @param {{ panel: any, mode: string }} props */
function Mode({ panel, mode }) {
  const set = (/** @type {any} */ event) =>
    act(panel, "floor.set", { order: event.target.value }, { text: t("console-order-is", { order: t(`console-order-${event.target.value}`) }) });
  return html`<label class="select">
    <span>${t("console-order")}</span>
    <select class="picker" value=${mode} onChange=${set}>
      ${MODES.map((name) => html`<option key=${name} value=${name} selected=${name === mode}>${t(`console-order-${name}`)}</option>`)}
    </select>
  </label>
  <p class="hint">${t(`console-order-${mode}-why`)}</p>`;
}

/** @param {{ panel: any, header: any, queue: any[] }} props */
function Times({ panel, header, queue }) {
  const set = (/** @type {Record<string, any>} */ args) => act(panel, "floor.set", args, { text: t("console-floor-set") });
  const after = header.floor_closes_after ?? null;
  return html`<div class="inner">
    <${TimeField} label=${t("console-opens-at")} value=${header.floor_opens_at} panel=${panel} save=${(/** @type {any} */ opens_at) => set({ opens_at })} />
    <${TimeField} label=${t("console-closes-at")} value=${header.floor_closes_at} panel=${panel} save=${(/** @type {any} */ closes_at) => set({ closes_at })} />
    <label class="line-field"
      ><span>${t("console-closes-after")}</span
      ><select
        class="picker"
        value=${after === null ? "" : String(after)}
        onChange=${(/** @type {any} */ event) => set({ closes_after: Number(event.target.value) || null })}
      >
        <option value="">${t("console-closes-never")}</option>
        ${[...new Set([...AFTER, ...(after ? [after] : [])])].map(
          (ms) => html`<option key=${ms} value=${String(ms)} selected=${ms === after}>${t("console-minutes", { count: Math.round(ms / 60_000) })}</option>`,
        )}
      </select></label
    >
    <${Switch} label=${t("console-floor-names")} hint=${t("console-floor-names-why")} on=${header.floor_names} set=${(/** @type {boolean} */ names) => set({ names })} />
    <${Switch} label=${t("console-places")} hint=${t("console-places-why")} on=${header.places} set=${(/** @type {boolean} */ places) => set({ places })} />
    <${Lots} panel=${panel} queue=${queue} />
  </div>`;
}
