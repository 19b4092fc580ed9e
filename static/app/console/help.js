// @ts-check
// The briefing of three minutes: how the hour runs, the words of the page, the shortcuts, and the switch that turns them off.
//
//   Help({ dialog })   dialog: a ref; dialog.current.showModal() opens it

import { html } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "../ui/icons.js";
import { SHORTCUTS, setShortcuts, shortcuts } from "./keys.js";

const STEPS = ["next", "clock", "questions", "undo"];
/** What is said on the page in a word of its own, in the order in which one meets it. */
const WORDS = [
  ["console-shortlist", "shortlist"],
  ["console-tab-approved", "line"],
  ["console-line-up", "line-up"],
  ["console-gloss", "gloss"],
  ["console-redact", "redact"],
  ["console-private", "private"],
  ["console-podium", "podium"],
  ["console-wall", "wall"],
];
/** @type {Record<string, string>} */
const names = { ">": "assign", "?": "help" };

/** @param {{ dialog: { current: any } }} props */
export function Help({ dialog }) {
  const on = shortcuts.value;
  const close = () => dialog.current?.close();
  const outside = (/** @type {any} */ event) => event.target === dialog.current && close();
  return html`<dialog ref=${dialog} class="help card" aria-labelledby="help-title" onClick=${outside}>
    <header>
      <h2 id="help-title">${t("console-help")}</h2>
      <button type="button" class="btn ghost icon" aria-label=${t("close")} onClick=${close}><${Icon} name="cross" /></button>
    </header>
    <ol class="briefing">
      ${STEPS.map((name) => html`<li key=${name}>${t(`console-brief-${name}`)}</li>`)}
    </ol>
    <h3>${t("console-words")}</h3>
    <dl class="terms">
      ${WORDS.map(
        ([term, name]) =>
          html`<div key=${name}>
            <dt>${t(term)}</dt>
            <dd>${t(`console-word-${name}`)}</dd>
          </div>`,
      )}
    </dl>
    <h3>${t("console-shortcuts")}</h3>
    <button type="button" class="btn small" role="switch" aria-checked=${on} onClick=${() => setShortcuts(!on)}>
      <${Icon} name=${on ? "check" : "cross"} />${t(on ? "console-shortcuts-on" : "console-shortcuts-off")}
    </button>
    <dl class="keys" data-on=${on}>
      ${SHORTCUTS.map(
        (key) =>
          html`<div key=${key}>
            <dt><kbd dir="ltr">${key === "space" ? t("console-key-name-space") : key.toUpperCase()}</kbd></dt>
            <dd>${t(`console-key-${names[key] ?? key}`)}</dd>
          </div>`,
      )}
    </dl>
  </dialog>`;
}
