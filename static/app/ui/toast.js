// @ts-check
// One sentence about what was just done, with Undo for ten seconds. They wait here until toasts.js is loaded, which shows them.
//
//   toast({ text, undo, tone, ms })   undo: () => void, shows the button; tone '' | 'over'; → a function that takes it away
//   toasts      signal of those that are to be seen
//   Toasts()    what toasts.js has put into `drawn`; main.js gives it a place

import { html, signal } from "../../vendor/vendor.js";

/** @typedef {{ id: number, text: string, tone: string, ms: number, undo?: () => void }} Toast */

const KEPT = 3;
export const toasts = signal(/** @type {Toast[]} */ ([]));
let last = 0;

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

/** @type {{ value: (() => any) | null }} */
export const drawn = signal(null);

export const Toasts = () => drawn.value && html`<${drawn.value} />`;
