// @ts-check
// How old the view is, told once a second and whenever it changes its name.
//
//   createFreshness({ as, mode, now, mono })   mode() of the connection, now() panel time, mono() a clock that only counts
//     .signal        of { state, at, age, code }, see panel.js
//     .contact()     something came from the server
//     .moved(code)   the connection took another way, or ended with this code

import { signal } from "../../vendor/vendor.js";
import { pulseOf } from "./connection.js";

/** @typedef {{ state: 'live' | 'late' | 'offline' | 'http' | 'ended', at: number, age: number, code: string }} Freshness */

const EVERY = 1_000;

/** @param {{ as: string, mode: () => string, now: () => number, mono: () => number }} options */
export function createFreshness({ as, mode, now, mono }) {
  let heardAt = mono();
  let code = "";
  const told = signal(read());
  const ticker = setInterval(() => (told.value = read()), EVERY);

  return {
    signal: told,
    contact: () => {
      heardAt = mono();
      if (told.value.state !== read().state) told.value = read();
    },
    moved: (/** @type {string} */ why) => {
      code = why;
      told.value = read();
    },
    close: () => clearInterval(ticker),
  };

  /** @returns {Freshness} */
  function read() {
    const age = mono() - heardAt;
    return { state: named(mode(), age / pulseOf(as)), at: now() - age, age, code };
  }
}

/**
 * @param {string} mode
 * @param {number} pulses how many should have come since the last contact
 * @returns {Freshness["state"]}
 */
function named(mode, pulses) {
  if (mode === "ended") return "ended";
  if (pulses > 2.5) return "offline";
  if (mode === "none" || pulses > 1.5) return "late";
  return mode === "ws" ? "live" : "http";
}
