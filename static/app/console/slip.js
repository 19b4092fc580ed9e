// @ts-check
// A question that came on a slip of paper is typed in as if its author had sent it: anonymous, unless the slip bears a name.
//
//   Slip({ panel, desk })

import { html, useLayoutEffect, useRef } from "../../vendor/vendor.js";
import { language as pageLanguage, languageName, said, t, word } from "../i18n.js";
import { rowId, secret } from "../live/ids.js";
import { toast } from "../ui/toast.js";
import { act } from "./act.js";
import { Entry, Pick } from "./entry.js";

/** @param {{ panel: any, desk: any }} props */
export function Slip({ panel, desk }) {
  const draft = desk.draft("paper", {});
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const { languages = [], question_limit: limit, attribution, groups } = panel.header.value;
  const toText = () => /** @type {HTMLElement | null} */ (form.current?.querySelector("textarea"))?.focus();
  useLayoutEffect(toText, []);
  const close = () => {
    desk.paper.value = false;
    document.getElementById("paper-opener")?.focus();
  };
  const send = async (/** @type {any} */ event) => {
    event.preventDefault();
    const text = (draft.value.text ?? "").trim();
    toText();
    if (!text) return toast({ text: said("empty", { field: "text" }), tone: "over" });
    const answer = await ask(panel, desk, draft.value, text);
    // What was typed meanwhile belongs to the next slip.
    if (answer.ok && draft.value.text?.trim() === text) draft.value = { language: draft.value.language };
  };
  const codes = [...new Set([...languages, pageLanguage()])];
  return html`<form class="card slip" ref=${form} aria-label=${t("console-slip-title")} onSubmit=${send} novalidate
    onKeyDown=${(/** @type {any} */ event) => event.key === "Escape" && close()}>
    <${Entry} draft=${draft} name="text" label=${t("console-slip-text")} rows=${3} most=${limit * 2} />
    <div class="side-by-side">
      ${attribution !== "anonymous" && html`<${Entry} draft=${draft} name="name" label=${t("console-slip-name")} optional=${attribution !== "attributed"} />`}
      <${Pick} draft=${draft} name="language" label=${t("language")} first=${pageLanguage()} options=${codes.map((code) => [code, languageName(code)])} />
    </div>
    ${
      draft.value.name?.trim() &&
      html`<div class="side-by-side">
        <${Entry} draft=${draft} name="organisation" label=${t("console-slip-organisation")} optional />
        <${Pick} draft=${draft} name="group" label=${t("console-slip-group")} options=${[["", "–"], ...groups.map((/** @type {string} */ group) => [group, word("group", group)])]} />
      </div>`
    }
    <p class="foot">
      <button class="btn small chosen">${t("console-slip-send")}</button>
      <button type="button" class="btn small" onClick=${close}>${t("close")}</button>
      <span class="muted small">${t("console-slip-why")}</span>
    </p>
  </form>`;
}

/**
 * @param {any} panel
 * @param {any} desk
 * @param {Record<string, string>} fields
 * @param {string} text
 */
function ask(panel, desk, fields, text) {
  const question = rowId();
  desk.touched.add(question);
  /** @type {Record<string, string>} */
  const args = { question, secret: secret(), text, channel: "paper", language: fields.language ?? pageLanguage() };
  const named = fields.name?.trim();
  if (named) {
    args.name = named;
    for (const key of ["organisation", "group"]) if (fields[key]?.trim()) args[key] = fields[key].trim();
  }
  return act(panel, "question.ask", args, { text: t("console-slip-sent"), undo: false });
}

