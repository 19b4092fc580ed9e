// @ts-check
// The programme with planned and real times, what is left of the debate, and a way to any of its items.
//
//   Programme({ panel })

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { exchange } from "../live/budget.js";
import { face } from "../live/clock.js";
import { useTick } from "../ui/face.js";
import { Icon } from "../ui/icons.js";
import { Item } from "./item.js";
import { Limits } from "./limits-form.js";
import { Settings } from "./settings.js";
import { stand, timeline, unwise } from "./timeline.js";
import { lengthOf } from "./words.js";

const FOLD = 2;

/** @param {{ panel: any }} props */
export function Programme({ panel }) {
  const header = panel.header.value;
  const read = () => timeline(header, panel.rows("items"), panel.now());
  // Expected times move with the clock; whole minutes are what is shown of them.
  useTick(() =>
    read()
      .map((row) => Math.floor((row.at ?? 0) / 60_000))
      .join(),
  );
  const [editing, setEditing] = useState(false);
  const rows = read();
  const past = rows.filter((row) => row.item.state === "done");
  const folded = !editing && past.length > FOLD ? past.slice(0, -1) : [];
  const dropped = panel.rows("items").filter((/** @type {any} */ item) => item.state === "dropped");
  const ended = header.state === "ended";
  return html`<section class="programme" data-pane="programme" aria-labelledby="programme-title">
    <h2 id="programme-title" class="title">
      <span>${t("console-programme")}</span>
      <${Debate} panel=${panel} header=${header} />
      ${!ended && rows.length > 0 && html`<button type="button" class="btn ghost small" aria-pressed=${editing} onClick=${() => setEditing(!editing)}>${t("console-edit")}</button>`}
    </h2>
    ${
      rows.length === 0
        ? html`<p class="empty">${t("console-programme-empty")}</p>`
        : html`<${Folded} panel=${panel} rows=${folded} />
            <ol class="lines">
              ${rows.filter((row) => !folded.includes(row)).map((row) => html`<${Item} key=${row.item.id} panel=${panel} row=${row} rows=${rows} editing=${editing} />`)}
            </ol>`
    }
    ${editing && dropped.map((/** @type {any} */ item) => html`<${Item} key=${item.id} panel=${panel} row=${{ item, planned: null, at: null, delta: null, spent: null, over: 0, ahead: false }} rows=${rows} editing />`)}
    ${header.state !== "live" && !ended && html`<${Warnings} panel=${panel} header=${header} />`}
    ${!ended && html`<${Limits} panel=${panel} /><${Settings} panel=${panel} />`}
  </section>`;
}

/** @param {{ panel: any, header: any }} props */
function Debate({ panel, header }) {
  const text = useTick(() => {
    const found = stand(header, panel.rows("items"), panel.now());
    return found && found.debate_left > 0 ? `${lengthOf(found.debate_left)} ${found.exchanges}` : "";
  });
  if (!text) return null;
  const [length, count] = text.split(" ");
  const { limits = {} } = header;
  const answer = limits.answer ?? 90_000;
  const floor = exchange(limits) - answer - 10_000;
  const parts = t("console-exchange", { floor: face(floor), answer: face(answer) });
  return html`<span class="budget" title=${t("console-exchange-why")}>
    <span>${t("console-debate-left", { length })}</span> <strong>${t("console-exchanges", { count: Number(count) })}</strong>
    <span class="muted parts">${parts}</span>
  </span>`;
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
      ${rows.map((row) => html`<${Item} key=${row.item.id} panel=${panel} row=${row} rows=${rows} editing=${false} />`)}
    </ol>
  </details>`;
}

/** @param {{ panel: any, header: any }} props */
function Warnings({ panel, header }) {
  const found = unwise(header, panel.rows("items"));
  if (found.length === 0) return null;
  return html`<ul class="warnings">
    ${found.map(([code, numbers]) => html`<li key=${code}><${Icon} name="triangle" /><span>${t(`console-unwise-${code.replaceAll("_", "-")}`, inWords(numbers))}</span></li>`)}
  </ul>`;
}

/** @param {Record<string, number>} numbers */
function inWords(numbers) {
  const said = Object.entries(numbers).map(([name, value]) => {
    if (name === "share" || name === "least") return [name, Math.round(value * 100)];
    return [name, name === "speakers" || name === "most" ? value : lengthOf(value)];
  });
  return Object.fromEntries(said);
}
