// @ts-check
// What most leave as it is when they ask: the language, for whom, and as what an anonymous author is counted. Folded, with what is chosen on the fold.
//
//   Particulars({ panel, form, named })

import { html, useId, useState } from "../../../vendor/vendor.js";
import { language, languageName, t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";
import { Select } from "./fields.js";
import { Group } from "./named.js";
import { WRITTEN, tongue } from "./tongue.js";

/** @typedef {import("./fields.js").Form} Form */

/** @param {{ panel: any, form: Form, named: boolean }} props */
export function Particulars({ panel, form, named }) {
  // Whoever comes back to a draft sees what was chosen for it.
  const [isOpen] = useState(() => ["for", "group"].some((name) => form.value(name)));
  const { groups } = panel.header.value;
  const people = addressees(panel);
  const written = form.value("language") || tongue(form.value("text"), language()) || "other";
  const chosen = people.find(([id]) => id === form.value("for"));
  const said = [written === "other" ? t("written-in-other") : languageName(written), people.length > 0 && (chosen?.[1] ?? t("for-panel"))];
  return html`<details class="particulars" open=${isOpen}>
    <summary class="btn"><${Icon} name="more" /><span>${t("ask-more")}</span><span class="chosen">${said.filter(Boolean).join(" · ")}</span></summary>
    <div class="more">
      <${Tongue} form=${form} first=${written} />
      ${people.length > 0 && html`<${Select} form=${form} name="for" label=${t("for-whom")} options=${[["", t("for-panel")], ...people]} />`}
      ${!named && groups.length > 0 && html`<${Counted} form=${form} groups=${groups} />`}
    </div>
  </details>`;
}

/**
 * What one chooses stands, whatever is written then.
 * @param {{ form: Form, first: string }} props
 */
function Tongue({ form, first }) {
  const options = [...WRITTEN.map((code) => [code, languageName(code)]), ["other", t("written-in-other")]];
  return html`<${Select} form=${form} name="language" label=${t("written-in")} options=${options} first=${first} />`;
}

/**
 * Somebody who gives no name may be counted: a sum of the panel, which stands beside no question.
 * @param {{ form: Form, groups: string[] }} props
 */
function Counted({ form, groups }) {
  const id = useId();
  return html`<div class="field"><${Group} form=${form} groups=${groups} label=${t("count-me")} />
    <p class="hint" id=${id}>${t("count-me-why")}</p>
  </div>`;
}

/**
 * @param {any} panel
 * @returns {[id: string, name: string][]}
 */
function addressees(panel) {
  return panel
    .rows("people")
    .filter((/** @type {any} */ person) => person.part !== "moderator")
    .sort((/** @type {any} */ one, /** @type {any} */ other) => one.place - other.place)
    .map((/** @type {any} */ person) => [person.id, [person.honorific, person.name].filter(Boolean).join(" ")]);
}
