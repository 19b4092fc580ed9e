// @ts-check
// The largest text that fits its box.
//
//   fitSize(fits, least, most)   pure: the largest whole size for which fits(size) holds; `least` when none does
//   Fit({ children, most, least, class, own, block, lang, as })   a box whose text grows and shrinks; `most`, `least` in the unit
//                              --u of display.css; `own`: in the direction of its own words, else in that of the page; `block`: its
//                              children are paragraphs, sized in em

import { h, useLayoutEffect, useRef } from "../../vendor/vendor.js";

/**
 * @param {(size: number) => boolean} fits
 * @param {number} least
 * @param {number} most
 */
export function fitSize(fits, least, most) {
  let low = Math.round(least);
  let high = Math.max(low, Math.round(most));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param {{ children?: any, most: number, least?: number, class?: string, own?: boolean, block?: boolean, lang?: string | null, as?: string }} props */
export function Fit({ children, most, least = 1.6, class: name = "", own = false, block = false, lang, as = "p" }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const element = /** @type {HTMLElement} */ (box.current);
    const text = /** @type {HTMLElement} */ (element.firstElementChild);
    const measure = () => fit(element, text, least, most);
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    void document.fonts?.ready.then(measure);
    return () => watcher.disconnect();
  }, [children, most, least]);
  const words = own || block ? children : h("bdi", null, children);
  return h(
    "div",
    { class: `fit ${name}`, ref: box },
    h(as, { dir: own ? "auto" : undefined, lang: lang || undefined, class: block ? "block" : "said" }, words),
  );
}

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} text
 * @param {number} least
 * @param {number} most
 */
function fit(box, text, least, most) {
  const unit = Math.min(innerHeight, innerWidth * 0.62) / 100;
  const fits = (/** @type {number} */ size) => {
    text.style.fontSize = `${size}px`;
    // Its own height and not scrollHeight: letters reach over a narrow line without being too large for the box.
    return text.offsetHeight <= box.clientHeight + 1 && text.scrollWidth <= box.clientWidth + 1;
  };
  const size = fitSize(fits, least * unit, most * unit);
  text.style.fontSize = `${size}px`;
}
