// @ts-check
// Who has been heard, and whom to hear next. Pure; the twin of the Python code: both replay tests/protocol/balance.json.
// Only what people said of themselves is counted; what is not known stays unknown, a paper slip included.
//
//   balance(entries)              → { channels, groups, first, second }; turns are counted on the floor only
//   side(recent)                  the side from which the last three of known channel all came (oldest first), or null
//   nextSide(counts, waiting)     the side that was heard less and has somebody waiting, or null

/** @typedef {{ channel: string | null, group: string | null, kind: string, nth: number }} Heard */
/** @typedef {{ channels: { [name: string]: number }, groups: { [name: string]: number }, first: number, second: number }} Balance */

const SIDES = ["room", "online"];
const UNKNOWN = "unknown";
const ONE_SIDED = 3;

/**
 * @param {Heard[]} entries
 * @returns {Balance}
 */
export function balance(entries) {
  const turns = entries.filter((entry) => entry.kind === "floor");
  return {
    channels: { room: 0, online: 0, unknown: 0, ...tally(entries.map((entry) => sideOf(entry.channel) ?? UNKNOWN)) },
    groups: tally(entries.map((entry) => entry.group || UNKNOWN)),
    first: turns.filter((entry) => entry.nth <= 1).length,
    second: turns.filter((entry) => entry.nth > 1).length,
  };
}

/** @param {(string | null)[]} recent */
export function side(recent) {
  const known = recent
    .map(sideOf)
    .filter((channel) => channel !== null)
    .slice(-ONE_SIDED);
  return known.length === ONE_SIDED && new Set(known).size === 1 ? known[0] : null;
}

/**
 * @param {{ [name: string]: number }} counts
 * @param {(string | null)[]} waiting
 */
export function nextSide(counts, waiting) {
  const [room, online] = SIDES.map((name) => counts[name] ?? 0);
  if (room === online) return null;
  const behind = room < online ? "room" : "online";
  return waiting.includes(behind) ? behind : null;
}

/** @param {string | null} channel */
function sideOf(channel) {
  return channel !== null && SIDES.includes(channel) ? channel : null;
}

/** @param {string[]} names */
function tally(names) {
  /** @type {{ [name: string]: number }} */
  const counted = {};
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}
