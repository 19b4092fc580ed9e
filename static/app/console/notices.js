// @ts-check
// What the chair should know now, one thing at a time and the most pressing first. Pure.
//
//   noticesOf(view)   view: { header, turn, turns, people, whispers, here } → [{ kind, … }]
//     lost     { turn, person, colour }   the page of who speaks has gone silent
//     paused   { turn }                   the clock stands: call next instead, or go on
//     back     { turn, person }           whoever was set aside answers again
//     asks     { person, asks }           somebody of the podium needs something
//     whisper  { whisper }                a message from backstage that nobody has seen
//   heldTurns(turns)  those that were set aside, first first

/** @typedef {import("../live/apply.js").Row} Row */

const SILENT = ["amber", "red"];

/**
 * @param {{ header: Row, turn: Row | null, turns: Row[], people: Row[], whispers: Row[], here: Record<string, string> }} view
 * @returns {any[]}
 */
export function noticesOf({ header, turn, turns, people, whispers, here }) {
  if (header.state === "ended") return [];
  const byId = new Map(people.map((person) => [person.id, person]));
  const speaker = turn ? byId.get(turn.person) : null;
  const colour = speaker ? here[speaker.id] : undefined;
  const silent = turn && speaker && SILENT.includes(colour ?? "");
  const held = heldTurns(turns);
  return [
    ...(silent ? [{ kind: "lost", turn, person: speaker, colour }] : []),
    ...(turn?.state === "paused" && !silent ? [{ kind: "paused", turn }] : []),
    ...people.filter((person) => person.asks && !person.dropped).map((person) => ({ kind: "asks", person, asks: person.asks })),
    ...whispers
      .filter((whisper) => whisper.to === "moderator" && whisper.seen_at === null)
      .sort((one, other) => one.sent_at - other.sent_at)
      .map((whisper) => ({ kind: "whisper", whisper })),
    ...held
      .filter((row) => here[row.person] === "green" && row.pause === "connection")
      .map((row) => ({ kind: "back", turn: row, person: byId.get(row.person) })),
  ];
}

/** @param {Row[]} turns */
export function heldTurns(turns) {
  return turns.filter((row) => row.state === "held").sort((one, other) => one.began_at - other.began_at);
}
