import assert from "node:assert/strict";
import { test } from "node:test";

import { lateness, origin, plannedStart, programme, slotEnd, slotLeft } from "../../static/app/console/plan.js";

const MINUTE = 60_000;
const START = 1_783_166_400_000;

const items = [
  {
    id: "i1",
    place: 1,
    kind: "welcome",
    person: "chair",
    planned: 2 * MINUTE,
    starts_at: 0,
    state: "done",
    started_at: START,
    ended_at: START + 2 * MINUTE,
  },
  {
    id: "i2",
    place: 2,
    kind: "panel",
    person: "p1",
    planned: 4 * MINUTE,
    starts_at: 2 * MINUTE,
    state: "current",
    started_at: START + 2 * MINUTE,
    ended_at: null,
  },
  {
    id: "i3",
    place: 3,
    kind: "panel",
    person: "p2",
    planned: 4 * MINUTE,
    starts_at: 6 * MINUTE,
    state: "planned",
    started_at: null,
    ended_at: null,
  },
  {
    id: "i4",
    place: 4,
    kind: "debate",
    person: null,
    planned: 20 * MINUTE,
    starts_at: 10 * MINUTE,
    state: "planned",
    started_at: null,
    ended_at: null,
  },
];
const header = (more = {}) => ({
  state: "live",
  starts_at: START,
  ends_at: START + 60 * MINUTE,
  started_at: START,
  item: "i2",
  line: [],
  ...more,
});
const turn = (more = {}) => ({
  item: "i2",
  person: "p1",
  state: "running",
  limit: 4 * MINUTE,
  elapsed: 0,
  started_at: START + 2 * MINUTE,
  ...more,
});

test("planned times count from the planned start when Start is pressed near it", () => {
  assert.equal(origin(header({ started_at: START + 3 * MINUTE })), START);
  assert.equal(plannedStart(header(), items[2]), START + 6 * MINUTE);
});

test("last year's programme counts from the press of Start", () => {
  const press = START + 400 * 24 * 60 * MINUTE;
  assert.equal(origin(header({ started_at: press })), press);
  assert.equal(slotEnd(header({ started_at: press })), press + 60 * MINUTE);
});

test("before Start the plan counts from the planned start, and nothing is late", () => {
  const before = header({ state: "open", started_at: null, item: null });
  assert.equal(origin(before), START);
  assert.equal(lateness(before, items, null, START + 5 * MINUTE), null);
  assert.equal(slotLeft(before, START), null);
});

test("a panel without any time has no plan to be late against", () => {
  const bare = header({ starts_at: null, ends_at: null, started_at: null });
  assert.equal(origin(bare), null);
  assert.equal(plannedStart(bare, items[0]), null);
  assert.equal(lateness(bare, items, null, START), null);
});

test("a turn that is in time makes the panel neither late nor early", () => {
  assert.equal(lateness(header(), items, turn(), START + 4 * MINUTE), 0);
});

test("a turn that runs over makes it late by what it is over", () => {
  assert.equal(lateness(header(), items, turn(), START + 7 * MINUTE), MINUTE);
});

test("a paused turn makes it later the longer it rests", () => {
  const paused = turn({ state: "paused", started_at: null, elapsed: MINUTE });
  assert.equal(lateness(header(), items, paused, START + 4 * MINUTE), MINUTE);
});

test("a turn that ended early gives its time back", () => {
  assert.equal(lateness(header(), items, null, START + 4 * MINUTE), -2 * MINUTE);
});

test("a debate takes the time it was given, and then runs over", () => {
  const debate = { ...items[3], state: "current", started_at: START + 11 * MINUTE };
  const now = header({ item: "i4" });
  assert.equal(lateness(now, [debate], null, START + 12 * MINUTE), MINUTE);
  assert.equal(lateness(now, [debate], null, START + 33 * MINUTE), 3 * MINUTE);
});

test("what is left of the slot becomes negative after its end", () => {
  assert.equal(slotLeft(header(), START + 50 * MINUTE), 10 * MINUTE);
  assert.equal(slotLeft(header(), START + 61 * MINUTE), -MINUTE);
});

test("the programme moves what is ahead and leaves what was", () => {
  const rows = programme(header(), [...items].reverse(), turn(), START + 7 * MINUTE);
  assert.deepEqual(
    rows.map((row) => row.item.id),
    ["i1", "i2", "i3", "i4"],
  );
  assert.equal(rows[0].at, START);
  assert.equal(rows[0].spent, 2 * MINUTE);
  assert.equal(rows[2].at, START + 7 * MINUTE);
  assert.equal(rows[2].planned, START + 6 * MINUTE);
  assert.deepEqual(
    rows.map((row) => row.ahead),
    [false, false, true, true],
  );
});

test("an item that was passed over is not ahead", () => {
  const jumped = items.map((item) => (item.id === "i2" ? { ...item, state: "planned", started_at: null } : item));
  const rows = programme(header({ item: "i3" }), jumped, null, START + 7 * MINUTE);
  assert.equal(rows[1].ahead, false);
});
