// @ts-check
// What the console writes on a question: tags, which nobody else sees, and a gloss for those who do not read its language.
//
//   Tags({ panel, desk, row })   Gloss({ panel, desk, row })
//   parsed(text)                 the tags in what was typed: at most five, each once

import { html, useState } from "../../vendor/vendor.js";
import { language as pageLanguage, languageName, t } from "../i18n.js";
import { gloss, tag } from "./deeds.js";
import { Inner } from "./inner.js";

const MOST = 5;
const KNOWN = 12;

/** @param {{ panel: any, desk: any, row: any }} props */
export function Tags({ panel, desk, row }) {
  const [typed, setTyped] = useState((desk.refused("tag", row)?.tags ?? row.tags).join(", "));
  const tags = parsed(typed);
  const known = used(panel.rows("questions"));
  const toggle = (/** @type {string} */ name) =>
    setTyped((tags.includes(name) ? tags.filter((other) => other !== name) : [...tags, name]).join(", "));
  return html`<${Inner} desk=${desk} label=${t("console-tags")} hint=${t("console-tags-why")} done=${t("console-tags-done")}
    submit=${() => tag(desk, row, tags)}>
    <input class="input" type="text" dir="auto" autocomplete="off" aria-label=${t("console-tags-field")} placeholder=${t("console-tags-field")}
      value=${typed} onInput=${(/** @type {any} */ event) => setTyped(event.target.value)} />
    ${
      known.length > 0 &&
      html`<p class="known">
        ${known.map(
          (name) =>
            html`<button key=${name} type="button" class="btn small" aria-pressed=${tags.includes(name)} onClick=${() => toggle(name)}>
              <bdi>${name}</bdi>
            </button>`,
        )}
      </p>`
    }
  <//>`;
}

/** @param {{ panel: any, desk: any, row: any }} props */
export function Gloss({ panel, desk, row }) {
  const languages = [...new Set([pageLanguage(), ...(panel.header.value.languages ?? [])])];
  const [text, setText] = useState(desk.refused("gloss", row)?.text ?? row.gloss ?? "");
  const [into, setInto] = useState(row.gloss_language ?? languages.find((code) => code !== row.language) ?? languages[0]);
  const send = () => gloss(desk, row, text.trim() || null, into);
  const keyed = (/** @type {any} */ event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return html`<${Inner} desk=${desk} label=${t("console-gloss")} hint=${t("console-gloss-why")} done=${t("console-gloss-done")} submit=${send}>
    <textarea class="input" rows="3" dir="auto" lang=${into} aria-label=${t("console-gloss-field")} placeholder=${t("console-gloss-field")}
      value=${text} onInput=${(/** @type {any} */ event) => setText(event.target.value)} onKeyDown=${keyed}></textarea>
    <label class="select small-select">
      <span>${t("console-gloss-language")}</span>
      <select value=${into} onChange=${(/** @type {any} */ event) => setInto(event.target.value)}>
        ${languages.map((code) => html`<option key=${code} value=${code} selected=${code === into}>${languageName(code)}</option>`)}
      </select>
    </label>
    ${row.gloss && html`<button type="button" class="btn ghost small" onClick=${() => gloss(desk, row, null, into)}>${t("console-gloss-remove")}</button>`}
  <//>`;
}

/** @param {string} text */
export function parsed(text) {
  const names = text
    .split(/[,;،，、]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names)].slice(0, MOST);
}

/**
 * The tags of this panel, the most used first.
 * @param {any[]} questions
 */
function used(questions) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of questions.flatMap((row) => row.tags ?? [])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).slice(0, KNOWN).map(([name]) => name);
}
