// @ts-check
// Ten seconds in which a final act can still be taken back.
//
//   useHold(then)   → { left, start, stop }   `left` whole seconds while it is held, 0 otherwise

import { useEffect, useRef, useState } from "../../../vendor/vendor.js";

const HOLD = 10;

/** @param {() => void} then */
export function useHold(then) {
  const [left, setLeft] = useState(0);
  const act = useRef(then);
  act.current = then;

  useEffect(() => {
    if (left === 0) return undefined;
    const id = setTimeout(() => {
      setLeft(left - 1);
      if (left === 1) act.current();
    }, 1_000);
    return () => clearTimeout(id);
  }, [left]);

  return { left, start: () => setLeft(HOLD), stop: () => setLeft(0) };
}
