import assert from "node:assert/strict";
import { test } from "node:test";

import { heldTurns, noticesOf } from "../../static/app/console/notices.js";

const people = [
  { id: "p5", name: "Park", online: true },
  { id: "p6", name: "Marsh", online: true },
];
const running = { id: "t1", person: "p5", state: "running", began_at: 1 };
const view = (more = {}) => ({ header: { state: "live" }, turn: running, turns: [running], people, whispers: [], here: {}, ...more });
const kinds = (more) => noticesOf(view(more)).map((notice) => notice.kind);

test("a speaker whose page is silent is told of first, amber or red, and the clock is not touched", () => {
  assert.deepEqual(kinds({ here: { p5: "amber" } }), ["lost"]);
  assert.equal(noticesOf(view({ here: { p5: "red" } }))[0].colour, "red");
  assert.deepEqual(kinds({ here: { p5: "green", p6: "red" } }), []);
});

test("a paused turn offers to call somebody else", () => {
  const paused = { ...running, state: "paused", pause: "technical" };
  assert.deepEqual(kinds({ turn: paused, turns: [paused] }), ["paused"]);
  assert.deepEqual(kinds({ turn: paused, turns: [paused], here: { p5: "red" } }), ["lost"]);
});

test("what the podium asks comes before whispers, and only unseen ones addressed to the moderator count", () => {
  const asking = [{ ...people[0], asks: "time" }, people[1], { id: "p7", asks: "audio", dropped: true }];
  const whispers = [
    { id: "w2", to: "moderator", seen_at: null, sent_at: 2 },
    { id: "w1", to: "moderator", seen_at: null, sent_at: 1 },
    { id: "w3", to: "booth", seen_at: null, sent_at: 0 },
    { id: "w4", to: "moderator", seen_at: 9, sent_at: 0 },
  ];
  const found = noticesOf(view({ people: asking, whispers }));
  assert.deepEqual(
    found.map((notice) => notice.whisper?.id ?? notice.asks),
    ["time", "w1", "w2"],
  );
});

test("whoever was cut off and answers again is announced, one who was set aside for another reason is not", () => {
  const held = { id: "t0", person: "p6", state: "held", pause: "connection", began_at: 0 };
  assert.deepEqual(kinds({ turns: [running, held], here: { p6: "green" } }), ["back"]);
  assert.deepEqual(kinds({ turns: [running, held], here: { p6: "red" } }), []);
  assert.deepEqual(kinds({ turns: [running, { ...held, pause: "order" }], here: { p6: "green" } }), []);
});

test("after the end nothing presses any more", () => {
  assert.deepEqual(kinds({ header: { state: "ended" }, here: { p5: "red" } }), []);
});

test("turns that were set aside stand in the order in which they began", () => {
  const rows = [{ id: "b", state: "held", began_at: 2 }, running, { id: "a", state: "held", began_at: 1 }];
  assert.deepEqual(
    heldTurns(rows).map((row) => row.id),
    ["a", "b"],
  );
});
