// @ts-check
// The fields that the two forms share. Names are those of the plain form, so that typed words pass from one to the other.
//
//   Select({ form, name, label, options, first })   Wrong({ id, text })
//   useForm(draft, start)     → { value(name), set(name, value), clear(names) } over a draft signal of device.js

import { html, useId } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { Icon } from "../../ui/icons.js";

/** @typedef {{ value: (name: string) => string, set: (name: string, value: string) => void, clear: (...names: string[]) => void }} Form */

/**
 * @param {{ value: Record<string, string> }} draft
 * @returns {Form}
 */
export function useForm(draft) {
  return {
    value: (name) => draft.value[name] ?? "",
    set: (name, value) => {
      draft.value = { ...draft.value, [name]: value };
    },
    clear: (...names) => {
      draft.value = Object.fromEntries(Object.entries(draft.value).filter(([name]) => !names.includes(name)));
    },
  };
}

/** @param {{ id?: string, text: string }} props */
export function Wrong({ id, text }) {
  return html`<p class="wrong" id=${id}><${Icon} name="triangle" /><span>${text}</span></p>`;
}

/** @param {{ form: Form, name: string, label: string, options: [string, string][], first?: string }} props */
export function Select({ form, name, label, options, first = "" }) {
  const id = useId();
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      name=${`arg.${name}`}
      onChange=${(/** @type {any} */ event) => form.set(name, event.target.value)}
    >
      ${options.map(([value, text]) => html`<option value=${value} selected=${(form.value(name) || first) === value}>${text}</option>`)}
    </select>
  </div>`;
}
