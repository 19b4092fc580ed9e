// @ts-check
// The one place from which a screen reader reads what happens by itself. Toasts have their own, since they answer a hand.
//
//   Saying()
//   keepStill(mark)       the speaker's clock will speak at `mark` (performance.now()), or Infinity; what else there is keeps away from it
//   useBatch(ids, words)  says once how many of the ids are new, when a while has passed since the first: words(count) → a sentence

import { html, useEffect, useRef, useState } from "../../vendor/vendor.js";
import { GAP, following } from "./pacing.js";
import { say, waiting } from "./say.js";
import { toasts } from "./toast.js";

const STAYS = 10_000;
const BATCH = 15_000;
let mark = Infinity;

/** @param {number} at */
export const keepStill = (at) => (mark = at);

export function Saying() {
  const [said, show] = useState({ number: 0, text: "" });
  const [, again] = useState(0);
  const last = useRef(-GAP);
  const [list, answer] = [waiting.value, toasts.value.at(-1)?.id];
  useEffect(() => {
    if (answer) last.current = performance.now();
  }, [answer]);
  useEffect(() => {
    if (list.length === 0) return undefined;
    const now = performance.now();
    const { one, rest, at } = following(list, { now, last: last.current, mark });
    if (!one) return later(() => again((count) => count + 1), at - now);
    last.current = now;
    waiting.value = rest;
    show(({ number }) => ({ number: number + 1, text: typeof one.text === "string" ? one.text : one.text() }));
    return undefined;
  });
  useEffect(() => later(() => show(({ number }) => ({ number, text: "" })), STAYS), [said.number]);
  // A sentence of its own each time: the same words twice are said twice.
  return html`<div class="unseen saying" role="status">${said.text && html`<p key=${said.number}>${said.text}</p>`}</div>`;
}

/**
 * @param {() => void} then
 * @param {number} ms
 */
function later(then, ms) {
  const id = setTimeout(then, ms);
  return () => clearTimeout(id);
}

/**
 * @param {string[]} ids
 * @param {(count: number) => string} words
 */
export function useBatch(ids, words) {
  const known = useRef(new Set(ids));
  const fresh = useRef(0);
  const joined = ids.join();
  useEffect(() => {
    const found = ids.filter((id) => !known.current.has(id));
    if (found.length === 0) return;
    for (const id of found) known.current.add(id);
    fresh.current += found.length;
    const count = () => {
      const sum = fresh.current;
      fresh.current = 0;
      return words(sum);
    };
    say(count, { key: "batch", wait: BATCH });
  }, [joined]);
}
