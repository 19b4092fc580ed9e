// @ts-check
// A frozen wall keeps what it shows; only the console is told that it is frozen.
//
//   useFrozen(panel)   the panel, or one that stands still, of which a wall reads header, rows, row, now, code, freshness

import { useRef } from "../../vendor/vendor.js";
import { still } from "./shown.js";

/** @param {any} panel */
export function useFrozen(panel) {
  const live = panel.view.value;
  const kept = useRef(live);
  // A wall that is loaded while it is frozen has nothing to keep but what it finds.
  if (!live.header.frozen) kept.current = live;
  return live.header.frozen ? showing(panel, still(kept.current, live)) : panel;
}

/**
 * @param {any} panel
 * @param {any} view
 */
function showing(panel, view) {
  return {
    code: panel.code,
    now: panel.now,
    freshness: panel.freshness,
    header: { value: view.header },
    rows: (/** @type {string} */ noun) => Object.values(view.rows[noun] ?? {}),
    row: (/** @type {string} */ noun, /** @type {string | null} */ id) => (id ? (view.rows[noun]?.[id] ?? null) : null),
  };
}
