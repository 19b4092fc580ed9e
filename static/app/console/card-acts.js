// @ts-check
// The buttons of the card in hand: first what its state asks for, then what may be done besides.
//
//   Acts({ panel, desk, row })

import { html } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { answered, approve, asked, keepPrivate, lineUp, place, putBack, shortlist, unbundle } from "./deeds.js";
import { shortcuts } from "./keys.js";
import { may } from "./moves.js";
import { blocks, placed } from "./placing.js";

/** @param {{ panel: any, desk: any, row: any }} props */
export function Acts({ panel, desk, row }) {
  return html`<div class="acts"><${First} panel=${panel} desk=${desk} row=${row} /></div>
    ${row.state === "next" && html`<${Places} panel=${panel} desk=${desk} row=${row} />`}
    <div class="acts besides"><${Besides} desk=${desk} row=${row} /></div>`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
function First({ panel, desk, row }) {
  const live = panel.header.value.state === "live";
  const isNew = row.state === "new";
  const does = (/** @type {string} */ move) => may(move, row);
  return html`
    ${does("approve") && html`<${Act} chosen letter="A" run=${() => approve(desk, row)}>${t("console-approve")}<//>`}
    ${does("line_up") && html`<${Act} chosen letter="L" run=${() => lineUp(desk, row, true)}>${t("console-line-up")}<//>`}
    ${does("take_out") && html`<${Act} letter="L" run=${() => lineUp(desk, row, false)}>${t("console-take-out")}<//>`}
    ${live && does("ask") && html`<${Act} run=${() => asked(desk, row)}>${t("console-ask-now")}<//>`}
    ${does("answer") && html`<${Act} chosen run=${() => answered(desk, row)}>${t("console-answered")}<//>`}
    ${does("put_back") && html`<${Act} chosen run=${() => putBack(desk, row)}>${t("console-put-back")}<//>`}
    ${isNew && does("shortlist") && html`<${Act} letter="S" run=${() => shortlist(desk, row)}>${t(row.shortlisted ? "console-unshortlist" : "console-shortlist")}<//>`}
    ${does("merge") && html`<${Act} letter="M" run=${() => desk.open("merge")}>${t("console-merge")}<//>`}
    ${does("decline") && html`<${Act} letter="R" run=${() => desk.open("decline")}>${t("console-decline")}<//>`}
  `;
}

/** @param {{ desk: any, row: any }} props */
function Besides({ desk, row }) {
  const does = (/** @type {string} */ move) => may(move, row);
  return html`
    ${row.state !== "new" && does("shortlist") && html`<${Act} ghost letter="S" run=${() => shortlist(desk, row)}>${t(row.shortlisted ? "console-unshortlist" : "console-shortlist")}<//>`}
    ${does("assign") && html`<${Act} ghost letter=">" run=${() => desk.open("assign")}>${t("console-assign")}<//>`}
    ${does("tag") && html`<${Act} ghost letter="T" run=${() => desk.open("tag")}>${t("console-tag")}<//>`}
    ${does("gloss") && html`<${Act} ghost letter="G" run=${() => desk.open("gloss")}>${t("console-gloss")}<//>`}
    ${does("redact") && html`<${Act} ghost letter="X" run=${() => desk.open("redact")}>${t("console-redact")}<//>`}
    ${does("bundle") && html`<${Act} ghost letter="B" run=${() => desk.open("bundle")}>${t("console-bundle")}<//>`}
    ${row.bundle && does("bundle") && html`<${Act} ghost run=${() => unbundle(desk, row)}>${t("console-unbundle")}<//>`}
    ${does("private") && html`<${Act} ghost letter="P" run=${() => keepPrivate(desk, row)}>${t("console-private")}<//>`}
    ${does("promise") && html`<${Act} ghost run=${() => desk.promise(row)}>${t("console-action-from")}<//>`}
  `;
}

/**
 * Up, down, first, and "place n": nothing has to be dragged (WCAG 2.5.7).
 * @param {{ panel: any, desk: any, row: any }} props
 */
function Places({ panel, desk, row }) {
  const list = blocks(panel.rows("questions"));
  const at = list.findIndex((block) => block.ids.includes(row.id)) + 1;
  if (list.length < 2 || at === 0) return null;
  const go = (/** @type {number} */ to) => place(desk, row, to);
  const can = (/** @type {number} */ to) => to >= 1 && to <= list.length && to !== at && placed(list, row.id, to) !== null;
  const step = (/** @type {string} */ name, /** @type {string} */ icon, /** @type {number} */ to) =>
    html`<button type="button" class="btn small icon" aria-label=${t(`console-place-${name}`)} title=${t(`console-place-${name}`)}
      aria-disabled=${!can(to)} onClick=${() => can(to) && go(to)}><${Icon} name=${icon} /></button>`;
  return html`<div class="acts places">
    ${step("up", "up", at - 1)} ${step("down", "down", at + 1)} ${step("top", "top", 1)}
    <label class="select">
      <span>${t("console-place")}</span>
      <select value=${at} onChange=${(/** @type {any} */ event) => go(Number(event.target.value))}>
        ${list.map(
          (_, place) =>
            html`<option key=${place} value=${place + 1} selected=${place + 1 === at} disabled=${place + 1 !== at && !can(place + 1)}>
              ${t("console-place-of", { place: number(place + 1), count: number(list.length) })}
            </option>`,
        )}
      </select>
    </label>
  </div>`;
}

/** @param {{ chosen?: boolean, ghost?: boolean, letter?: string, run: () => any, children?: any }} props */
function Act({ chosen, ghost, letter, run, children }) {
  const look = chosen ? "chosen" : ghost ? "ghost" : "";
  const key = shortcuts.value ? letter : undefined;
  return html`<button type="button" class=${`btn small ${look}`} aria-keyshortcuts=${key} onClick=${run}>
    ${children}${key && html`<kbd aria-hidden="true" dir="ltr">${letter}</kbd>`}
  </button>`;
}
