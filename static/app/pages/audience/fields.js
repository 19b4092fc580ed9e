// @ts-check
// The fields that the two forms share. Names are those of the plain form, so that typed words pass from one to the other.
//
//   Field({ form, name, label, required, optional, wrong, max, autocomplete })
//   Who({ form, groups })   organisation, group, room or online;  Choices({ form, name, legend, options })
//   Tick({ form, name, label, hint })      a box to tick; its value is "true" or ""
//   useForm(draft, start)     → { value(name), set(name, value), clear(names) } over a draft signal of device.js

import { html, useId } from "../../../vendor/vendor.js";
import { t, word } from "../../i18n.js";
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

/** @param {{ form: Form, name: string, label: string, optional?: boolean, wrong?: string, max?: number, autocomplete?: string }} props */
export function Field({ form, name, label, optional = false, wrong = "", max = 120, autocomplete = "off" }) {
  const id = useId();
  return html`<div class="field">
    <label for=${id}>${label} ${optional && html`<span class="optional">${t("optional")}</span>`}</label>
    <input
      class="input"
      id=${id}
      name=${`arg.${name}`}
      dir="auto"
      maxlength=${max}
      autocomplete=${autocomplete}
      value=${form.value(name)}
      onInput=${(/** @type {any} */ event) => form.set(name, event.target.value)}
      required=${!optional}
      aria-invalid=${wrong ? "true" : undefined}
      aria-describedby=${wrong ? `${id}-wrong` : undefined}
    />
    ${wrong && html`<${Wrong} id=${`${id}-wrong`} text=${wrong} />`}
  </div>`;
}

/** @param {{ id?: string, text: string }} props */
export function Wrong({ id, text }) {
  return html`<p class="wrong" id=${id}><${Icon} name="triangle" /><span>${text}</span></p>`;
}

/** @param {{ form: Form, name: string, legend: string, options: [value: string, label: string][] }} props */
export function Choices({ form, name, legend, options }) {
  const chosen = form.value(name) || options[0][0];
  return html`<fieldset class="field">
    <legend class="legend">${legend}</legend>
    <div class="choices">
      ${options.map(
        ([value, label]) => html`<label class="choice">
          <input
            type="radio"
            name=${`arg.${name}`}
            value=${value}
            checked=${chosen === value}
            onChange=${() => form.set(name, value)}
          /><span>${label}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** @param {{ form: Form, name: string, label: string, hint?: string }} props */
export function Tick({ form, name, label, hint = "" }) {
  const id = useId();
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      name=${`arg.${name}`}
      value="true"
      checked=${form.value(name) === "true"}
      onChange=${(/** @type {any} */ event) => form.set(name, event.target.checked ? "true" : "")}
      aria-describedby=${hint ? `${id}-hint` : undefined}
    />
    <label for=${id}>${label}</label>
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`;
}

/** @param {{ form: Form, groups: string[] }} props */
export function Who({ form, groups }) {
  const options = groups.map((group) => /** @type {[string, string]} */ ([group, word("group", group)]));
  return html`<${Field} form=${form} name="organisation" label=${t("field-organisation")} optional autocomplete="organization" />
    <${Select} form=${form} name="group" label=${t("field-group")} options=${[["", t("group-none")], ...options]} />
    <${Choices}
      form=${form}
      name="channel"
      legend=${t("field-channel")}
      options=${[
        ["room", t("channel-room")],
        ["online", t("channel-online")],
      ]}
    />`;
}

/** @param {{ form: Form, name: string, label: string, options: [string, string][], first?: string, beside?: boolean }} props */
export function Select({ form, name, label, options, first = "", beside = false }) {
  const id = useId();
  return html`<div class=${beside ? "field beside" : "field"}>
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
