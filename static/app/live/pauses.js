// @ts-check
// How long to wait before the next try. Pure. Ten phones may knock every few seconds at a server that is coming back, ten
// thousand must not: `spread`, which the server tells with each pulse, says which it is. Every pause is a lot drawn over the whole
// span (full jitter), so that those who were cut off together do not come back together.
//
//   toReturn({ isCrowd, planned, spread, random })             after an open websocket was lost; `planned`: the server said that it restarts
//   toConnect({ tries, isCrowd, spread, calm, told, random })  after one that did not open; `calm`: plain HTTP carries the page meanwhile
//   isQueue({ isCrowd, wasHere, failed, spread })              a whole hall comes back, and this is one of it; `failed`: the server went, or did not take the last try
//   toOpen({ …, spread })                                      how long a websocket may take to open
//   toPoll({ …, spread, pause, random })                       the next request over plain HTTP; `pause`: how long the server asked for, or 0
//   toResync({ isCrowd, spread, random })                      before asking for what is missing, when many may miss the same
// `isCrowd`: this is one of many phones, not one of the few screens that run the panel. `told`: how long the server asked to be left alone, or 0.

const LEAST = 500;
const CONNECT = 1_500;
const CONNECT_AT_LEAST = 3_000;
const CONNECT_AT_MOST = 60_000;
// The process takes so many back at once; see BORNE in moderator/live/presence.py.
const BORNE = 2_000;
const OPENS_WITHIN = 4_000;
const OPENS_AT_MOST = 60_000;
const CONNECT_WHILE_CALM = 20_000;
const POLL = 1_500;
const SOON = 1_000;
// The few try twice a second for a minute: without them nobody sees who speaks.
const QUICK = 400;
const QUICK_TRIES = 150;

/** @param {{ isCrowd: boolean, planned: boolean, spread: number, random: number }} state */
export function toReturn({ isCrowd, planned, spread, random }) {
  // One alone is back within a second. Where all fell, nothing listens yet, and the tries that follow are spread.
  return isCrowd ? random * (planned ? spread : Math.min(spread, SOON)) : 0;
}

/** @param {{ tries: number, isCrowd: boolean, spread: number, calm: boolean, told: number, random: number }} state */
export function toConnect({ tries, isCrowd, spread, calm, told, random }) {
  if (told > 0) return told + random * Math.max(SOON, spread);
  // While plain HTTP works there is no hurry: something on the way blocks websockets.
  if (calm) return lot(Math.min(CONNECT_WHILE_CALM, CONNECT * 2 ** tries), random);
  if (!isCrowd && tries <= QUICK_TRIES) return QUICK * (0.5 + random);
  const most = Math.min(CONNECT_AT_MOST, Math.max(CONNECT_AT_LEAST, 2 * spread));
  return lot(Math.min(most, Math.max(spread, CONNECT * 2 ** tries)), random);
}

/** @typedef {{ isCrowd: boolean, wasHere: boolean, failed: boolean, spread: number }} State */

// A network that takes no websocket any more is found out by the first try over plain HTTP, after which nothing has failed.
/** @param {State} state */
export const isQueue = ({ isCrowd, wasHere, failed, spread }) => isCrowd && wasHere && failed && spread > BORNE;

/** @param {State} state */
export function toOpen(state) {
  // Whoever gives up has cost the server a handshake, and costs it the next.
  return isQueue(state) ? Math.min(OPENS_AT_MOST, OPENS_WITHIN + state.spread) : OPENS_WITHIN;
}

/** @param {State & { pause: number, random: number }} state */
export const toPoll = (state) => (isQueue(state) ? state.spread : state.pause || POLL) * (0.8 + state.random * 0.4);

/** @param {{ isCrowd: boolean, spread: number, random: number }} state */
export function toResync({ isCrowd, spread, random }) {
  return isCrowd ? random * Math.min(spread, SOON) : 0;
}

/**
 * @param {number} most
 * @param {number} random
 */
const lot = (most, random) => LEAST + random * (Math.max(LEAST, most) - LEAST);
