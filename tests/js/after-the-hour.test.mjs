// What comes in writing after the hour: days at the place of the panel, and how lines of the notes stand together.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isLate, lastDay } from "../../static/app/live/days.js";
import { groups } from "../../static/app/notes/lines.js";

const MIDNIGHT = 1_783_202_400_000;
const zurich = { answers_due: null, ended_at: MIDNIGHT - 36_000_000, timezone: "Europe/Zurich" };

test("the day that was set counts, else two weeks after the end, before it none", () => {
  assert.equal(lastDay({ ...zurich, answers_due: "2026-07-31" }), "2026-07-31");
  assert.equal(lastDay(zurich), "2026-07-18");
  assert.equal(lastDay({ ...zurich, ended_at: null }), null);
});

test("a day ends at midnight of the place", () => {
  const header = { ...zurich, answers_due: "2026-07-04" };
  assert.equal(isLate(header, MIDNIGHT - 1), false);
  assert.equal(isLate(header, MIDNIGHT), true);
  assert.equal(isLate({ ...header, timezone: "Pacific/Honolulu" }, MIDNIGHT), false);
});

test("lines stand newest first, together while the turn is the same", () => {
  const rows = [
    { id: "a", at: 1, turn: "one" },
    { id: "b", at: 2, turn: "one" },
    { id: "c", at: 3, turn: null },
    { id: "d", at: 4, turn: "one" },
  ];
  assert.deepEqual(groups(rows).map((group) => group.map((row) => row.id)), [["d"], ["c"], ["b", "a"]]);
});
