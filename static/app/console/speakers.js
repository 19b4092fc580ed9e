// @ts-check
// The list of speakers: open or closed, who is suggested and why, who waits, who has spoken.
//
//   Speakers({ panel })

import { html } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { Opening, OpenState } from "./floor-opening.js";
import { speakers } from "./order.js";
import { Request } from "./request.js";

/** @param {{ panel: any }} props */
export function Speakers({ panel }) {
  const header = panel.header.value;
  const list = speakers(panel.rows("requests"), header.line ?? []);
  const queue = [...list.next, ...list.waiting].sort(byRank);
  const open = [...list.speaking, ...queue];
  return html`<section class="speakers" data-pane="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title" class="title">
      <span>${t("console-speakers")}${queue.length > 0 && html` <span class="count">${number(queue.length)}</span>`}</span>
      <${OpenState} panel=${panel} />
    </h2>
    ${header.state !== "ended" && html`<${Opening} panel=${panel} queue=${queue} />`}
    ${
      open.length === 0
        ? html`<p class="empty">
            <${Icon} name="speak" /><strong>${t("console-speakers-empty")}</strong
            ><span>${t(header.floor_open ? "console-speakers-empty-open" : "console-speakers-empty-closed")}</span>
          </p>`
        : html`<ol class="lines queue">
            ${open.map((row) => html`<${Request} key=${row.id} panel=${panel} row=${row} queue=${queue} first=${row === queue[0]} />`)}
          </ol>`
    }
    ${
      list.past.length > 0 &&
      html`<details class="past">
        <summary>${t("console-speakers-past", { count: list.past.length })}</summary>
        <ul class="lines">
          ${list.past.map((row) => html`<${Request} key=${row.id} panel=${panel} row=${row} queue=${[]} first=${false} />`)}
        </ul>
      </details>`
    }
  </section>`;
}

/**
 * The server ranks those who are called and those who wait in one row of numbers.
 * @param {any} one
 * @param {any} other
 */
function byRank(one, other) {
  return (one.rank ?? 1e6) - (other.rank ?? 1e6) || one.number - other.number;
}
