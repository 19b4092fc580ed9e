// @ts-check
// The list of speakers, by number alone where the panel shows no names.
//
//   List({ page, panel })

import { html } from "../../vendor/vendor.js";
import { speakers } from "../console/order.js";
import { placeTime, t, word } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { Rail } from "./rail.js";
import { waiting } from "./shown.js";

const ROWS = 7;

/** @param {{ page: any, panel: any }} props */
export function List({ page, panel }) {
  const header = panel.header.value;
  const list = speakers(panel.rows("requests"), header.line ?? []);
  const rows = [...list.speaking, ...list.next, ...list.waiting];
  const rest = rows.length - ROWS;
  return html`<div class="with-rail">
    <div class="speakers">
      <h1>${t("wall-list")} <${Doors} header=${header} /></h1>
      <p class="muted counts">${t("wall-list-waiting", { count: waiting(rows) })}</p>
      <ol>
        ${rows.slice(0, ROWS).map((row) => html`<${Row} key=${row.id} row=${row} isNamed=${header.floor_names} />`)}
      </ol>
      ${rest > 0 && html`<p class="muted">${t("wall-list-more", { count: rest })}</p>`}
    </div>
    <${Rail} page=${page} panel=${panel} floor=${false} />
  </div>`;
}

/** @param {{ header: any }} props */
function Doors({ header }) {
  const { floor_open: isOpen, floor_closes_at: closes, timezone } = header;
  const time = isOpen && closes && t("wall-list-closes", { time: placeTime(closes, timezone) });
  return html`<span class=${`chip ${isOpen ? "live" : ""}`}
    ><${Icon} name=${isOpen ? "dot" : "lock"} />${time || t(isOpen ? "wall-list-open" : "wall-list-closed")}</span
  >`;
}

/** @param {{ row: any, isNamed: boolean }} props */
function Row({ row, isNamed }) {
  const speaks = row.state === "speaking";
  return html`<li data-state=${row.state}>
    <span class="place">${row.number}</span>
    <span class="who">
      ${
        isNamed && row.name
          ? html`<bdi class="name">${row.name}</bdi>${row.organisation && row.organisation !== row.name && html`<bdi class="muted">${row.organisation}</bdi>`}`
          : html`<span class="name">${t("wall-speaker-number", { number: row.number })}</span>`
      }
    </span>
    ${row.state !== "waiting" && html`<span class=${`chip ${speaks ? "live" : "accent"}`}><${Icon} name=${speaks ? "dot" : "up"} />${word("request", row.state)}</span>`}
  </li>`;
}
