// @ts-check
// One sentence about what was just done, with Undo for ten seconds. main.js shows them.
//
//   toast({ text, undo, tone, ms })   undo: () => void, shows the button; tone '' | 'over'; → a function that takes it away
//   Toasts()

import { html, signal } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";

/** @typedef {{ id: number, text: string, tone: string, undo?: () => void }} Toast */

const KEPT = 3;
const toasts = signal(/** @type {Toast[]} */ ([]));
let last = 0;
/** @type {HTMLElement | null} */
let before = null;

/** @param {{ text: string, undo?: () => void, tone?: string, ms?: number }} options */
export function toast({ text, undo, tone = "", ms = undo ? 10_000 : 6_000 }) {
  const id = (last += 1);
  const away = () => {
    toasts.value = toasts.value.filter((other) => other.id !== id);
  };
  const others = toasts.value.filter((other) => other.text !== text || other.undo);
  toasts.value = [...others, { id, text, tone, undo }].slice(-KEPT);
  setTimeout(away, ms);
  return away;
}

/** @param {any} event */
const came = ({ currentTarget, relatedTarget }) => {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) before = relatedTarget;
};

export function Toasts() {
  return html`<div class="toasts" role="status" aria-live="polite" onFocusIn=${came}>
    ${toasts.value.map((one) => html`<${One} key=${one.id} ...${one} />`)}
  </div>`;
}

/** @param {Toast} props */
function One({ id, text, tone, undo }) {
  const away = () => {
    toasts.value = toasts.value.filter((other) => other.id !== id);
    // The button goes with its toast; the hand goes back to where it was.
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const undone = () => {
    away();
    undo?.();
  };
  return html`<div class=${`toast ${tone}`}>
    <span class="words">${text}</span>
    ${undo && html`<button type="button" class="btn small" onClick=${undone}><${Icon} name="undo" />${t("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${t("close")} onClick=${away}><${Icon} name="cross" /></button>
  </div>`;
}
