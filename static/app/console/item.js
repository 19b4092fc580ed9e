// @ts-check
// One item of the programme: when, who, how long; and while the programme is edited its length and its place.
//
//   Item({ panel, row, rows, editing })   row, rows: of timeline()

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { Icon } from "../ui/icons.js";
import { act, isStepping, step } from "./act.js";
import { LengthField } from "./fields.js";
import { toNow } from "./hand.js";
import { itemName, lengthOf } from "./words.js";

/** @type {Record<string, string>} */
const marks = { planned: "ring", current: "dot", done: "check", held: "pause", passed: "cross", dropped: "cross" };
const SAID = 5_000;
const OPEN = ["planned", "passed"];

/** @param {{ panel: any, row: any, rows: any[], editing: boolean }} props */
export function Item({ panel, row, rows, editing }) {
  const { item } = row;
  const name = itemName(panel, item);
  const movable = OPEN.includes(item.state);
  return html`<li class="item" data-state=${item.state} aria-current=${item.state === "current" ? "step" : undefined}>
    <span class="mark"><${Icon} name=${marks[item.state]} /><span class="unseen">${t(`console-item-${item.state}`)}</span></span>
    <${Times} panel=${panel} row=${row} />
    <span class="who">
      <bdi class="name">${name}</bdi>
      ${name !== word("item", item.kind) && html`<span class="muted small">${word("item", item.kind)}</span>`}
      ${item.state === "held" && html`<span class="small muted">${t("console-item-held")}</span>`}
    </span>
    <${Length} row=${row} />
    ${!editing && html`<${Go} panel=${panel} item=${item} name=${name} />`}
    ${editing && (movable || item.state === "dropped") && html`<${Edit} panel=${panel} item=${item} name=${name} rows=${rows} />`}
  </li>`;
}

/** @param {{ panel: any, row: any }} props */
function Times({ panel, row: { item, planned, at, delta, ahead } }) {
  const { timezone } = panel.header.value;
  if (at === null) return html`<span class="times"></span>`;
  const moved = planned !== null && placeTime(at, timezone) !== placeTime(planned, timezone);
  return html`<span class="times tabular">
    <time class=${ahead && moved ? (at > planned ? "late" : "early") : ""}>${placeTime(at, timezone)}</time>
    ${
      delta !== null && item.state !== "planned" && Math.abs(delta) >= SAID
        ? html`<span class=${`small ${delta > 0 ? "late" : "early"}`} dir="ltr" title=${t("console-delta-why")}>${delta > 0 ? "+" : "−"}${lengthOf(delta)}</span>`
        : moved && html`<s class="muted small" title=${t("console-was-planned")}>${placeTime(planned, timezone)}</s>`
    }
  </span>`;
}

/** @param {{ row: any }} props */
function Length({ row: { item, spent, over } }) {
  const cut = item.budget !== item.planned && spent === null;
  return html`<span class="length tabular">
    <span dir="ltr">${face(spent ?? item.budget)}</span>
    ${Math.abs(over) >= SAID && html`<span dir="ltr" class=${`small ${over > 0 ? "over" : "muted"}`}>${over > 0 ? "+" : "−"}${lengthOf(over)}</span>`}
    ${cut && html`<s class="small muted" dir="ltr" title=${t("console-was-planned")}>${face(item.planned)}</s>`}
  </span>`;
}

/** @param {{ panel: any, item: any, name: string }} props */
function Go({ panel, item, name }) {
  if (panel.header.value.state !== "live" || !OPEN.includes(item.state)) return null;
  return html`<button type="button" class="btn ghost small go" aria-disabled=${isStepping(panel)} aria-label=${t("console-go-to", { name })}
    onClick=${() => step(panel, "programme.go", { item: item.id }, name, nowIs(panel, item, name)).then(toNow)}>${t("console-go")}</button>`;
}

/**
 * One tap may leave several speakers behind: that is said at once, while it can be undone.
 * @param {any} panel
 * @param {any} item
 * @param {string} name
 */
function nowIs(panel, item, name) {
  const count = panel.rows("items").filter((/** @type {any} */ each) => each.state === "planned" && each.place < item.place).length;
  return count > 0 ? t("console-now-is-passed", { name, count }) : t("console-now-is", { name });
}

/** @param {{ panel: any, item: any, name: string, rows: any[] }} props */
function Edit({ panel, item, name, rows }) {
  const drop = (/** @type {boolean} */ dropped) =>
    act(panel, "item.drop", { item: item.id, dropped }, { text: t(dropped ? "console-dropped" : "console-restored", { name }) });
  if (item.state === "dropped") {
    return html`<div class="editing"><button type="button" class="btn small" onClick=${() => drop(false)}>${t("console-restore")}</button></div>`;
  }
  const free = rows.filter((row) => OPEN.includes(row.item.state)).map((row) => row.item);
  const at = free.findIndex((each) => each.id === item.id);
  const move = (/** @type {any} */ to) => act(panel, "item.move", { item: item.id, place: to.place }, { text: t("console-moved", { name }) });
  const arrow = (/** @type {string} */ sign, /** @type {string} */ label, /** @type {any} */ to) =>
    html`<button type="button" class="btn small icon" disabled=${!to} aria-label=${t(label, { name })} title=${t(label, { name })} onClick=${() => move(to)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="editing">
    <${LengthField}
      label=${t("console-length-of", { name })}
      cut
      value=${item.planned}
      save=${(/** @type {number} */ planned) => act(panel, "item.edit", { item: item.id, planned }, { text: t("console-length-set", { name, length: face(planned) }) })}
    />
    <span class="order">
      ${arrow("▲", "console-earlier", free[at - 1])} ${arrow("▼", "console-later", free[at + 1])} ${arrow("⤒", "console-to-top", at > 0 ? free[0] : null)}
    </span>
    <button type="button" class="btn ghost small" onClick=${() => drop(true)}>${t("console-drop")}</button>
  </div>`;
}
