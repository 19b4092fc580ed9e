// @ts-check
// The size of the words that are read aloud; a screen remembers its own.
//
//   useSize()                 [size 1 | 2 | 3, setSize]
//   SizeButtons({ size, set })

import { html, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";

const KEY = "moderator.booth.size";
const SIZES = [1, 2, 3];

/** @returns {[number, (size: number) => void]} */
export function useSize() {
  const [size, setSize] = useState(kept);
  return [
    size,
    (wanted) => {
      setSize(wanted);
      keep(wanted);
    },
  ];
}

function kept() {
  try {
    return SIZES.find((size) => String(size) === localStorage.getItem(KEY)) ?? 1;
  } catch {
    return 1;
  }
}

/** @param {number} size */
function keep(size) {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // It holds until the page is left.
  }
}

/** @param {{ size: number, set: (size: number) => void }} props */
export function SizeButtons({ size, set }) {
  return html`<div class="sizes" role="group" aria-label=${t("booth-size")}>
    ${SIZES.map((each) => html`<button key=${each} type="button" class="btn icon" data-size=${each} aria-pressed=${each === size} aria-label=${t("booth-size-number", { number: each })} onClick=${() => set(each)}>${t("booth-size-sample")}</button>`)}
  </div>`;
}
