// @ts-check
// One line of the notes: corrected in its place, dropped with a way back, and made an action with one tap.
//
//   Line({ panel, row, promise })

import { html, useLayoutEffect, useRef, useState } from "../../vendor/vendor.js";
import { placeTime, said, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { toast } from "../ui/toast.js";
import { MOST, TagChip, Tags, onTagKey } from "./entry.js";

/** @param {{ panel: any, row: any, promise?: (row: any) => void }} props */
export function Line({ panel, row, promise }) {
  const [editing, setEditing] = useState(false);
  const question = panel.row("questions", row.question);
  return html`<li class="note-row">
    <time class="muted">${placeTime(row.at, panel.header.value.timezone)}</time>
    ${
      editing
        ? html`<${Edit} panel=${panel} row=${row} done=${() => setEditing(false)} />`
        : html`<div class="note-body">
              <${Said} text=${row.text} />
              ${(row.tag || question) && html`<p class="meta"><${TagChip} tag=${row.tag} />${question?.number && html`<span class="muted small">${t("question-number", { number: question.number })}</span>`}</p>`}
            </div>
            <div class="note-acts">
              ${promise && row.tag === "follow_up" && html`<${ToAction} panel=${panel} row=${row} promise=${promise} />`}
              <button type="button" class="btn ghost small" onClick=${() => setEditing(true)}>${t("notes-edit")}</button>
              <button type="button" class="btn ghost small" onClick=${() => drop(panel, row)}>${t("notes-drop")}</button>
            </div>`
    }
  </li>`;
}

/** @param {{ panel: any, row: any, promise: (row: any) => void }} props */
function ToAction({ panel, row, promise }) {
  const made = panel.rows("actions").find((/** @type {any} */ action) => action.text === row.text);
  if (made) return html`<span class="muted small"><${Icon} name="check" /> ${t("notes-is-action", { number: made.number })}</span>`;
  return html`<button type="button" class="btn small" onClick=${() => promise(row)}>${t("notes-make-action")}</button>`;
}

/** @param {{ panel: any, row: any, done: () => void }} props */
function Edit({ panel, row, done }) {
  const [text, setText] = useState(row.text);
  const [tag, setTag] = useState(row.tag);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useLayoutEffect(() => field.current?.focus(), []);
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const answer = await panel.send("remark.edit", { remark: row.id, text: text.trim(), tag, rev: row.rev });
    if (answer.ok) done();
    else toast({ text: said(answer.code, answer.data), tone: "over" });
  };
  const key = (/** @type {any} */ event) => {
    if (event.key === "Escape") done();
    onTagKey(event, (name) => setTag(name === tag ? null : name));
  };
  return html`<form class="note-entry note-edit" onSubmit=${submit} onKeyDown=${key}>
    <input ref=${field} class="input" dir="auto" maxlength=${MOST} autocomplete="off" aria-label=${t("notes-line")} value=${text}
      onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} />
    <${Tags} tag=${tag} set=${setTag} />
    <div class="acts">
      <button class="btn primary small" disabled=${!text.trim()}>${t("notes-save")}</button>
      <button type="button" class="btn ghost small" onClick=${done}>${t("notes-keep")}</button>
    </div>
  </form>`;
}

/**
 * @param {any} panel
 * @param {any} row
 */
async function drop(panel, row) {
  const set = (/** @type {boolean} */ dropped) => panel.send("remark.drop", { remark: row.id, dropped });
  const answer = await set(true);
  if (!answer.ok) toast({ text: said(answer.code, answer.data), tone: "over" });
  else toast({ text: t("notes-dropped"), undo: () => void set(false) });
}
