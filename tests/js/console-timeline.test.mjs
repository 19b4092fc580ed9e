import assert from "node:assert/strict";
import { test } from "node:test";

import { inOrder, mends, pace, stand, timeline, unwise } from "../../static/app/console/timeline.js";

const MINUTE = 60_000;
const START = 1_783_166_400_000;
const LENGTHS = [2, 4, 4, 4, 4, 4, 4, 4, 22, 5, 3].map((minutes) => minutes * MINUTE);
const KINDS = ["welcome", "opening", "panel", "panel", "panel", "panel", "panel", "panel", "debate", "final", "wrap"];
const LIMITS = { floor: MINUTE, answer: 1.5 * MINUTE };

const header = (more = {}) => ({ state: "live", starts_at: START, ends_at: START + 60 * MINUTE, started_at: START, limits: LIMITS, ...more });

/** The hour, with item `current` begun at `at` seconds and everything before it done as planned. */
function hour(current, at) {
  let from = 0;
  return LENGTHS.map((planned, place) => {
    const item = { id: `i${place}`, place, kind: KINDS[place], person: null, planned, budget: planned, starts_at: from, state: "planned", started_at: null, ended_at: null };
    from += planned;
    if (place < current) return { ...item, state: "done", started_at: START + item.starts_at, ended_at: START + item.starts_at + planned };
    return place === current ? { ...item, state: "current", started_at: START + at * 1000 } : item;
  });
}

test("the third speaker's overrun is offered three repairs, of which each mends it", () => {
  const items = hour(5, 19 * 60 + 15);
  const now = START + (19 * 60 + 15) * 1000;
  const found = stand(header(), items, now);
  assert.equal(found?.late, 75_000);
  assert.deepEqual(
    mends(header(), items, now).map((offer) => [offer.kind, offer.ms]),
    [
      ["debate", 75_000],
      ["cut", 75_000],
      ["extend", 75_000],
    ],
  );
});

test("twenty and a half minutes of debate are seven exchanges", () => {
  const found = stand(header(), hour(8, 31 * 60 + 30), START + (31 * 60 + 30) * 1000);
  assert.equal(found?.debate_left, 20.5 * MINUTE);
  assert.equal(found?.exchanges, 7);
});

test("before Start nothing is late, and nothing is to be mended", () => {
  const before = header({ state: "open", started_at: null });
  assert.equal(stand(before, hour(-1, 0), START + MINUTE), null);
  assert.deepEqual(mends(before, hour(-1, 0), START + MINUTE), []);
  assert.equal(timeline(before, hour(-1, 0), START)[1].at, START + 2 * MINUTE);
});

test("what is ahead begins one after the other, with the lengths that repairs have left", () => {
  const items = hour(5, 19 * 60 + 15).map((item) => (item.kind === "debate" ? { ...item, budget: item.budget - 75_000 } : item));
  const rows = timeline(header(), items, START + 20 * MINUTE);
  assert.equal(rows[5].delta, 75_000);
  assert.equal(rows[6].at, START + (23 * 60 + 15) * 1000);
  assert.equal(rows[9].at, START + 53 * MINUTE - MINUTE);
});

test("dropped items take no time and are not in the list", () => {
  const items = hour(0, 0).map((item) => (item.id === "i3" ? { ...item, state: "dropped" } : item));
  assert.ok(!inOrder([...items].reverse()).some((item) => item.id === "i3"));
  assert.equal(timeline(header(), items, START)[3].at, START + 10 * MINUTE);
});

test("prepared speech of half the slot and a wrong sum are unwise", () => {
  const codes = unwise(header(), hour(-1, 0)).map(([code]) => code);
  assert.ok(codes.includes("prepared_half"));
  assert.ok(!codes.includes("sum"));
  assert.ok(unwise(header({ ends_at: START + 59 * MINUTE }), hour(-1, 0)).some(([code]) => code === "sum"));
});

test("five seconds are on time", () => {
  assert.deepEqual([4_000, -4_000, 5_000, -5_000].map(pace), ["on_time", "on_time", "late", "early"]);
});
