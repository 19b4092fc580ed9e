// @ts-check
// What is rarer for somebody on the list: another place, called, absent, in writing instead; and corrections.
//
//   RequestMore({ panel, row, at, queue, close })

import { html, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { act } from "./act.js";
import { GROUPS } from "./limits.js";

const EXTRAS = [0, 30_000, 60_000];

/** @param {{ panel: any, row: any, at: number, queue: any[], close: () => void }} props */
export function RequestMore({ panel, row, at, queue, close }) {
  const done = (/** @type {string} */ name, /** @type {any} */ args, /** @type {string} */ key) =>
    act(panel, name, { request: row.id, ...args }, { text: t(key, { name: row.name }) });
  const called = row.state === "called";
  return html`<div class="inner more-of">
    <div class="acts">
      <button type="button" class="btn small" onClick=${() => done("floor.call", { called: !called }, called ? "console-uncalled" : "console-called")}>
        ${t(called ? "console-uncall" : "console-call")}
      </button>
      <button type="button" class="btn small" onClick=${() => done("floor.absent", {}, "console-absent-done")}>${t("console-absent")}</button>
      <button type="button" class="btn small" onClick=${() => done("floor.done", {}, "console-spoken-done")}>${t("console-done")}</button>
      ${!called && html`<button type="button" class="btn small" onClick=${() => done("floor.skip", {}, "console-skipped-done")}>${t("console-skip")}</button>`}
      ${!called && html`<button type="button" class="btn small" onClick=${() => done("floor.pin", { pinned: !row.pinned }, row.pinned ? "console-unpinned" : "console-pinned-done")}>
        ${t(row.pinned ? "console-unpin" : "console-pin")}</button>`}
    </div>
    ${!called && queue.length > 1 && html`<${Place} panel=${panel} row=${row} at=${at} queue=${queue} />`}
    <${InWriting} panel=${panel} row=${row} />
    <${Edit} panel=${panel} row=${row} close=${close} />
  </div>`;
}

/** @param {{ panel: any, row: any, at: number, queue: any[] }} props */
function Place({ panel, row, at, queue }) {
  const move = (/** @type {any} */ event) => {
    const place = Number(event.target.value);
    return act(panel, "floor.place", { request: row.id, place }, { text: t("console-placed", { name: row.name, place }) });
  };
  const swap = (/** @type {any} */ event) => {
    const other = queue.find((each) => each.id === event.target.value);
    event.target.value = "";
    if (other) return act(panel, "floor.swap", { request: row.id, other: other.id }, { text: t("console-swapped", { name: row.name, other: other.name }) });
    return undefined;
  };
  const others = queue.filter((each) => each !== row && each.state === "waiting");
  return html`<div class="pair">
    <label class="line-field"
      ><span>${t("console-place")}</span
      ><select class="picker" value=${String(at + 1)} onChange=${move}>
        ${queue.map((each, place) => each.state === "waiting" && html`<option key=${each.id} value=${String(place + 1)} selected=${place === at}>${place + 1}</option>`)}
      </select></label
    >
    ${
      others.length > 0 &&
      html`<label class="line-field"
        ><span>${t("console-swap")}</span
        ><select class="picker" value="" onChange=${swap}>
          <option value="">…</option>
          ${others.map((each) => html`<option key=${each.id} value=${each.id}>${each.name}</option>`)}
        </select></label
      >`
    }
  </div>`;
}

/** @param {{ panel: any, row: any }} props */
function InWriting({ panel, row }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(row.topic ?? "");
  if (!open) return html`<button type="button" class="btn small start" onClick=${() => setOpen(true)}>${t("console-convert")}</button>`;
  const send = async (/** @type {any} */ event) => {
    event.preventDefault();
    const words = text.trim();
    const more = words && words !== row.topic ? { text: words } : {};
    if (words) await act(panel, "floor.convert", { request: row.id, question: rowId(), ...more }, { text: t("console-converted", { name: row.name }) });
  };
  return html`<form class="converting" onSubmit=${send}>
    <label class="line-field"
      ><span>${t("console-convert-text")}</span
      ><textarea class="input slim" rows="2" dir="auto" maxlength="500" value=${text} onInput=${(/** @type {any} */ event) => setText(event.target.value)}></textarea
    ></label>
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!text.trim()}>${t("console-convert-now")}</button>
      <button type="button" class="btn ghost small" onClick=${() => setOpen(false)}>${t("cancel")}</button>
    </p>
  </form>`;
}

/** @param {{ panel: any, row: any, close: () => void }} props */
function Edit({ panel, row, close }) {
  const [edit, setEdit] = useState(/** @type {Record<string, any>} */ ({}));
  const type = (/** @type {string} */ field) => (/** @type {any} */ event) => setEdit({ ...edit, [field]: event.target.value });
  const now = { ...row, ...edit };
  const save = async (/** @type {any} */ event) => {
    event.preventDefault();
    const args = { ...edit, ...("organisation" in edit && { organisation: edit.organisation.trim() || null }), ...("group" in edit && { group: edit.group || null }) };
    const answer = await act(panel, "floor.edit", { request: row.id, ...args, rev: row.rev }, { text: t("console-edited", { name: now.name }) });
    if (answer.ok) close();
  };
  const mark = (/** @type {string} */ field) =>
    html`<button type="button" class="btn small" aria-pressed=${now[field]} onClick=${() => setEdit({ ...edit, [field]: !now[field] })}>
      ${t(`console-${field.replace("_", "-")}`)}
    </button>`;
  return html`<form class="edit" onSubmit=${save}>
    <label class="line-field"
      ><span>${t("console-who")}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${now.name} onInput=${type("name")}
    /></label>
    <label class="line-field"
      ><span>${t("console-organisation")}</span
      ><input class="input slim" dir="auto" maxlength="120" value=${now.organisation ?? ""} onInput=${type("organisation")}
    /></label>
    <label class="line-field"
      ><span>${t("console-group")}</span
      ><select class="picker" value=${now.group ?? ""} onChange=${type("group")}>
        <option value="">${t("console-group-none")}</option>
        ${GROUPS.map((group) => html`<option key=${group} value=${group} selected=${group === now.group}>${word("group", group)}</option>`)}
      </select></label
    >
    <p class="acts">${mark("on_behalf")} ${mark("dignitary")}</p>
    <${Extra} value=${now.extra} set=${(/** @type {number} */ extra) => setEdit({ ...edit, extra })} />
    <p class="foot"><button type="submit" class="btn small chosen" disabled=${Object.keys(edit).length === 0 || !now.name.trim()}>${t("console-keep")}</button></p>
  </form>`;
}

/** @param {{ value: number, set: (ms: number) => void }} props */
export function Extra({ value, set }) {
  return html`<div class="extra-time" role="group" aria-label=${t("console-extra")}>
    <span class="small">${t("console-extra")} <span class="muted">${t("console-extra-why")}</span></span>
    <span class="acts">
      ${EXTRAS.map((ms) => html`<button key=${ms} type="button" class="btn small" aria-pressed=${value === ms} onClick=${() => set(ms)}>
        ${ms === 0 ? t("console-extra-none") : t("console-extra-seconds", { seconds: ms / 1000 })}</button>`)}
    </span>
  </div>`;
}
