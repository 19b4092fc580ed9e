// @ts-check
// One question on the desk. The card in hand shows its acts; the others keep quiet.
//
//   Card({ panel, desk, row, selected })

import { html } from "../../vendor/vendor.js";
import { languageName, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Said } from "../ui/said.js";
import { Assign, Decline } from "./menus.js";
import { fullName, minuteOf } from "./words.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  asked: ["live", "dot"],
  next: ["accent", "up"],
  answered: ["live", "check"],
  written: ["", "send"],
  declined: ["", "cross"],
  withdrawn: ["", "undo"],
};
/** @type {Record<string, [tone: string, icon: string]>} */
const marks = { assigned: ["accent", "wait"], answered: ["live", "check"], passed: ["", "cross"], written: ["", "send"] };

/** @param {{ panel: any, desk: any, row: any, selected: boolean }} props */
export function Card({ panel, desk, row, selected }) {
  const zone = panel.header.value.timezone;
  const pick = () => desk.pick(row.id);
  return html`<li
    class="card question"
    data-id=${row.id}
    data-state=${row.state}
    data-selected=${selected}
    tabindex="0"
    aria-current=${selected ? "true" : undefined}
    onFocusIn=${pick}
    onClick=${pick}
  >
    <p class="meta">
      ${row.number !== null && html`<span class="number">Q${row.number}</span>`}
      <${Author} row=${row} />
      <time class="muted small push">${minuteOf(row, zone)}</time>
    </p>
    ${row.text === null ? html`<p class="muted">${t("console-erased")}</p>` : html`<${Said} text=${row.text} lang=${row.language} class="text" />`}
    <p class="chips"><${Chips} panel=${panel} row=${row} /></p>
    ${selected && html`<${Acts} panel=${panel} desk=${desk} row=${row} />`}
  </li>`;
}

/** @param {{ row: any }} props */
function Author({ row }) {
  if (row.anonymous) return html`<${Chip} icon="lock">${t("anonymous")}<//>`;
  return html`<span class="by"
    ><bdi>${row.name}</bdi>${row.organisation && html`<span class="muted">, <bdi>${row.organisation}</bdi></span>`}</span
  >`;
}

/** @param {{ panel: any, row: any }} props */
function Chips({ panel, row }) {
  const voices = panel.row("tallies", row.id)?.voices ?? 1;
  const target = panel.row("people", row.for);
  const look = looks[row.state];
  return html` ${look && html`<${Chip} tone=${look[0]} icon=${look[1]}>${word("question", row.state)}<//>`}
  ${row.shortlisted && row.state !== "new" && html`<${Chip} icon="check">${t("console-on-shortlist")}<//>`}
  ${row.group && html`<${Chip}>${word("group", row.group)}<//>`} ${row.channel && html`<${Chip}>${word("channel", row.channel)}<//>`}
  ${row.language && html`<${Chip} title=${languageName(row.language)}><span lang=${row.language}>${row.language}</span><//>`}
  ${voices > 1 && html`<${Chip} tone="accent" icon="support">${t("voices", { count: voices })}<//>`}
  ${target && html`<${Chip} icon="follow">${t("console-for", { name: fullName(target) })}<//>`}
  ${(row.assigned ?? []).map((/** @type {any} */ each) => html`<${Chip} key=${each.person}
    tone=${marks[each.state][0]} icon=${marks[each.state][1]} title=${word("assigned", each.state)}><bdi>${panel.row("people", each.person)?.name}</bdi><//>`)}
  ${row.state === "declined" && row.reason && html`<span class="muted small">${word("reason", row.reason)}</span>`}`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
function Acts({ panel, desk, row }) {
  const menu = desk.menu.value;
  if (menu === "decline") return html`<${Decline} desk=${desk} row=${row} />`;
  if (menu === "assign") return html`<${Assign} panel=${panel} desk=${desk} row=${row} />`;
  const may = (/** @type {string[]} */ ...states) => states.includes(row.state);
  const live = panel.header.value.state === "live";
  return html`<div class="acts">
    ${may("new", "declined") && html`<${Act} filled letter="A" run=${() => desk.approve(row)}>${t("console-approve")}<//>`}
    ${may("new") && html`<${Act} letter="S" run=${() => desk.shortlist(row)}>${t(row.shortlisted ? "console-unshortlist" : "console-shortlist")}<//>`}
    ${may("approved") && html`<${Act} filled run=${() => desk.lineUp(true, row)}>${t("console-line-up")}<//>`}
    ${may("next") && html`<${Act} run=${() => desk.lineUp(false, row)}>${t("console-take-out")}<//>`}
    ${live && may("approved", "next") && html`<${Act} run=${() => desk.asked(row)}>${t("console-ask-now")}<//>`}
    ${may("asked") && html`<${Act} filled run=${() => desk.answered(row)}>${t("console-answered")}<//>`}
    ${may("new", "approved", "next", "asked") && html`<${Act} letter=">" run=${() => desk.open("assign")}>${t("console-assign")}<//>`}
    ${may("new", "approved", "next") && html`<${Act} ghost letter="R" run=${() => desk.open("decline")}>${t("console-decline")}<//>`}
  </div>`;
}

/** @param {{ filled?: boolean, ghost?: boolean, letter?: string, run: () => any, children?: any }} props */
function Act({ filled, ghost, letter, run, children }) {
  const look = filled ? "chosen" : ghost ? "ghost" : "";
  return html`<button type="button" class=${`btn small ${look}`} aria-keyshortcuts=${letter} onClick=${run}>
    ${children}${letter && html`<kbd aria-hidden="true">${letter}</kbd>`}
  </button>`;
}
