// @ts-check
// One sentence about what was just done, with Undo for ten seconds; it stays while a hand is on it. main.js shows them.
//
//   toast({ text, undo, tone, ms })   undo: () => void, shows the button; tone '' | 'over'; → a function that takes it away
//   Toasts()

import { html, signal, useLayoutEffect, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";

/** @typedef {{ id: number, text: string, tone: string, ms: number, undo?: () => void }} Toast */

const KEPT = 3;
const AFTERWARDS = 3_000;
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
  toasts.value = [...others, { id, text, tone, ms, undo }].slice(-KEPT);
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
function One({ id, text, tone, ms, undo }) {
  const away = () => {
    toasts.value = toasts.value.filter((other) => other.id !== id);
    // The button goes with its toast; the hand goes back to where it was.
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const undone = () => {
    away();
    undo?.();
  };
  const hand = useStay(id, ms);
  return html`<div class=${`toast ${tone}`} ...${hand}>
    <span class="words">${text}</span>
    ${undo && html`<button type="button" class="btn small" onClick=${undone}><${Icon} name="undo" />${t("undo")}</button>`}
    <button type="button" class="btn ghost icon small" aria-label=${t("close")} onClick=${away}><${Icon} name="cross" /></button>
  </div>`;
}

/**
 * Nothing goes from under a pointer or a focus (WCAG 2.2.1); once both are gone, a moment is left.
 * @param {number} id
 * @param {number} ms
 */
function useStay(id, ms) {
  const [hand, setHand] = useState({ pointer: false, focus: false, was: false });
  const held = hand.pointer || hand.focus;
  // Not after the next frame: a page that is busy would take the message from under the hand that has just come.
  useLayoutEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => (toasts.value = toasts.value.filter((other) => other.id !== id)), hand.was ? AFTERWARDS : ms);
    return () => clearTimeout(timer);
  }, [held]);
  const set = (/** @type {object} */ part) => () => setHand((former) => ({ ...former, ...part, was: true }));
  return {
    onPointerEnter: set({ pointer: true }),
    onPointerLeave: set({ pointer: false }),
    onFocusIn: set({ focus: true }),
    onFocusOut: set({ focus: false }),
  };
}
