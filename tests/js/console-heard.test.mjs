import assert from "node:assert/strict";
import { test } from "node:test";

import { balance, side } from "../../static/app/console/balance.js";
import { heardOf, waitingSides } from "../../static/app/console/heard.js";

const requests = [
  { id: "f1", state: "done", channel: "room", group: "state", nth: 1 },
  { id: "f6", state: "speaking", channel: "online", group: "civil", nth: 1 },
  { id: "f2", state: "waiting", channel: "room", group: "local", nth: 1 },
  { id: "f7", state: "called", channel: null, group: null, nth: 2 },
  { id: "f4", state: "withdrawn", channel: "online", group: "state", nth: 1 },
];
const turns = [
  { kind: "read", question: "q2", request: null, began_at: 30 },
  { kind: "floor", request: "f6", question: null, began_at: 20 },
  { kind: "floor", request: "f1", question: null, began_at: 10 },
  { kind: "answer", question: "q2", request: null, began_at: 40 },
];
const questions = [
  { id: "q2", state: "answered", channel: "room", group: null },
  { id: "q9", state: "approved", channel: "online", group: "state" },
];

test("who had the floor and whose question was read are heard, in the order in which it happened", () => {
  const { entries, recent } = heardOf(turns, requests, questions);
  assert.deepEqual(recent, ["room", "online", "room"]);
  assert.deepEqual(balance(entries).channels, { room: 2, online: 1, unknown: 0 });
  assert.equal(side(recent), null);
});

test("what an anonymous author did not say stays unknown", () => {
  const { entries } = heardOf([], [], [{ id: "q5", state: "asked", channel: null, group: null }]);
  assert.deepEqual(balance(entries).channels, { room: 0, online: 0, unknown: 1 });
  assert.deepEqual(balance(entries).groups, { unknown: 1 });
});

test("only those who wait are counted as waiting", () => {
  assert.deepEqual(waitingSides(requests), ["room", null]);
});
