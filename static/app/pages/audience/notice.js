// @ts-check
// What the page says when a form is not open: before, closed, after.
//
//   Closed({ panel, draft, kind })   in place of the form for questions
//   Notice({ panel, kind, words })   `words`: title and more, where they are not those of the form;   Contact({ panel })

import { html } from "../../../vendor/vendor.js";
import { placeTime, t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";
import { Said } from "../../ui/said.js";

/** @type {Record<string, string>} */
const icons = { early: "clock", soon: "clock", off: "clock", ended: "check" };

/** @param {{ panel: any, kind: string, words?: string[] }} props */
export function Notice({ panel, kind, words }) {
  const [title, more] = words ?? askWords(panel, kind);
  return html`<div class="notice card">
    <${Icon} name=${icons[kind] ?? "lock"} />
    <div>
      <h2>${title}</h2>
      ${more && html`<p class="muted">${more}</p>`}
      ${kind !== "early" && !words && html`<${Contact} panel=${panel} />`}
    </div>
  </div>`;
}

/**
 * @param {any} panel
 * @param {string} kind
 */
function askWords(panel, kind) {
  const { asking_until: end, timezone } = panel.header.value;
  const timed = kind === "closed" && end && panel.now() >= end;
  const title = timed ? t("ask-closed-at", { time: placeTime(end, timezone) }) : t(`notice-ask-${kind}`);
  return [title, t(`notice-ask-${kind}-more`)];
}

/** @param {{ panel: any }} props */
export function Contact({ panel }) {
  const { contact } = panel.header.value;
  return contact && html`<p class="contact"><span>${t("contact")}</span> <bdi dir="auto">${contact}</bdi></p>`;
}

/**
 * What somebody was still writing stays readable.
 * @param {{ panel: any, draft: any, kind: string }} props
 */
export function Closed({ panel, draft, kind }) {
  const text = draft.value.text?.trim();
  return html`<div class="stack">
    <${Notice} panel=${panel} kind=${kind} />
    ${text &&
    html`<article class="card own">
      <p class="hint">${t("kept")}</p>
      <${Said} text=${text} />
      <div class="acts"><button type="button" class="btn ghost" onClick=${() => (draft.value = { ...draft.value, text: "" })}>${t("own-hide")}</button></div>
    </article>`}
  </div>`;
}
