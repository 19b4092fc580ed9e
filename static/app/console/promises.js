// @ts-check
// Follow-up actions: what was promised, who leads it, until when, and how far it is. Without a lead it is allowed, and flagged.
//
//   Promises({ panel, desk })

import { html } from "../../vendor/vendor.js";
import { dayName, dayTime, placeTime, t, word } from "../i18n.js";
import { dayAt } from "../live/days.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { Said } from "../ui/said.js";
import { act } from "./act.js";
import { leadOf } from "./duties.js";
import { write } from "./entry.js";
import { PromiseForm, formOf } from "./promise-form.js";
import { fullName } from "./words.js";

const STATUSES = ["to_confirm", "confirmed", "in_progress", "done", "dropped"];

/** @param {{ panel: any, desk: any }} props */
export function Promises({ panel, desk }) {
  const rows = panel.rows("actions").sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  const draft = desk.draft("action", {});
  const adding = draft.value.open && !draft.value.edits;
  const add = () => write(draft, adding ? { open: false } : { open: true, edits: null });
  return html`<div class="list-tools">
      <button type="button" class="btn small" id="action-opener" aria-expanded=${adding} onClick=${add}>
        <${Icon} name="support" />${t("console-action-new")}
      </button>
      <${OnWall} panel=${panel} layout="actions" none=${rows.length === 0} />
    </div>
    <div class="list">
      ${adding && html`<${PromiseForm} panel=${panel} draft=${draft} />`}
      ${
        rows.length === 0 && !adding
          ? html`<p class="empty">
              <${Icon} name="check" /><strong>${t("console-actions-empty")}</strong><span>${t("console-actions-empty-more")}</span>
            </p>`
          : html`<ul class="cards">
              ${rows.map(
                (/** @type {any} */ row) =>
                  html`<li key=${row.id} class="card promise" data-status=${row.status}>
                    ${draft.value.open && draft.value.edits === row.id
                      ? html`<${PromiseForm} panel=${panel} draft=${draft} row=${row} />`
                      : html`<${Line} panel=${panel} draft=${draft} row=${row} />`}
                  </li>`,
              )}
            </ul>`
      }
    </div>`;
}

/**
 * What the wall shows now is pressed already.
 * @param {{ panel: any, layout: string, none?: boolean }} props
 */
export function OnWall({ panel, layout, none = false }) {
  const on = panel.header.value.layout === layout;
  const show = () => act(panel, "display.show", { layout }, { text: t("console-shown-on-wall") });
  return html`<button type="button" class="btn ghost small push" aria-pressed=${on} aria-disabled=${none} onClick=${() => !none && !on && show()}>
    <${Icon} name="wall" />${t(on ? "console-is-on-wall" : "console-show-on-wall")}
  </button>`;
}

/** @param {{ panel: any, draft: any, row: any }} props */
function Line({ panel, draft, row }) {
  const lead = leadOf(panel, row);
  const set = (/** @type {any} */ event) =>
    act(panel, "action.status", { action: row.id, status: event.target.value }, { text: t("console-action-status-set", { number: row.number, status: word("console-action", event.target.value) }) });
  return html`<p class="meta">
      <span class="number">${t("console-action-short", { number: row.number })}</span>
      ${lead ? html`<bdi class="by">${lead}</bdi>` : html`<${Chip} tone="warn" icon="triangle">${t("console-action-no-lead")}<//>`}
      <span class="muted small push">${row.due ? t("console-action-due", { day: dayName(row.due) }) : t("console-action-open-end")}</span>
    </p>
    <${Said} text=${row.text} />
    <p class="chips"><${From} panel=${panel} row=${row} />${row.announced && html`<${Chip} icon="wall">${t("console-action-announced")}<//>`}</p>
    <div class="acts">
      <label class="select">
        <span class="unseen">${t("console-action-status", { number: row.number })}</span>
        <select value=${row.status} onChange=${set}>
          ${STATUSES.map((status) => html`<option key=${status} value=${status} selected=${status === row.status}>${word("console-action", status)}</option>`)}
        </select>
      </label>
      <button type="button" class="btn ghost small" id=${`edit-${row.id}`} onClick=${() => (draft.value = formOf(row))}>${t("console-action-edit")}</button>
    </div>
    <${History} panel=${panel} row=${row} />`;
}

/** @param {{ panel: any, row: any }} props */
function From({ panel, row }) {
  const question = panel.row("questions", row.question);
  const turn = panel.row("turns", row.turn);
  const name = turn && (fullName(panel.row("people", turn.person)) || turn.name);
  return html`${question && html`<${Chip} icon="follow">${t("question-number", { number: question.number })}<//>`}
  ${name && html`<${Chip} icon="speak"><bdi>${name}</bdi><//>`}`;
}

/** @param {{ panel: any, row: any }} props */
function History({ panel, row }) {
  const { timezone } = panel.header.value;
  const today = dayAt(panel.now(), timezone);
  const when = (/** @type {number} */ at) => (dayAt(at, timezone) === today ? placeTime : dayTime)(at, timezone);
  if ((row.history ?? []).length < 2) return null;
  return html`<details class="history small">
    <summary>${t("console-action-history")}</summary>
    <ol>
      ${row.history.map(
        (/** @type {any} */ each, /** @type {number} */ at) =>
          html`<li key=${at}><time class="muted">${when(each.at)}</time> ${word("console-action", each.status)}</li>`,
      )}
    </ol>
  </details>`;
}
