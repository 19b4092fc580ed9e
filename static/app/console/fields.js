// @ts-check
// Small forms of the console. What somebody is typing is never overwritten by what arrives.
//
//   useDraft(value)                               → { text, touched, type, reset }
//   Draft({ label, value, most, save, rows })     a line of words and a button that keeps it; save(text) → Promise<{ ok }>
//   TimeField({ label, value, panel, save })      an instant as a time of day of the place; save(ms | null)
//   LengthField({ label, value, save })           a length as m:ss; save(ms)
//   Switch({ label, on, set, hint })              on or off, at once

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { clockOf, instantOf, lengthFrom, lengthText } from "./instants.js";

/** @param {string} value */
export function useDraft(value) {
  const [draft, setDraft] = useState(/** @type {string | null} */ (null));
  return {
    text: draft ?? value,
    touched: draft !== null && draft !== value,
    type: (/** @type {any} */ event) => setDraft(event.target.value),
    reset: () => setDraft(null),
  };
}

/** @param {{ label: string, value: string, most: number, save: (text: string) => Promise<any>, rows?: number, hint?: string }} props */
export function Draft({ label, value, most, save, rows = 1, hint }) {
  const { text, touched, type, reset } = useDraft(value);
  const keep = async (/** @type {any} */ event) => {
    event.preventDefault();
    const answer = await save(text.trim());
    if (answer?.ok !== false) reset();
  };
  const field = { class: "input slim", dir: "auto", maxlength: most, value: text, onInput: type };
  return html`<form class="draft" onSubmit=${keep}>
    <label class="line-field"
      ><span>${label}${hint && html` <small class="muted">${hint}</small>`}</span>${
        rows > 1 ? html`<textarea rows=${rows} ...${field}></textarea>` : html`<input ...${field} />`
      }</label
    >
    <button type="submit" class="btn small" disabled=${!touched}>${t("console-keep")}</button>
  </form>`;
}

/** @param {{ label: string, value: number | null, panel: any, save: (ms: number | null) => any, hint?: string }} props */
export function TimeField({ label, value, panel, save, hint }) {
  const zone = panel.header.value.timezone;
  const { text, touched, type, reset } = useDraft(value === null ? "" : clockOf(value, zone));
  const keep = (/** @type {any} */ event) => {
    event.preventDefault();
    const ms = text ? instantOf(text, zone, panel.now()) : null;
    void Promise.resolve(save(ms)).then(reset);
  };
  return html`<form class="draft" onSubmit=${keep}>
    <label class="line-field"
      ><span>${label}${hint && html` <small class="muted">${hint}</small>`}</span
      ><input class="input slim time" type="time" dir="ltr" value=${text} onInput=${type}
    /></label>
    <button type="submit" class="btn small" disabled=${!touched}>${t("console-keep")}</button>
    ${value !== null && html`<button type="button" class="btn ghost small" onClick=${() => (reset(), save(null))}>${t("console-clear")}</button>`}
  </form>`;
}

/** @param {{ label: string, value: number, save: (ms: number) => any, cut?: boolean }} props */
export function LengthField({ label, value, save, cut = false }) {
  const { text, touched, type, reset } = useDraft(lengthText(value));
  const ms = lengthFrom(text);
  const keep = (/** @type {any} */ event) => {
    event.preventDefault();
    if (ms !== null) void Promise.resolve(save(ms)).then(reset);
  };
  return html`<form class="draft length-of" onSubmit=${keep}>
    <label class="line-field"
      ><span class=${cut ? "unseen" : ""}>${label}</span
      ><input class="input slim length" inputmode="numeric" dir="ltr" value=${text} aria-invalid=${ms === null} onInput=${type}
    /></label>
    <button type="submit" class="btn small" disabled=${!touched || ms === null}>${t("console-keep")}</button>
  </form>`;
}

/** @param {{ label: string, on: boolean, set: (on: boolean) => any, hint?: string }} props */
export function Switch({ label, on, set, hint }) {
  return html`<button type="button" class="btn ghost toggle" role="switch" aria-checked=${on} title=${hint} onClick=${() => set(!on)}>
    <span class="knob" aria-hidden="true">${on && html`<${Icon} name="check" />`}</span><span>${label}</span>
  </button>`;
}
