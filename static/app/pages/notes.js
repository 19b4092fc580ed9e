// @ts-check
// The note-taker's page: what is said now, one line to write it down, and what was written.

import { html } from "../../vendor/vendor.js";
import { BackstageTop } from "../backstage/top.js";
import { Contacts } from "../console/contacts.js";
import { said, t } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { boot } from "../main.js";
import { Entry } from "../notes/entry.js";
import { Lines } from "../notes/lines.js";
import { useNotebook } from "../notes/notebook.js";
import { Now } from "../notes/now.js";
import { StaleBanner } from "../ui/freshness.js";
import "../ui/more.js";
import { toast } from "../ui/toast.js";

/** @param {{ page: any, panel: any }} props */
function Notes({ page, panel }) {
  const notebook = useNotebook(panel);
  return html`<${BackstageTop} page=${page} panel=${panel} title=${t("notes-title")} />
    <${StaleBanner} panel=${panel} />
    <main id="main" tabindex="-1" class="notes">
      <div class="note-desk card">
        <${Now} panel=${panel} />
        <${Entry} add=${notebook.add} focus />
        <${Contacts} panel=${panel} />
      </div>
      <div class="note-lines"><${Lines} panel=${panel} notebook=${notebook} promise=${page.role === "note-taker" ? undefined : (/** @type {any} */ row) => promise(panel, row)} /></div>
    </main>`;
}

/**
 * @param {any} panel
 * @param {any} row
 */
async function promise(panel, row) {
  const answer = await panel.send("action.add", { action: rowId(), text: row.text, turn: row.turn, question: row.question });
  toast(answer.ok ? { text: t("notes-action-made") } : { text: said(answer.code, answer.data), tone: "over" });
}

boot(Notes);
