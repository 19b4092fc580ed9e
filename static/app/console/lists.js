// @ts-check
// The lists of questions: new ones, the shortlist, the running order, what is done, private and declined; in each the cards, one in hand.
//
//   Lists({ panel, desk })

import { html, useEffect, useRef, useState } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { useBatch } from "../ui/saying.js";
import { useStill } from "../ui/still.js";
import { Card } from "./card.js";
import { focusCard } from "./desk.js";
import { lastThatFits, timeFor, waiting as waitingCount } from "./fitting.js";
import { useKeptFocus } from "./hand.js";
import { counts, inTab, tabsShown } from "./order.js";
import { Slip } from "./slip.js";
import { Tabs } from "./tabs.js";
import { Tools } from "./tools.js";

/** @type {Record<string, string>} */
const empty = { new: "check", shortlist: "ring", approved: "ring", done: "ring", private: "lock", declined: "ring" };
/**
 * Approved and lined up stand in one list; what parts them says what Next does with either.
 * @type {Record<string, string>}
 */
const PARTS = { next: "console-part-lined-up", approved: "console-part-approved" };
const COUNTED = ["shortlist", "approved"];

/** @param {{ panel: any, desk: any }} props */
export function Lists({ panel, desk }) {
  const found = counts(panel.rows("questions"));
  const tab = desk.tab.value;
  const tabs = tabsShown(found, tab).map((name) => ({ name, text: t(`console-tab-${name}`), count: found[name] }));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const fresh = panel.rows("questions").filter((/** @type {any} */ row) => row.state === "new" && !desk.touched.has(row.id));
  useBatch(fresh.map((/** @type {any} */ row) => row.id), (count) => t("console-more-new", { count }));
  useKeptFocus(list, () => focusCard(desk.question()?.id ?? null));
  return html`<${Tabs} label=${t("console-question-lists")} tabs=${tabs} now=${tab} go=${(/** @type {string} */ name) => desk.go(name)}
      prefix="tab" panel="question-list" />
    <${Tools} panel=${panel} desk=${desk} />
    <div id="question-list" role="tabpanel" tabindex="-1" aria-labelledby=${`tab-${tab}`} class="list" ref=${list}>
      ${desk.paper.value && html`<${Slip} panel=${panel} desk=${desk} />`}
      <${List} key=${tab} panel=${panel} desk=${desk} tab=${tab} />
    </div>`;
}

/** @param {{ panel: any, desk: any, tab: string }} props */
function List({ panel, desk, tab }) {
  const [held, hand] = useHeld();
  const questions = panel.rows("questions");
  const rows = inTab(questions, tab, panel.header.value.line ?? [], desk.newest.value);
  const hold = held && !desk.isHurried();
  const { shown, waiting, reveal } = useStill(rows, { hold, mine: (row) => desk.touched.has(row.id) });
  desk.shown = shown.map((row) => row.id);
  const selected = desk.shown.includes(desk.selected.value) ? desk.selected.value : desk.shown[0];
  useEffect(() => desk.arrived());
  const end = useEndOfTime(panel, tab, shown, questions);
  return html`<div class="held" ...${hand}>
    ${tab === "new" && panel.header.value.hold_arrivals && html`<p class="small muted">${t("console-arrivals")}</p>`}
    ${waiting > 0 && html`<button type="button" class="btn more-new wide"
      onClick=${() => shownNow(desk, rows, reveal)}><${Icon} name="up" />${t("console-more-new", { count: waiting })}</button>`}
    ${
      shown.length === 0 && waiting === 0
        ? html`<p class="empty">
            <${Icon} name=${empty[tab]} /><strong>${t(`console-empty-${tab}`)}</strong><span>${t(`console-empty-${tab}-more`)}</span>
          </p>`
        : html`<ul class="cards">
            ${end?.after === "" && html`<${EndOfTime} key="end" end=${end} />`}
            ${shown.flatMap((row, at) => [
              PARTS[row.state] && row.state !== shown[at - 1]?.state && html`<li key=${PARTS[row.state]} class="part-of small muted">${t(PARTS[row.state])}</li>`,
              html`<${Card} key=${row.id} panel=${panel} desk=${desk} row=${row} selected=${row.id === selected} />`,
              end?.after === row.id && html`<${EndOfTime} key="end" end=${end} />`,
            ])}
          </ul>`
    }
  </div>`;
}

/**
 * The first of the new ones comes into the hand that asked for them.
 * @param {any} desk
 * @param {any[]} rows
 * @param {() => void} reveal
 */
function shownNow(desk, rows, reveal) {
  const fresh = rows.find((row) => !desk.shown.includes(row.id));
  reveal();
  if (fresh) desk.bring(fresh.id);
}

/** @returns {[boolean, Record<string, (event: any) => void>]} */
function useHeld() {
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const set = (/** @type {object} */ part) => setHeld((former) => ({ ...former, ...part }));
  const hand = {
    onPointerEnter: (/** @type {any} */ event) => event.pointerType === "mouse" && set({ pointer: true }),
    onPointerLeave: () => set({ pointer: false }),
    onFocusIn: () => set({ focus: true }),
    onFocusOut: (/** @type {any} */ event) => !event.currentTarget.contains(event.relatedTarget) && set({ focus: false }),
  };
  return [held.pointer || held.focus, hand];
}

/**
 * What is lined up or approved comes before what is only on the shortlist.
 * @param {any} panel
 * @param {string} tab
 * @param {any[]} shown
 * @param {any[]} questions
 */
function useEndOfTime(panel, tab, shown, questions) {
  const read = () => (COUNTED.includes(tab) ? timeFor(panel.header.value, panel.rows("items"), panel.now()) : null);
  useTick(() => {
    const time = read();
    return time && `${time.exchanges} ${Math.round(time.left / 60_000)}`;
  });
  const time = read();
  if (!time) return null;
  const room = Math.max(0, time.exchanges - (tab === "shortlist" ? waitingCount(questions) : 0));
  const after = lastThatFits(shown, room);
  return after === null ? null : { after, room, left: time.left };
}

/** @param {{ end: { room: number, left: number } }} props */
function EndOfTime({ end }) {
  const left = number(Math.round(end.left / 60_000));
  return html`<li class="end-of-time"><span>${t("console-fits", { count: end.room, left })}</span></li>`;
}

