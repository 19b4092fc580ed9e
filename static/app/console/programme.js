// @ts-check
// The programme with planned and real times, and a way to any of its items.
//
//   Programme({ panel })

import { html } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { isStepping, step } from "./act.js";
import { toNow } from "./hand.js";
import { programme } from "./plan.js";
import { itemName, lengthOf } from "./words.js";

/** @type {Record<string, string>} */
const marks = { planned: "ring", current: "dot", done: "check" };
const SAID = 10_000;
const FOLD = 2;

/** @param {{ panel: any }} props */
export function Programme({ panel }) {
  const header = panel.header.value;
  const read = () => programme(header, panel.rows("items"), panel.row("turns", header.turn), panel.now());
  // Expected times move with the clock; whole minutes are what is shown of them.
  useTick(() =>
    read()
      .map((row) => Math.floor((row.at ?? 0) / 60_000))
      .join(),
  );
  const rows = read();
  const past = rows.filter((row) => row.item.state === "done");
  const folded = past.length > FOLD ? past.slice(0, -1) : [];
  return html`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">${t("console-programme")}</h2>
    ${
      rows.length === 0
        ? html`<p class="empty">${t("console-programme-empty")}</p>`
        : html`<${Folded} panel=${panel} rows=${folded} />
            <ol class="lines">
              ${rows.filter((row) => !folded.includes(row)).map((row) => html`<${Line} key=${row.item.id} panel=${panel} row=${row} />`)}
            </ol>`
    }
  </section>`;
}

/**
 * What is over folds away, so that now and next stand in sight.
 * @param {{ panel: any, rows: any[] }} props
 */
function Folded({ panel, rows }) {
  if (rows.length === 0) return null;
  return html`<details class="past">
    <summary>${t("console-programme-past", { count: rows.length })}</summary>
    <ol class="lines">
      ${rows.map((row) => html`<${Line} key=${row.item.id} panel=${panel} row=${row} />`)}
    </ol>
  </details>`;
}

/** @param {{ panel: any, row: any }} props */
function Line({ panel, row: { item, planned, at, spent, over, ahead } }) {
  const { state, timezone } = panel.header.value;
  const moved = planned !== null && at !== null && placeTime(at, timezone) !== placeTime(planned, timezone);
  const skipped = item.state === "planned" && !ahead;
  const name = itemName(panel, item);
  return html`<li data-state=${item.state} aria-current=${item.state === "current" ? "step" : undefined}>
    <span class="mark"><${Icon} name=${marks[item.state]} /><span class="unseen">${word("item", item.state)}</span></span>
    <span class="times tabular">
      ${at !== null && html`<time class=${ahead && moved ? (at > planned ? "late" : "early") : ""}>${placeTime(at, timezone)}</time>`}
      ${moved && html`<s class="muted small" title=${t("console-was-planned")}>${placeTime(planned, timezone)}</s>`}
    </span>
    <span class="who">
      <bdi class="name">${name}</bdi>
      ${name !== word("item", item.kind) && html`<span class="muted small">${word("item", item.kind)}</span>`}
    </span>
    <span class="length tabular">
      <span dir="ltr">${face(spent ?? item.planned)}</span>
      ${Math.abs(over) >= SAID && html`<span dir="ltr" class=${`small ${over > 0 ? "over" : "muted"}`}>${over > 0 ? "+" : "−"}${lengthOf(over)}</span>`}
    </span>
    ${state === "live" && item.state === "planned" && html`<button type="button" class="btn ghost small go" aria-disabled=${isStepping(panel)}
      aria-label=${t("console-go-to", { name })} onClick=${() => step(panel, "programme.go", { item: item.id }, name).then(toNow)}>${t("console-go")}</button>`}
    ${skipped && state === "live" && html`<span class="unseen">${t("console-skipped")}</span>`}
  </li>`;
}
