// @ts-check
// What this phone keeps, said beside it; and the way to have it forget everything.
//
//   Draft({ draft, names })       under a form: that what is written in these fields is kept, and a button that discards it
//   Unsent({ panel, name, id })   beside a button: that the command `name` about the row `id` waits on this phone
//   waits(panel, name, id)        whether it does
//   Forget({ page, panel })       everything on this phone, after a question; until then the page is kept for a time without a network

import { html, useEffect, useState } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";
import { OWN, useSay } from "../../ui/say.js";
import { forgetAll, keepShell } from "./shell.js";

/** @param {{ draft: { value: Record<string, string> }, names: string[] }} props */
export function Draft({ draft, names }) {
  if (!names.some((name) => draft.value[name]?.trim())) return null;
  return html`<p class="keeping hint">
    <${Icon} name="phone" /><span>${t("draft-kept")}</span>
    <button type="button" class="btn ghost small" onClick=${() => (draft.value = {})}>${t("draft-discard")}</button>
  </p>`;
}

/**
 * @param {any} panel
 * @param {string} name
 * @param {string} id
 */
export function waits(panel, name, id) {
  const isIt = (/** @type {any} */ entry) => entry.name === name && entry.state !== "refused" && Object.values(entry.args).includes(id);
  return !["live", "http"].includes(panel.freshness.value.state) && panel.pending.value.some(isIt);
}

/** @param {{ panel: any, name: string, id: string }} props */
export function Unsent({ panel, name, id }) {
  const isWaiting = waits(panel, name, id);
  useSay(isWaiting ? t("kept-will-go") : "", { key: "kept", rank: OWN });
  return html`<p class="keeping hint" hidden=${!isWaiting}><${Icon} name="phone" /><span>${t("kept-will-go")}</span></p>`;
}

/** @param {{ page: any, panel: any }} props */
export function Forget({ page, panel }) {
  useEffect(() => void keepShell(page), []);
  const [going, setGoing] = useState(false);
  const cut = ["offline", "late"].includes(panel.freshness.value.state);
  const go = (/** @type {Event} */ event) => {
    event.preventDefault();
    setGoing(true);
    void forgetAll(panel);
  };
  // What it says stands at the very end of the page, under the thumb's bar.
  const show = (/** @type {any} */ { currentTarget: at }) => at.open && at.scrollIntoView({ block: "end" });
  return html`<details class="forget" onToggle=${show}>
    <summary class="btn ghost small">${t("forget")}</summary>
    <form class="card stack" method="post" action="/forget" onSubmit=${go}>
      <p>${t("forget-what")}</p>
      ${cut && html`<p class="hint">${t("forget-cut")}</p>`}
      <button class="btn danger" disabled=${going}>${t("forget-now")}</button>
    </form>
  </details>`;
}
