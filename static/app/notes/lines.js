// @ts-check
// What was written down, newest first, under the turn that it was said in.
//
//   Lines({ panel, notebook, promise })   promise(row): makes an action of a line, where the reader may

import { html } from "../../vendor/vendor.js";
import { speakerOf } from "../console/words.js";
import { placeTime, said, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { Name, Said } from "../ui/said.js";
import { OWN, useSay } from "../ui/say.js";
import { TagChip } from "./entry.js";
import { Line } from "./line.js";

/** @param {{ panel: any, notebook: any, promise?: (row: any) => void }} props */
export function Lines({ panel, notebook, promise }) {
  const rows = panel.rows("remarks").filter((/** @type {any} */ row) => !row.dropped);
  const there = new Set(panel.rows("remarks").map((/** @type {any} */ row) => row.id));
  const waiting = notebook.lines.value.filter((/** @type {any} */ line) => !there.has(line.args.remark));
  if (rows.length + waiting.length === 0) {
    return html`<p class="empty"><strong>${t("notes-empty")}</strong><span>${t("notes-empty-more")}</span></p>`;
  }
  return html`${waiting.length > 0 && html`<${Waiting} panel=${panel} notebook=${notebook} lines=${waiting} />`}
    ${groups(rows).map(
      (group) => html`<section key=${group[0].id} class="card note-group">
        <${Heading} panel=${panel} row=${group[0]} />
        <ul>${group.map((row) => html`<${Line} key=${row.id} panel=${panel} row=${row} promise=${promise} />`)}</ul>
      </section>`,
    )}`;
}

/**
 * Newest first; lines stand together while the turn is the same.
 * @param {any[]} rows
 * @returns {any[][]}
 */
export function groups(rows) {
  const sorted = [...rows].sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
  /** @type {any[][]} */
  const found = [];
  for (const row of sorted) {
    const last = found[found.length - 1];
    if (last && last[0].turn === row.turn) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** @param {{ panel: any, row: any }} props */
function Heading({ panel, row }) {
  const turn = panel.row("turns", row.turn);
  if (!turn) return html`<h3 class="muted">${t("notes-no-turn")}</h3>`;
  const speaker = speakerOf(panel, turn);
  return html`<h3><${Name}>${speaker.name}<//> <span class="muted">${word("turn", turn.kind)}</span></h3>`;
}

/** @param {{ panel: any, notebook: any, lines: any[] }} props */
function Waiting({ panel, notebook, lines }) {
  const refused = lines.filter((line) => line.code !== undefined).at(-1);
  useSay(refused ? said(refused.code, refused.data) : "", { on: refused?.id ?? "", key: "note", rank: OWN });
  return html`<section class="card note-group waiting">
    <h3>${t("notes-waiting", { count: lines.length })}</h3>
    <ul>
      ${[...lines].reverse().map(
        (line) => html`<li key=${line.id} class="note-row" data-refused=${line.code !== undefined}>
          <time class="muted">${placeTime(line.at, panel.header.value.timezone)}</time>
          <div class="note-body">
            <${Said} text=${line.args.text} />
            <p class="meta"><${TagChip} tag=${line.args.tag} /></p>
            ${line.code && html`<p class="wrong"><${Icon} name="triangle" /><span>${said(line.code, line.data)}</span></p>`}
          </div>
          ${line.code && html`<div class="note-acts"><button type="button" class="btn ghost small" onClick=${() => notebook.drop(line.id)}>${t("notes-drop")}</button></div>`}
        </li>`,
      )}
    </ul>
  </section>`;
}
