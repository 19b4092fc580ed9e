// @ts-check
// The column of the desk: the questions, and beside them what was promised and the show of hands.
//
//   Questions({ panel, desk })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Lists } from "./lists.js";
import { Polls } from "./polls.js";
import { Promises } from "./promises.js";
import { Tabs } from "./tabs.js";

const SHEETS = ["questions", "actions", "polls"];

/** @param {{ panel: any, desk: any }} props */
export function Questions({ panel, desk }) {
  const sheet = desk.sheet.value;
  const open = panel.rows("actions").filter((/** @type {any} */ action) => action.status !== "done" && action.status !== "dropped").length;
  const voting = panel.rows("polls").filter((/** @type {any} */ poll) => poll.state === "open").length;
  /** @type {Record<string, number | undefined>} */
  const numbers = { actions: open || undefined, polls: voting || undefined };
  const tabs = SHEETS.map((name) => ({ name, text: t(`console-sheet-${name}`), count: numbers[name] }));
  return html`<section class="questions" data-pane="questions" aria-labelledby="questions-title">
    <h2 id="questions-title" class="unseen">${t("console-questions")}</h2>
    <${Tabs} label=${t("console-sheets")} tabs=${tabs} now=${sheet} go=${(/** @type {string} */ name) => desk.lay(name)}
      prefix="sheet" panel="sheet" class="sheets" />
    <div id="sheet" class="sheet" role="tabpanel" aria-labelledby=${`sheet-${sheet}`}>
      ${sheet === "questions" && html`<${Lists} panel=${panel} desk=${desk} />`}
      ${sheet === "actions" && html`<${Promises} panel=${panel} desk=${desk} />`}
      ${sheet === "polls" && html`<${Polls} panel=${panel} desk=${desk} />`}
    </div>
  </section>`;
}
