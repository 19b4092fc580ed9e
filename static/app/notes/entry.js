// @ts-check
// Where a line is typed: Enter sends it, Alt and 1, 2 or 3 give it a tag.
//
//   Entry({ add, id, focus })                  add(text, tag)
//   Tags({ tag, set })                         the three of them, one or none
//   TagChip({ tag })                           the tag of a line
//   onTagKey(event, set)                       whether Alt and a number chose one

import { html, useLayoutEffect, useRef, useState } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { Chip } from "../ui/chip.js";
import { Icon } from "../ui/icons.js";

/** @type {[name: string, icon: string, tone: string][]} */
const TAGS = [
  ["challenge", "triangle", "warn"],
  ["practice", "check", "live"],
  ["follow_up", "send", "accent"],
];
export const MOST = 500;

/** @param {{ add: (text: string, tag: string | null) => void, id?: string, focus?: boolean }} props */
export function Entry({ add, id = "note-text", focus = false }) {
  const [text, setText] = useState("");
  const [tag, setTag] = useState(/** @type {string | null} */ (null));
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useLayoutEffect(() => void (focus && field.current?.focus()), []);
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    field.current?.focus();
    if (!text.trim()) return;
    add(text.trim(), tag);
    setText("");
    setTag(null);
  };
  return html`<form class="note-entry" onSubmit=${submit} onKeyDown=${(/** @type {any} */ event) => onTagKey(event, (name) => setTag(name === tag ? null : name))}>
    <label class="unseen" for=${id}>${t("notes-line")}</label>
    <div class="note-line">
      <input id=${id} ref=${field} class="input" dir="auto" maxlength=${MOST} autocomplete="off" placeholder=${t("notes-line")} value=${text}
        aria-describedby=${`${id}-keys`} onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} />
      <button class="btn primary" disabled=${!text.trim()}>${t("notes-add")}</button>
    </div>
    <${Tags} tag=${tag} set=${setTag} />
    <p class="hint note-keys" id=${`${id}-keys`}>${t("notes-keys")}</p>
  </form>`;
}

/** @param {{ tag: string | null, set: (tag: string | null) => void }} props */
export function Tags({ tag, set }) {
  return html`<div class="note-tags" role="group" aria-label=${t("notes-tag")}>
    ${TAGS.map(
      ([name, icon], at) => html`<button key=${name} type="button" class="btn small" aria-pressed=${name === tag} aria-keyshortcuts=${`Alt+${at + 1}`}
        onClick=${() => set(name === tag ? null : name)}><${Icon} name=${icon} />${word("notes-tag", name)}</button>`,
    )}
  </div>`;
}

/** @param {{ tag: string | null }} props */
export function TagChip({ tag }) {
  const found = TAGS.find(([name]) => name === tag);
  return found ? html`<${Chip} tone=${found[2]} icon=${found[1]}>${word("notes-tag", found[0])}<//>` : null;
}

/**
 * @param {KeyboardEvent} event
 * @param {(name: string) => void} set
 */
export function onTagKey(event, set) {
  // By its place on the keyboard, since with Alt many layouts type a sign of their own.
  const at = event.altKey && !event.ctrlKey && !event.metaKey ? ["Digit1", "Digit2", "Digit3"].indexOf(event.code) : -1;
  if (at < 0) return false;
  event.preventDefault();
  set(TAGS[at][0]);
  return true;
}
