// @ts-check
// Where the focus goes when the button that was pressed is gone: never to the top of the page.
//
//   toNow(answer)   after a step that was accepted: to the card of who speaks, which comes into sight where columns scroll
//   useHand(card, state)   within that card: to the button marked data-hand once `state` has changed, else to the card

import { useEffect, useRef } from "../../vendor/vendor.js";

/** @param {{ ok: boolean }} answer */
export function toNow({ ok }) {
  if (!ok) return;
  document.getElementById("now")?.focus({ preventScroll: true });
  document.querySelector(".middle")?.scrollTo({ top: 0 });
}

/**
 * @param {{ current: HTMLElement | null }} card
 * @param {string} state
 */
export function useHand(card, state) {
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = /** @type {HTMLElement | null} */ (card.current?.querySelector("[data-hand]") ?? card.current);
    next?.focus({ preventScroll: true });
  }, [state]);
  return () => {
    pressed.current = true;
  };
}
