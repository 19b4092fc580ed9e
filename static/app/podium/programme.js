// @ts-check
// The programme as a panellist needs it: folded away, with my own lines marked.
//
//   Programme({ panel })

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { programme } from "../console/plan.js";
import { itemName } from "../console/words.js";
import { face } from "../live/clock.js";
import { Icon } from "../ui/icons.js";

/** @param {any} item */
const isKept = (item) => item.state !== "dropped";

/** @type {Record<string, string>} */
const marks = { current: "dot", done: "check", held: "pause", passed: "cross" };

/** @param {{ panel: any }} props */
export function Programme({ panel }) {
  const header = panel.header.value;
  const rows = programme(header, panel.rows("items").filter(isKept), panel.row("turns", header.turn), panel.now());
  if (rows.length === 0) return null;
  return html`<details class="programme">
    <summary><h2>${t("podium-programme")}</h2></summary>
    <ol class="card">
      ${rows.map(
        ({ item, at }) =>
          html`<li
            key=${item.id}
            data-state=${item.state}
            data-mine=${item.person === panel.person}
            aria-current=${item.state === "current" ? "step" : undefined}
          >
            <${Icon} name=${marks[item.state] ?? "ring"} /><span class="unseen">${word("item", item.state)}</span>
            <time class="muted">${at === null ? "" : placeTime(at, header.timezone)}</time>
            <bdi>${itemName(panel, item)}</bdi>
            <span class="muted">${face(item.planned)}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}
