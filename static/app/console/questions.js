// @ts-check
// The column of questions: five lists, and in each the cards with one of them in hand.
//
//   Questions({ panel, desk })

import { html, useState } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { useStill } from "../ui/still.js";
import { act } from "./act.js";
import { Card } from "./card.js";
import { TABS, counts, inTab } from "./order.js";

/** @type {Record<string, string>} */
const empty = { new: "check", shortlist: "ring", approved: "ring", done: "ring", declined: "ring" };

/** @param {{ panel: any, desk: any }} props */
export function Questions({ panel, desk }) {
  const found = counts(panel.rows("questions"));
  const tab = desk.tab.value;
  return html`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="title">${t("console-questions")}<${Taking} panel=${panel} /></h2>
    <div class="tabs" role="tablist" aria-label=${t("console-question-lists")}>
      ${TABS.map(
        (name) =>
          html`<button
            key=${name}
            type="button"
            class="tab"
            role="tab"
            id=${`tab-${name}`}
            aria-selected=${name === tab}
            aria-controls="question-list"
            tabindex=${name === tab ? 0 : -1}
            onClick=${() => desk.go(name)}
            onKeyDown=${arrows(desk)}
          >
            ${t(`console-tab-${name}`)} <span class="count">${number(found[name])}</span>
          </button>`,
      )}
    </div>
    <div id="question-list" role="tabpanel" aria-labelledby=${`tab-${tab}`} class="list">
      <${List} key=${tab} panel=${panel} desk=${desk} tab=${tab} />
    </div>
  </section>`;
}

/** @param {any} desk */
function arrows(desk) {
  return (/** @type {any} */ event) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(desk.tab.value) + by + TABS.length) % TABS.length];
    desk.go(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
}

/** @param {{ panel: any }} props */
function Taking({ panel }) {
  const { asking, state } = panel.header.value;
  if (state === "ended" || state === "draft") return null;
  const set = () => act(panel, "panel.set", { asking: !asking }, { text: t(asking ? "console-asking-closed" : "console-asking-opened") });
  return html`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${asking} onClick=${set}>
    <${Icon} name=${asking ? "dot" : "lock"} />${t(asking ? "console-asking" : "console-not-asking")}
  </button>`;
}

/** @param {{ panel: any, desk: any, tab: string }} props */
function List({ panel, desk, tab }) {
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const { line } = panel.header.value;
  const rows = inTab(panel.rows("questions"), tab, line ?? [], desk.newest.value);
  const { shown, waiting, reveal } = useStill(rows, { hold: held.pointer || held.focus, mine: (row) => desk.touched.has(row.id) });
  desk.shown = shown.map((row) => row.id);
  const selected = desk.shown.includes(desk.selected.value) ? desk.selected.value : desk.shown[0];

  const hand = {
    onPointerEnter: (/** @type {any} */ event) => event.pointerType === "mouse" && setHeld({ ...held, pointer: true }),
    onPointerLeave: () => setHeld({ ...held, pointer: false }),
    onFocusIn: () => setHeld({ ...held, focus: true }),
    onFocusOut: (/** @type {any} */ event) => !event.currentTarget.contains(event.relatedTarget) && setHeld({ ...held, focus: false }),
  };
  return html`<div class="held" ...${hand}>
    ${tab === "new" && rows.length > 1 && html`<${Order} desk=${desk} reveal=${reveal} />`}
    <div aria-live="polite">
      ${waiting > 0 && html`<button type="button" class="btn more-new wide"
        onClick=${reveal}><${Icon} name="up" />${t("console-more-new", { count: waiting })}</button>`}
    </div>
    ${
      shown.length === 0 && waiting === 0
        ? html`<p class="empty">
            <${Icon} name=${empty[tab]} /><strong>${t(`console-empty-${tab}`)}</strong><span>${t(`console-empty-${tab}-more`)}</span>
          </p>`
        : html`<ul class="cards">
            ${shown.map((row) => html`<${Card} key=${row.id} panel=${panel} desk=${desk} row=${row} selected=${row.id === selected} />`)}
          </ul>`
    }
  </div>`;
}

/** @param {{ desk: any, reveal: () => void }} props */
function Order({ desk, reveal }) {
  const turn = () => {
    desk.newest.value = !desk.newest.value;
    // The list keeps still under the hand, but this hand asked for it.
    setTimeout(reveal, 0);
  };
  return html`<p class="order">
    <button type="button" class="btn ghost small" onClick=${turn}>${t(desk.newest.value ? "console-newest" : "console-oldest")}</button>
  </p>`;
}
