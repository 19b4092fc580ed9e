// @ts-check
// What the room has come to: the actions that were announced, and the show of hands.
//
//   Actions({ page, panel })
//   Poll({ page, panel })

import { html } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { Fit } from "./fit.js";
import { Join, Rail } from "./rail.js";
import { announced, pollShown, shares } from "./shown.js";
import { Speaker } from "./speaking.js";
import { address, dueOf, leadOf } from "./words.js";

const ROWS = 6;

/** @param {{ page: any, panel: any }} props */
export function Actions({ page, panel }) {
  const rows = announced(panel.rows("actions")).slice(0, ROWS);
  const { contact } = panel.header.value;
  return html`<div class="actions">
    <h1>${t("wall-actions")}</h1>
    <${Fit} most=${5.4} least=${2.2} class="list" as="div" block>
      ${
        rows.length === 0
          ? html`<p class="muted">${t("wall-actions-none")}</p>`
          : html`<ol>
              ${rows.map((row) => html`<${Action} key=${row.id} row=${row} panel=${panel} />`)}
            </ol>`
      }
    <//>
    <p class="follow-up">
      ${contact && html`<span>${t("wall-contact")} <bdi>${contact}</bdi></span>`}
      <span class="muted">${t("wall-report")} <bdi>${address(page.public_url)}/${panel.code}</bdi></span>
    </p>
  </div>`;
}

/** @param {{ row: any, panel: any }} props */
function Action({ row, panel }) {
  const lead = leadOf(panel, row);
  return html`<li>
    <span class="place">${row.number}</span>
    <div>
      <p class="said" dir="auto">${row.text}</p>
      <p class="muted"><bdi>${lead || t("wall-lead-open")}</bdi> · ${dueOf(row)}</p>
    </div>
  </li>`;
}

/** @param {{ page: any, panel: any }} props */
export function Poll({ page, panel }) {
  const poll = pollShown(panel.rows("polls"));
  if (!poll) return html`<${Speaker} page=${page} panel=${panel} />`;
  const isOpen = poll.state === "open";
  return html`<div class="with-rail">
    <div class="poll" data-count=${poll.answers.length}>
      <p class="which">
        <span class=${`chip ${isOpen ? "live" : ""}`}
          ><${Icon} name=${isOpen ? "dot" : "lock"} />${t(isOpen ? "wall-poll-open" : "wall-poll-closed")}</span
        >
      </p>
      <${Fit} key=${poll.id} most=${7} least=${3} own as="h1" class="title">${poll.text}<//>
      <${Answers} poll=${poll} />
    </div>
    ${isOpen ? html`<aside class="rail answering"><p>${t("wall-poll-how")}</p><${Join} page=${page} panel=${panel} /></aside>` : html`<${Rail} page=${page} panel=${panel} speaker=${false} />`}
  </div>`;
}

/** @param {{ poll: any }} props */
function Answers({ poll }) {
  const parts = shares(poll.counts);
  return html`<ol class="answers">
    ${poll.answers.map(
      (/** @type {string} */ answer, /** @type {number} */ place) => html`<li key=${place}>
        <p class="said" dir="auto">${answer}</p>
        ${
          parts &&
          html`<progress class="bar" max="100" value=${parts[place]} aria-hidden="true"></progress>
            <p class="count">${t("wall-poll-count", { count: number(poll.counts[place]), share: parts[place] })}</p>`
        }
      </li>`,
    )}
  </ol>`;
}
