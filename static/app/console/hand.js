// @ts-check
// Where the focus goes when the button that was pressed is gone: never to the top of the page.
//
//   toNow(answer)   after a step that was accepted: to the card of who speaks, which comes into sight where columns scroll
//   useKeptFocus(box, fall)   within that box: where the element that had the focus is taken away, `fall` says where it goes
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

/**
 * A delta may take a card away, or put it elsewhere in its list; only a person may take the focus off the box.
 * @param {{ current: HTMLElement | null }} box
 * @param {() => void} fall
 */
export function useKeptFocus(box, fall) {
  const latest = useRef(fall);
  latest.current = fall;
  useEffect(() => {
    const list = /** @type {HTMLElement} */ (box.current);
    /** @type {HTMLElement | null} */
    let last = null;
    const came = (/** @type {Event} */ event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      last = list.contains(target) ? target : null;
    };
    const changed = () => {
      if (!last || (document.activeElement && document.activeElement !== document.body)) return;
      if (last.isConnected) last.focus({ preventScroll: true });
      if (document.activeElement === document.body) latest.current();
    };
    const observer = new MutationObserver(changed);
    observer.observe(list, { childList: true, subtree: true });
    document.addEventListener("focusin", came);
    document.addEventListener("pointerdown", came);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", came);
      document.removeEventListener("pointerdown", came);
    };
  }, []);
}
