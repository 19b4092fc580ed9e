// @ts-check
// How long to wait before the next try. Pure. Ten phones may knock every few seconds at a server that is coming back, ten
// thousand must not: `spread`, which the server tells with each pulse, says which it is.
//
//   toConnect({ tries, spread, calm, random })   the next websocket; `calm`: plain HTTP carries the page meanwhile
//   toPoll({ failures, spread, told, random })   the next request; `told`: how long the server asked to be left alone, or 0

const CONNECT = 1_500;
const CONNECT_AT_MOST = 20_000;
const POLL = 1_500;
const POLL_AT_MOST = 10_000;
const GROWS_TO_AT_LEAST = 3_000;

/** @param {{ tries: number, spread: number, calm: boolean, random: number }} state */
export function toConnect({ tries, spread, calm, random }) {
  // While plain HTTP works there is no hurry: something on the way blocks websockets.
  const most = calm ? CONNECT_AT_MOST : longest(2 * spread, CONNECT_AT_MOST);
  return Math.min(most, CONNECT * 2 ** tries) * (0.5 + random / 2);
}

/** @param {{ failures: number, spread: number, told: number, random: number }} state */
export function toPoll({ failures, spread, told, random }) {
  if (told > 0) return told + random * 1_000;
  return Math.min(longest(spread, POLL_AT_MOST), POLL * 2 ** failures) * (0.8 + random * 0.4);
}

/**
 * @param {number} wish
 * @param {number} most
 */
function longest(wish, most) {
  return Math.min(most, Math.max(GROWS_TO_AT_LEAST, wish));
}
