// @ts-check
// Lists that keep still under the hand: what is new waits behind "3 new questions" until it is asked for.
//
//   useStill(rows, { hold, mine })   → { shown, waiting, reveal }
//     rows     the list as it should be, in order;  hold  true while new ones must wait (default true)
//     mine     (row) → true for those that may come in at once
//   shown keeps the order it had, follows changes of a row, and drops what is gone.

import { useRef, useState } from "../../vendor/vendor.js";

/**
 * @template {{ id: string }} R
 * @param {R[]} rows
 * @param {{ hold?: boolean, mine?: (row: R) => boolean }} [options]
 */
export function useStill(rows, { hold = true, mine = () => false } = {}) {
  const order = useRef(/** @type {string[] | null} */ (null));
  const [, again] = useState(0);
  if (order.current === null || !hold) order.current = rows.map((row) => row.id);

  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(order.current);
  const own = rows.filter((row) => !known.has(row.id) && mine(row)).map((row) => row.id);
  order.current = [...own, ...order.current.filter((id) => byId.has(id))];
  const shownIds = new Set(order.current);

  return {
    shown: order.current.map((id) => /** @type {R} */ (byId.get(id))),
    waiting: rows.filter((row) => !shownIds.has(row.id)).length,
    reveal: () => {
      order.current = rows.map((row) => row.id);
      again((count) => count + 1);
    },
  };
}
