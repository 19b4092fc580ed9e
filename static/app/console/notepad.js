// @ts-check
// A line for the record, written beside the questions by whoever has a hand free.
//
//   Notepad({ panel })

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Entry } from "../notes/entry.js";
import { useNotebook } from "../notes/notebook.js";
import { Icon } from "../ui/icons.js";
import { toast } from "../ui/toast.js";
import { Popover } from "./popover.js";

/** @param {{ panel: any }} props */
export function Notepad({ panel }) {
  const notebook = useNotebook(panel);
  const label = html`<${Icon} name="follow" />${t("notes-note")}`;
  return html`<${Popover} label=${label} class="btn ghost small" hand>
    ${(/** @type {() => void} */ close) => html`<div class="notepad">
      <${Entry} id="notepad-text" focus add=${(/** @type {string} */ text, /** @type {string | null} */ tag) => {
        notebook.add(text, tag);
        toast({ text: t("notes-noted") });
        close();
      }} />
      <a class="btn ghost small" href=${`/p/${panel.code}/notes`} target="_blank">${t("notes-all")}</a>
    </div>`}
  <//>`;
}
