// @ts-check
// Something has happened: whom to turn to, and a note of it with its minute. What was sent by whom is no part of it.
//
//   Incidents({ page, panel })

import { html, useState } from "../../vendor/vendor.js";
import { placeTime, t, word } from "../i18n.js";
import { rowId } from "../live/ids.js";
import { Icon } from "../ui/icons.js";
import { act } from "./act.js";
import { Contacts, contactsOf } from "./contacts.js";
import { Entry, Pick } from "./entry.js";
import { Popover } from "./popover.js";

const CATEGORIES = ["harassment", "threat", "disruption", "recording", "medical", "other"];
const HELPERS = ["timekeeper", "note-taker"];
const TEXT = 300;

/** @param {{ page: any, panel: any }} props */
export function Incidents({ page, panel }) {
  // What is half written survives a look elsewhere.
  const [value, set] = useState(/** @type {Record<string, any>} */ ({}));
  const draft = {
    get value() {
      return value;
    },
    set value(next) {
      set(next);
    },
  };
  const helps = HELPERS.includes(page.role);
  if (helps && contactsOf(panel).length === 0) return null;
  return html`<${Popover} label=${html`<${Icon} name="triangle" /><span class="roomy-word">${t("console-incident")}</span>`} title=${t("console-incident")} class="btn ghost small" align="end">
    ${(/** @type {() => void} */ close) => html`<div class="incident">
      <${Contacts} panel=${panel} />
      ${!helps && contactsOf(panel).length === 0 && html`<p class="muted small">${t("contacts-none")}</p>`}
      ${!helps && html`<${Note} panel=${panel} draft=${draft} close=${close} /><${Noted} panel=${panel} />`}
    </div>`}
  <//>`;
}

/** @param {{ panel: any, draft: any, close: () => void }} props */
function Note({ panel, draft, close }) {
  const add = async (/** @type {any} */ event) => {
    event.preventDefault();
    const { category = CATEGORIES[0], text = "" } = draft.value;
    const args = { incident: rowId(), category, ...(text.trim() && { text: text.trim() }) };
    const inverse = { name: "incident.drop", args: { incident: args.incident, dropped: true } };
    const answer = await act(panel, "incident.add", args, { text: t("console-incident-added"), inverse });
    if (!answer.ok) return;
    draft.value = {};
    close();
  };
  return html`<form onSubmit=${add}>
    <${Pick} draft=${draft} name="category" label=${t("console-incident-category")} first=${CATEGORIES[0]} options=${CATEGORIES.map((each) => [each, word("incident", each)])} />
    <${Entry} draft=${draft} name="text" label=${t("console-incident-text")} most=${TEXT} rows=${2} optional />
    <p class="hint">${t("console-incident-why")}</p>
    <button type="submit" class="btn small chosen">${t("console-incident-add")}</button>
  </form>`;
}

/** @param {{ panel: any }} props */
function Noted({ panel }) {
  const rows = panel.rows("incidents").filter((/** @type {any} */ row) => !row.dropped);
  if (rows.length === 0) return null;
  const drop = (/** @type {any} */ row) => act(panel, "incident.drop", { incident: row.id, dropped: true }, { text: t("console-incident-dropped") });
  return html`<h3>${t("console-incidents-noted")}</h3>
    <ul class="noted">
      ${rows
        .sort((/** @type {any} */ one, /** @type {any} */ other) => other.at - one.at || (one.id < other.id ? -1 : 1))
        .map(
          (/** @type {any} */ row) =>
            html`<li key=${row.id}>
              <span><time class="muted">${placeTime(row.at, panel.header.value.timezone)}</time> ${word("incident", row.category)}</span>
              <button type="button" class="btn ghost small" onClick=${() => drop(row)}>${t("console-incident-drop")}</button>
              ${row.text && html`<bdi class="words">${row.text}</bdi>`}
            </li>`,
        )}
    </ul>`;
}
