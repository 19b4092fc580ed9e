// @ts-check
// The fields of somebody who says who they are, and a box to tick. Names are those of the plain form.
//
//   WhoAsks({ panel, form, groups, attribution, named, wrong })   whether with a name, and what goes with either
//   Field({ form, name, label, optional, wrong, max, autocomplete })
//   Group({ form, groups, label })
//   Who({ panel, form, groups })           organisation, seat code, group, room or online
//   Tick({ form, name, label, hint })      its value is "true" or ""

import { html, useId } from "../../../vendor/vendor.js";
import { said, t, word } from "../../i18n.js";
import { Select, Wrong } from "./fields.js";

/** @typedef {import("./fields.js").Form} Form */

/** @param {{ panel: any, form: Form, groups: string[], attribution: string, named: boolean, wrong: string }} props */
export function WhoAsks({ panel, form, groups, attribution, named, wrong }) {
  return html`
    ${["optional", "chatham"].includes(attribution) && html`<${Choices}
      form=${form}
      name="who"
      legend=${t("who-asks")}
      options=${[
        ["anonymous", t("who-anonymous")],
        ["named", t("who-named")],
      ]}
    />`}
    ${named && html`<${Named} panel=${panel} form=${form} groups=${groups} wrong=${wrong} />`}
  `;
}

/** @param {{ panel: any, form: Form, groups: string[], wrong: string }} props */
function Named({ panel, form, groups, wrong }) {
  return html`<div class="more">
    <${Field} form=${form} name="name" label=${t("field-name")} wrong=${wrong} autocomplete="name" />
    <${Who} panel=${panel} form=${form} groups=${groups} />
  </div>`;
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

/** @param {{ form: Form, groups: string[], label: string }} props */
export function Group({ form, groups, label }) {
  const options = groups.map((group) => /** @type {[string, string]} */ ([group, word("group", group)]));
  return html`<${Select} form=${form} name="group" label=${label} options=${[["", t("group-none")], ...options]} />`;
}

/** @param {{ panel: any, form: Form, groups: string[] }} props */
export function Who({ panel, form, groups }) {
  return html`<${Field} form=${form} name="organisation" label=${t("field-organisation")} optional autocomplete="organization" />
    ${panel.header.value.seats && html`<${SeatCode} panel=${panel} form=${form} />`}
    <${Group} form=${form} groups=${groups} label=${t("field-group")} />
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

/**
 * The code on the card of a delegation: it stands with what is sent under a name, and with nothing else.
 * @param {{ panel: any, form: Form }} props
 */
function SeatCode({ panel, form }) {
  const refused = panel.pending.value.some((/** @type {any} */ entry) => entry.state === "refused" && entry.code === "seat.unknown");
  const wrong = refused || form.value("seat_wrong") ? said("seat.unknown", { field: "seat" }) : "";
  const typed = {
    ...form,
    set: (/** @type {string} */ name, /** @type {string} */ value) => {
      form.set(name, value);
      form.clear("seat_wrong");
    },
  };
  return html`<${Field} form=${typed} name="seat" label=${t("field-seat")} optional max=${40} wrong=${wrong} />
    <p class="hint">${t("field-seat-hint")}</p>`;
}

/** @param {{ form: Form, name: string, legend: string, options: [value: string, label: string][] }} props */
function Choices({ form, name, legend, options }) {
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
