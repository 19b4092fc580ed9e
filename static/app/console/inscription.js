// @ts-check
// Somebody without a phone gets onto the list of speakers: typed in by whoever helps.
//
//   Inscription({ panel, close })

import { html, useRef, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { rowId, secret } from "../live/ids.js";
import { act } from "./act.js";

const EMPTY = { name: "", organisation: "", group: "", topic: "" };

/** @param {{ panel: any, close: () => void }} props */
export function Inscription({ panel, close }) {
  const [typed, setTyped] = useState(/** @type {Record<string, string>} */ (EMPTY));
  const [behalf, setBehalf] = useState(false);
  const first = useRef(/** @type {any} */ (null));
  const type = (/** @type {string} */ field) => (/** @type {any} */ event) => setTyped({ ...typed, [field]: event.target.value });
  const add = async (/** @type {any} */ event) => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(typed).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : [])));
    if (!given.name) return;
    const args = { request: rowId(), secret: secret(), channel: "paper", ...given, ...(behalf && { on_behalf: true }) };
    const answer = await act(panel, "floor.request", args, { text: t("console-paper-done", { name: given.name }), undo: false });
    if (!answer.ok) return;
    setTyped(EMPTY);
    setBehalf(false);
    first.current?.focus();
  };
  const field = (/** @type {string} */ name, /** @type {string} */ label, /** @type {number} */ most) =>
    html`<label class="line-field"
      ><span>${t(label)}</span
      ><input class="input slim" ref=${name === "name" ? first : undefined} dir="auto" maxlength=${most} value=${typed[name]} onInput=${type(name)}
    /></label>`;
  return html`<form class="inner" onSubmit=${add}>
    ${field("name", "console-who", 120)} ${field("organisation", "console-organisation", 120)}
    <label class="line-field"
      ><span>${t("console-group")}</span
      ><select class="picker" value=${typed.group} onChange=${type("group")}>
        <option value="">${t("console-group-none")}</option>
        ${panel.header.value.groups.map((/** @type {string} */ group) => html`<option key=${group} value=${group} selected=${group === typed.group}>${word("group", group)}</option>`)}
      </select></label
    >
    ${field("topic", "console-topic", 200)}
    <p class="foot">
      <button type="submit" class="btn small chosen" disabled=${!typed.name.trim()}>${t("console-paper-add")}</button>
      <button type="button" class="btn small" aria-pressed=${behalf} onClick=${() => setBehalf(!behalf)}>${t("console-on-behalf")}</button>
      <button type="button" class="btn ghost small" onClick=${close}>${t("close")}</button>
    </p>
  </form>`;
}
