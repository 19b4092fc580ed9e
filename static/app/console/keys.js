// @ts-check
// The shortcuts of the console: one letter each, without modifiers, and never while somebody types.
//
//   letterOf(event)      'j', '>', ' ' …, or '' when the key is not for us; the place of the key counts on other alphabets
//   SHORTCUTS            what the help lists
//   shortcuts            signal: whether they are on; setShortcuts(on) keeps it on this device (WCAG 2.1.4)
//   useShortcuts(acts)   { [letter]: () => void } while the component is there

import { signal, useEffect, useRef } from "../../vendor/vendor.js";

export const SHORTCUTS = ["j", "k", "a", "s", "m", "r", "p", ">", "t", "g", "x", "l", "b", "n", "space", "z", "?"];
const KEY = "moderator.shortcuts";
const WRITING = "input, textarea, select, [contenteditable], dialog";

export const shortcuts = signal(remembered());

/** @param {boolean} on */
export function setShortcuts(on) {
  shortcuts.value = on;
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // It holds until the page is left.
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** @param {{ key: string, code?: string, ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean, repeat?: boolean }} event */
export function letterOf({ key, code = "", ctrlKey, metaKey, altKey, repeat }) {
  if (ctrlKey || metaKey || altKey || repeat) return "";
  if (key === " " || key === ">" || key === "?") return key;
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  // An Arabic or Russian keyboard gives other letters; its keys lie where ours do.
  return key.length === 1 && code.startsWith("Key") ? code.slice(3).toLowerCase() : "";
}

/** @param {Record<string, () => void>} acts */
export function useShortcuts(acts) {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const pressed = (/** @type {KeyboardEvent} */ event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      const letter = letterOf(event);
      if (!shortcuts.peek() || !letter || target.closest?.(WRITING)) return;
      // Space on a button is that button's own.
      if (letter === " " && target.closest?.("button, a, summary, [role=tab]")) return;
      const run = latest.current[letter];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
