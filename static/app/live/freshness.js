// @ts-check
// How old the view is, told once a second and whenever it changes its name.
//
//   createFreshness({ as, mode, busy, now, mono, age })   mode() and busy() of the connection, now() panel time, mono() a clock that only counts,
//                                                         `age` of the first view in ms: one that was kept is of no contact at all
//     .signal        of { state, at, age, code }, see panel.js
//     .contact()     something came from the server
//     .away()        the server is there and cannot reach its database: what is shown is of the last contact before
//     .moved(code)   the connection took another way, or ended with this code

import { signal } from "../../vendor/vendor.js";
import { pulseOf } from "./connection.js";

/** @typedef {{ state: 'live' | 'late' | 'busy' | 'offline' | 'http' | 'ended', at: number, age: number, code: string }} Freshness */

const EVERY = 1_000;

/** @param {{ as: string, mode: () => string, busy: () => boolean, now: () => number, mono: () => number, age?: number }} options */
export function createFreshness({ as, mode, busy, now, mono, age = 0 }) {
  let heardAt = mono() - age;
  let silent = age > 0;
  let code = "";
  let away = false;
  const told = signal(read());
  const ticker = setInterval(() => (told.value = read()), EVERY);

  return {
    signal: told,
    contact: () => {
      heardAt = mono();
      silent = false;
      away = false;
      if (told.value.state !== read().state) told.value = read();
    },
    away: () => {
      away = true;
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
    return { state: named(mode(), busy(), silent || away ? Infinity : age / pulseOf(as)), at: now() - age, age, code };
  }
}

/**
 * @param {string} mode
 * @param {boolean} busy
 * @param {number} pulses how many should have come since the last contact
 * @returns {Freshness["state"]}
 */
function named(mode, busy, pulses) {
  if (mode === "ended") return "ended";
  if (busy) return "busy";
  if (pulses > 2.5) return "offline";
  if (mode === "none" || pulses > 1.5) return "late";
  return mode === "ws" ? "live" : "http";
}
