// @ts-check
// A line of one's own, beside the phrases of a message.
//
//   OwnWords({ send })    send(words) → Promise<answer>; what was refused stays in the field

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";

const WORDS = 140;

/** @param {{ send: (words: string) => Promise<{ ok: boolean }> }} props */
export function OwnWords({ send }) {
  const [text, setText] = useState("");
  const submit = async (/** @type {any} */ event) => {
    event.preventDefault();
    if (text.trim() && (await send(text.trim())).ok) setText("");
  };
  return html`<form class="own" onSubmit=${submit}>
    <input
      class="input"
      dir="auto"
      maxlength=${WORDS}
      aria-label=${t("console-own-cue")}
      placeholder=${t("console-own-cue")}
      value=${text}
      onInput=${(/** @type {any} */ event) => setText(event.target.value)}
    />
    <button type="submit" class="btn" disabled=${!text.trim()}>${t("console-send")}</button>
  </form>`;
}
