// @ts-check
// Who has been heard so far, read from the rows that the console has. Pure.
//
//   heardOf(turns, requests, questions)   → { entries, recent }: for balance(), and the sides of the last ones, oldest first
//   waitingSides(requests)                the channels of those who wait

/** @typedef {import("../live/apply.js").Row} Row */

const ASKED = ["asked", "answered"];
const FLOOR = ["floor", "reply"];

/**
 * @param {Row[]} turns
 * @param {Row[]} requests
 * @param {Row[]} questions
 */
export function heardOf(turns, requests, questions) {
  const byId = new Map(requests.map((row) => [row.id, row]));
  const spoken = turns.filter((turn) => FLOOR.includes(turn.kind) && byId.has(turn.request));
  const readAt = new Map(turns.filter((turn) => turn.kind === "read").map((turn) => [turn.question, turn.began_at]));
  const asked = questions.filter((row) => ASKED.includes(row.state) || readAt.has(row.id));
  const found = [
    ...spoken.map((turn) => ({ at: turn.began_at, ...ofRequest(/** @type {Row} */ (byId.get(turn.request))) })),
    ...asked.map((row) => ({ at: readAt.get(row.id) ?? 0, channel: row.channel ?? null, group: row.group ?? null, kind: "question", nth: 1 })),
  ];
  const inTime = found.sort((one, other) => one.at - other.at);
  return { entries: inTime.map(({ at: _at, ...entry }) => entry), recent: inTime.map((entry) => entry.channel) };
}

/** @param {Row} row */
function ofRequest(row) {
  return { channel: row.channel ?? null, group: row.group ?? null, kind: "floor", nth: row.nth ?? 1 };
}

/** @param {Row[]} requests */
export function waitingSides(requests) {
  return requests.filter((row) => row.state === "waiting" || row.state === "called").map((row) => row.channel ?? null);
}
