// @ts-check
// Fields of the small forms on the desk; each reads and writes one name of a draft, a signal that survives a look elsewhere.
//
//   Entry({ draft, name, label, most, rows, type, optional })   words, or with `type` a day
//   Pick({ draft, name, label, options, first })                one of [value, words]; `first` while nothing was chosen
//   write(draft, fields)                                        changes some names of a draft

import { html, useId } from "../../vendor/vendor.js";
import { t } from "../i18n.js";

/**
 * @param {{ value: Record<string, any> }} draft
 * @param {Record<string, any>} fields
 */
export function write(draft, fields) {
  draft.value = { ...draft.value, ...fields };
}

/** @param {{ draft: any, name: string, label: string, most?: number, rows?: number, type?: string, optional?: boolean }} props */
export function Entry({ draft, name, label, most = 120, rows = 0, type = "text", optional = false }) {
  const id = useId();
  const value = draft.value[name] ?? "";
  const set = (/** @type {any} */ event) => write(draft, { [name]: event.target.value });
  return html`<div class="field">
    <label for=${id}>${label}${optional && html` <span class="optional">${t("console-optional")}</span>`}</label>
    ${
      rows > 0
        ? html`<textarea class="input" id=${id} name=${name} rows=${rows} dir="auto" maxlength=${most} value=${value} onInput=${set}></textarea>`
        : html`<input class="input" id=${id} name=${name} type=${type} dir=${type === "text" ? "auto" : undefined} maxlength=${type === "text" ? most : undefined}
            autocomplete="off" value=${value} onInput=${set} />`
    }
  </div>`;
}

/** @param {{ draft: any, name: string, label: string, options: [string, string][], first?: string }} props */
export function Pick({ draft, name, label, options, first = "" }) {
  const id = useId();
  const value = draft.value[name] ?? first;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select class="input" id=${id} name=${name} onChange=${(/** @type {any} */ event) => write(draft, { [name]: event.target.value })}>
      ${options.map(([each, words]) => html`<option key=${each} value=${each} selected=${each === value}>${words}</option>`)}
    </select>
  </div>`;
}
