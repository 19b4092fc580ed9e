// @ts-check
// A signal that is written down on this device as it changes, and read again by the next page and by others that are open. Without
// storage it holds until the page is left.
//
//   kept(key, start)   the signal; `start` where nothing was written yet, and nothing is written while it is that

import { effect, signal } from "../../vendor/vendor.js";

/**
 * @template T
 * @param {string} key
 * @param {T} start
 */
export function kept(key, start) {
  const told = signal(read(key, start));
  effect(() => write(key, told.value, start));
  addEventListener("storage", (event) => {
    if (event.key === key) told.value = read(key, start);
  });
  return told;
}

/**
 * @template T
 * @param {string} key
 * @param {T} start
 * @returns {T}
 */
function read(key, start) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? start;
  } catch {
    return start;
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 * @param {unknown} start
 */
function write(key, value, start) {
  const text = JSON.stringify(value);
  try {
    if (text === JSON.stringify(start)) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Without storage it holds until the page is left.
  }
}
