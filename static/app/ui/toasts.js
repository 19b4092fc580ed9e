// @ts-check
// Shows the toasts; one stays while a hand is on it, and Ctrl Z takes back what the last one says. Whoever imports this has them on the page.

import { html, useLayoutEffect, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { Icon } from "./icons.js";
import { Saying } from "./saying.js";
import { drawn, toasts } from "./toast.js";

/** @typedef {import("./toast.js").Toast} Toast */

const AFTERWARDS = 3_000;
/** @type {HTMLElement | null} */
let before = null;

drawn.value = Shown;

/** @param {any} event */
const came = ({ currentTarget, relatedTarget }) => {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) before = relatedTarget;
};

// Too far for Tab within ten seconds, and there also for whoever has turned the letters off.
addEventListener("keydown", (event) => {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && (event.key === "z" || event.code === "KeyZ");
  if (!isUndo || /** @type {HTMLElement} */ (event.target).closest?.("input, textarea, select")) return;
  const last = [...toasts.value].reverse().find((one) => one.undo);
  if (!last) return;
  event.preventDefault();
  toasts.value = toasts.value.filter((other) => other !== last);
  last.undo?.();
});

function Shown() {
  // Each by itself: what is still there is not read once more.
  return html`<div class="toasts" role="status" aria-atomic="false" onFocusIn=${came}>
      ${toasts.value.map((one) => html`<${One} key=${one.id} ...${one} />`)}
    </div>
    <${Saying} />`;
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
