// @ts-check
// One question on the desk. The card in hand shows its acts; the others keep quiet.
//
//   Card({ panel, desk, row, selected })

import { html, useLayoutEffect, useRef } from "../../vendor/vendor.js";
import { languageName, listed, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Said } from "../ui/said.js";
import { Acts } from "./card-acts.js";
import { GlossLine, Offers, Originals, Suggestion } from "./card-notes.js";
import { Flags } from "./flags.js";
import { Menu } from "./menus.js";
import { togetherWith } from "./moves.js";
import { fullName, minuteOf, questionName } from "./words.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = {
  asked: ["live", "dot"],
  next: ["accent", "up"],
  answered: ["live", "check"],
  written: ["", "send"],
  private: ["warn", "lock"],
  declined: ["", "cross"],
  withdrawn: ["", "undo"],
};
/** @type {Record<string, [tone: string, icon: string]>} */
const marks = { assigned: ["accent", "wait"], answered: ["live", "check"], passed: ["", "cross"], written: ["", "send"] };

/** @param {{ panel: any, desk: any, row: any, selected: boolean }} props */
export function Card({ panel, desk, row, selected }) {
  const pick = () => desk.pick(row.id);
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const picked = desk.selected.value === row.id;
  // Only now its buttons have their room: neither they nor the text above them may be cut off.
  useLayoutEffect(() => {
    if (picked) card.current?.scrollIntoView({ block: "nearest" });
  }, [picked]);
  return html`<li
    ref=${card}
    class="card question"
    data-id=${row.id}
    data-state=${row.state}
    data-selected=${selected}
    tabindex=${selected ? 0 : -1}
    aria-current=${selected ? "true" : undefined}
    onFocusIn=${pick}
    onClick=${pick}
    onKeyDown=${arrows(desk)}
  >
    <${Head} panel=${panel} row=${row} />
    ${row.text === null ? html`<p class="muted">${t("console-erased")}</p>` : html`<${Said} text=${row.text} lang=${row.language} class="text" />`}
    <${GlossLine} row=${row} />
    <p class="chips"><${Chips} panel=${panel} row=${row} /></p>
    <${Offers} panel=${panel} row=${row} />
    <${Suggestion} panel=${panel} desk=${desk} row=${row} selected=${selected} />
    <${Originals} panel=${panel} desk=${desk} row=${row} selected=${selected} />
    ${selected && (desk.menu.value ? html`<${Menu} panel=${panel} desk=${desk} row=${row} />` : html`<${Acts} panel=${panel} desk=${desk} row=${row} />`)}
  </li>`;
}

/**
 * With the shortcuts off, the arrows still go from card to card.
 * @param {any} desk
 */
function arrows(desk) {
  return (/** @type {any} */ event) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    desk.move(by);
  };
}

/** @param {{ panel: any, row: any }} props */
function Head({ panel, row }) {
  const look = looks[row.state];
  return html`<p class="meta">
    ${row.number !== null && html`<span class="number">${questionName(row)}</span>`}
    <${Author} row=${row} />
    ${look && html`<${Chip} tone=${look[0]} icon=${look[1]}>${word("question", row.state)}<//>`}
    <time class="muted small push">${minuteOf(row, panel.header.value.timezone)}</time>
  </p>`;
}

/** @param {{ row: any }} props */
function Author({ row }) {
  if (row.anonymous) return html`<${Chip} icon="lock">${t("anonymous")}<//>`;
  return html`<span class="by"
    ><bdi>${row.name}</bdi>${row.organisation && html`<span class="muted">${t("comma")}<bdi>${row.organisation}</bdi></span>`} <span class="muted small">${t(row.seat ? "with-seat" : "as-given")}</span></span
  >`;
}

/** @param {{ panel: any, row: any }} props */
function Chips({ panel, row }) {
  const voices = panel.row("tallies", row.id)?.voices ?? 1;
  const target = panel.row("people", row.for);
  const together = togetherWith(panel.rows("questions"), row);
  return html` <${Flags} row=${row} />
  ${row.shortlisted && row.state !== "new" && html`<${Chip} icon="check">${t("console-on-shortlist")}<//>`}
  ${together.length > 0 && html`<${Chip} tone="accent" icon="link">${t("console-together", { names: listed(together.map(questionName)) })}<//>`}
  ${row.group && html`<${Chip}>${word("group", row.group)}<//>`} ${row.channel && html`<${Chip}>${word("channel", row.channel)}<//>`}
  ${row.language && html`<${Chip}><bdi lang=${row.language}>${languageName(row.language)}</bdi><//>`}
  ${row.askers > 1 && html`<${Chip} tone="accent" icon="people">${t("console-askers", { count: row.askers })}<//>`}
  ${voices > Math.max(1, row.askers ?? 1) && html`<${Chip} tone="accent" icon="support">${t("voices", { count: voices })}<//>`}
  ${target && html`<${Chip} icon="follow">${t("console-for", { name: fullName(target) })}<//>`}
  ${(row.assigned ?? []).map((/** @type {any} */ each) => html`<${Assigned} key=${each.person} panel=${panel} each=${each} row=${row} />`)}
  ${(row.tags ?? []).map((/** @type {string} */ tag) => html`<${Chip} key=${tag} icon="tag"><bdi>${tag}</bdi><//>`)}
  ${row.state === "declined" && row.reason && html`<span class="muted small">${word("reason", row.reason)}</span>`}`;
}

/**
 * The state is a shape with its word as long as nobody has been asked, then the word is said.
 * @param {{ panel: any, each: any, row: any }} props
 */
function Assigned({ panel, each, row }) {
  const [tone, icon] = marks[each.state] ?? marks.assigned;
  const said = each.state !== "assigned" || row.state === "asked";
  return html`<${Chip} tone=${tone} icon=${icon} title=${word("assigned", each.state)}>
    <bdi>${panel.row("people", each.person)?.name}</bdi>${said ? html` · ${word("assigned", each.state)}` : html`<span class="unseen">${t("comma")}${word("assigned", each.state)}</span>`}
  <//>`;
}
