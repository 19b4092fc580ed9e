// @ts-check
// The list of speakers: open or closed, who is called, who waits, who has spoken.
//
//   Speakers({ panel })

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";
import { act, isStepping, step } from "./act.js";
import { toNow } from "./hand.js";
import { speakers } from "./order.js";

/** @param {{ panel: any }} props */
export function Speakers({ panel }) {
  const header = panel.header.value;
  const list = speakers(panel.rows("requests"), header.line ?? []);
  const open = [...list.speaking, ...list.next, ...list.waiting];
  return html`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">${t("console-speakers")}<${Opening} panel=${panel} header=${header} /></h2>
    ${
      open.length === 0
        ? html`<p class="empty">
            <${Icon} name="speak" /><strong>${t("console-speakers-empty")}</strong
            ><span>${t(header.floor_open ? "console-speakers-empty-open" : "console-speakers-empty-closed")}</span>
          </p>`
        : html`<ol class="lines">
            ${open.map((row) => html`<${Request} key=${row.id} panel=${panel} row=${row} first=${row === (list.next[0] ?? list.waiting[0])} />`)}
          </ol>`
    }
    ${
      list.past.length > 0 &&
      html`<details class="past">
        <summary>${t("console-speakers-past", { count: list.past.length })}</summary>
        <ul class="lines">
          ${list.past.map((row) => html`<${Request} key=${row.id} panel=${panel} row=${row} first=${false} />`)}
        </ul>
      </details>`
    }
  </section>`;
}

/** @param {{ panel: any, header: any }} props */
function Opening({ panel, header }) {
  if (header.state === "ended") return null;
  const open = header.floor_open;
  const set = () => act(panel, "floor.open", { open: !open }, { text: t(open ? "console-floor-closed" : "console-floor-opened") });
  return html`<button type="button" class="btn ghost small switch" role="switch" aria-checked=${open} onClick=${set}>
    <${Icon} name=${open ? "dot" : "lock"} />${t(open ? "console-floor-open" : "console-floor-shut")}
  </button>`;
}

/** @param {{ panel: any, row: any, first: boolean }} props */
function Request({ panel, row, first }) {
  const waits = panel.header.value.state !== "ended" && (row.state === "waiting" || row.state === "called");
  return html`<li class="request" data-state=${row.state}>
    <span class="place tabular">${row.number}</span>
    <div class="who">
      <p class="name">
        <bdi>${row.name}</bdi
        >${row.organisation && row.organisation !== row.name && html`<span class="muted">, <bdi>${row.organisation}</bdi></span>`}
      </p>
      ${row.topic && html`<p class="topic"><bdi>${row.topic}</bdi></p>`}
      <p class="chips"><${Facts} row=${row} zone=${panel.header.value.timezone} /></p>
    </div>
    ${waits && html`<${Acts} panel=${panel} row=${row} first=${first} />`}
    ${row.state === "speaking" && html`<div class="acts"><button type="button" class="btn small"
      onClick=${() => act(panel, "floor.done", { request: row.id }, { text: t("console-spoken-done", { name: row.name }) })}>${t("console-done")}</button></div>`}
  </li>`;
}

/** @param {{ row: any, zone: string }} props */
function Facts({ row, zone }) {
  /** @type {Record<string, [tone: string, icon: string]>} */
  const looks = {
    called: ["accent", "up"],
    speaking: ["live", "dot"],
    done: ["", "check"],
    withdrawn: ["", "undo"],
    absent: ["", "cross"],
  };
  const look = looks[row.state];
  return html` ${look && html`<${Chip} tone=${look[0]} icon=${look[1]}>${word("request", row.state)}<//>`}
    ${row.group && html`<${Chip}>${word("group", row.group)}<//>`} ${row.channel && html`<${Chip}>${word("channel", row.channel)}<//>`}
    ${row.language && html`<${Chip}>${row.language}<//>`}
    ${row.absences > 0 && html`<${Chip} tone="warn" icon="triangle">${t("console-absences", { count: row.absences })}<//>`}
    <time class="muted small">${placeTime(row.received, zone)}</time>`;
}

/** @param {{ panel: any, row: any, first: boolean }} props */
function Acts({ panel, row, first }) {
  const live = panel.header.value.state === "live";
  const called = row.state === "called";
  const call = () =>
    act(
      panel,
      "floor.call",
      { request: row.id, called: !called },
      { text: t(called ? "console-uncalled" : "console-called", { name: row.name }) },
    );
  const absent = () => act(panel, "floor.absent", { request: row.id }, { text: t("console-absent-done", { name: row.name }) });
  return html`<div class="acts">
    ${live && html`<button type="button" class=${`btn small ${first ? "chosen" : ""}`} aria-disabled=${isStepping(panel)}
      onClick=${() => step(panel, "turn.start", { request: row.id }, row.name).then(toNow)}>${t("console-give-floor")}</button>`}
    <button type="button" class=${`btn small ${live ? "ghost" : ""}`} onClick=${call}>
      ${t(called ? "console-uncall" : "console-call")}
    </button>
    <button type="button" class="btn ghost small" onClick=${absent}>${t("console-absent")}</button>
  </div>`;
}
