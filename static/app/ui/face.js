// @ts-check
// Clocks that tick by themselves. The server sends no ticks: each reads panel time and the turn.
//
//   Face({ turn, now, of, class })   what is left of the turn as 1:12, +0:12 when over; data-phase green|amber|red|none,
//                                    data-paused; role=timer, silent. `of`: also say "of 4:00"
//   PlaceClock({ now, zone })        13:27 on the clock of the place
//   useTick(read)                    re-renders the component when read() returns something else; asked four times a second

import { html, useEffect, useState } from "../../vendor/vendor.js";
import { placeTime, t } from "../i18n.js";
import { face, left, phase, spoken } from "../live/clock.js";

const EVERY = 250;

/**
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function useTick(read) {
  const [, again] = useState(0);
  const value = read();
  useEffect(() => {
    const id = setInterval(() => {
      if (read() !== value) again((count) => count + 1);
    }, EVERY);
    return () => clearInterval(id);
  });
  return value;
}

/** @param {{ turn: import("../live/clock.js").Turn, now: () => number, of?: boolean, class?: string }} props */
export function Face({ turn, now, of = false, class: name = "" }) {
  const text = useTick(() => (turn.limit === null ? face(-spoken(turn, now())).replace("+", "") : face(left(turn, now()))));
  const shown = turn.limit === null ? "none" : phase(turn, now());
  return html`<span class=${`face ${name}`} role="timer" aria-live="off" data-phase=${shown} data-paused=${turn.state === "paused"}>
    <span class="digits">${text}</span>${of && turn.limit !== null && html`${" "}<span class="of">${t("clock-of", { limit: face(turn.limit) })}</span>`}
  </span>`;
}

/** @param {{ now: () => number, zone: string }} props */
export function PlaceClock({ now, zone }) {
  const text = useTick(() => placeTime(now(), zone));
  return html`<time class="place-clock">${text}</time>`;
}
