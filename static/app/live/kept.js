// @ts-check
// A signal that is written down on this device as it changes, and read again by the next page. Without storage it holds until the page is left.
//
//   kept(key, start)   the signal; `start` where nothing was written yet

import { effect, signal } from "../../vendor/vendor.js";

/**
 * @template T
 * @param {string} key
 * @param {T} start
 */
export function kept(key, start) {
  const told = signal(read(key, start));
  effect(() => write(key, told.value));
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
 */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage it holds until the page is left.
  }
}
