// @ts-check
// What a screen reader is to say by itself. It waits here until saying.js is loaded, which says it.
//
//   say(text, { key, rank, wait })   `text` a sentence or () => sentence, asked when it is said; a later one replaces an earlier one of the
//                                    same `key`; `rank` CLOCK is said at once, OWN before OTHERS; not before `wait` ms
//   useSay(text, { on, … })          says it whenever `on` (default: the text itself) has become another one; not what stood there at first,
//                                    and `null` is what is not known yet
//   waiting                          signal of all that is still to be said

import { signal, useEffect, useRef } from "../../vendor/vendor.js";

/** @typedef {{ text: string | (() => string), key: string, rank: number, wait: number, at: number }} Saying */

export const [CLOCK, OWN, OTHERS] = [0, 1, 2];
export const waiting = signal(/** @type {Saying[]} */ ([]));

/**
 * @param {string | (() => string)} text
 * @param {{ key?: string, rank?: number, wait?: number }} [options]
 */
export function say(text, { key = "", rank = OTHERS, wait = 0 } = {}) {
  waiting.value = [...waiting.value, { text, key, rank, wait, at: performance.now() }];
}

/**
 * @param {string} text
 * @param {{ on?: string | null, key?: string, rank?: number, wait?: number }} [options]
 */
export function useSay(text, { on = text, ...options } = {}) {
  const before = useRef(on);
  useEffect(() => {
    if (on === null) return;
    if (text && before.current !== null && on !== before.current) say(text, options);
    before.current = on;
  }, [on]);
}
