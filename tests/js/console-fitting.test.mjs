import assert from "node:assert/strict";
import { test } from "node:test";

import { lastThatFits, timeFor, waiting } from "../../static/app/console/fitting.js";
import { answersOf, shares } from "../../static/app/console/hands-up.js";

const MINUTE = 60_000;
const item = (place, kind, minutes, more = {}) => ({
  id: `i${place}`,
  place,
  kind,
  planned: minutes * MINUTE,
  budget: minutes * MINUTE,
  starts_at: 0,
  state: "planned",
  started_at: null,
  ended_at: null,
  ...more,
});
const START = 1_000 * MINUTE;
const header = { state: "live", starts_at: START, started_at: START, ends_at: START + 30 * MINUTE, limits: { floor: MINUTE, answer: 90_000 } };
const row = (id, state) => ({ id, state });

test("the minutes of the debate are counted in exchanges", () => {
  const items = [item(1, "debate", 20, { state: "current", started_at: START }), item(2, "wrap", 10, { starts_at: 20 * MINUTE })];
  assert.deepEqual(timeFor(header, items, START + 12 * MINUTE), { exchanges: 3, left: 8 * MINUTE });
});

test("without a debate, after it and after the end there is nothing to count on", () => {
  assert.equal(timeFor(header, [item(1, "panel", 20)], 0), null);
  assert.equal(timeFor(header, [item(1, "debate", 20, { state: "done" })], 0), null);
  assert.equal(timeFor({ ...header, state: "ended" }, [item(1, "debate", 20)], 0), null);
});

test("the line is drawn after the last that fits; what is being asked takes no place", () => {
  const rows = [row("a", "asked"), row("b", "next"), row("c", "next"), row("d", "approved")];
  assert.equal(lastThatFits(rows, 2), "c");
  assert.equal(lastThatFits(rows, 3), null);
  assert.equal(lastThatFits(rows, 0), "a");
  assert.equal(lastThatFits(rows.slice(1), 0), "");
});

test("what is lined up or approved comes before the shortlist", () => {
  assert.equal(waiting([row("a", "asked"), row("b", "next"), row("c", "approved"), row("d", "new")]), 2);
});

test("a show of hands: shares of all hands, and only the answers that were written", () => {
  assert.deepEqual(shares([3, 1, 0]), { total: 4, parts: [75, 25, 0] });
  assert.deepEqual(shares([0, 0]), { total: 0, parts: [0, 0] });
  assert.deepEqual(answersOf({ answer0: " Yes ", answer1: "", answer2: "No" }, 3), ["Yes", "No"]);
});
