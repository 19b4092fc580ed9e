// @ts-check
// What was promised, once the wall has shown it: by whom, and until when.
//
//   Actions({ panel })

import { html } from "../../../vendor/vendor.js";
import { dayName, t } from "../../i18n.js";
import { Chip } from "../../ui/chip.js";
import { Said } from "../../ui/said.js";

/** @type {Record<string, [tone: string, icon: string]>} */
const looks = { to_confirm: ["", "ring"], confirmed: ["accent", "check"], in_progress: ["accent", "dot"], done: ["live", "check"] };

/** @param {{ panel: any }} props */
export function Actions({ panel }) {
  const rows = panel
    .rows("actions")
    .filter((/** @type {any} */ row) => looks[row.status])
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.number - other.number);
  if (rows.length === 0) return null;
  return html`<div class="stack">
    <h2>${t("promised-title")}</h2>
    <ol class="card promised">
      ${rows.map((/** @type {any} */ row) => {
        const [tone, icon] = looks[row.status];
        const lead = row.lead ?? panel.row("people", row.person)?.name;
        return html`<li key=${row.id}>
          <${Said} text=${row.text} />
          <p class="meta">
            <${Chip} tone=${tone} icon=${icon}>${t(`promised-${row.status.replace("_", "-")}`)}<//>
            ${lead && html`<bdi class="muted">${lead}</bdi>`}
            <span class="muted">${row.due ? t("promised-by", { day: dayName(row.due) }) : t("promised-open")}</span>
          </p>
        </li>`;
      })}
    </ol>
  </div>`;
}
