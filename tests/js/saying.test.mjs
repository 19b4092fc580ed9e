import assert from "node:assert/strict";
import { test } from "node:test";
import { MARKS, reached, untilNext } from "../../static/app/podium/announce.js";
import { GAP, following } from "../../static/app/ui/pacing.js";

const [CLOCK, OWN, OTHERS] = [0, 1, 2];
const SECOND = 1_000;
const saying = (text, more = {}) => ({ text, key: "", rank: OTHERS, wait: 0, at: 0, ...more });

/** Plays a list against a clock of its own. → [[ms, text], …] */
function played(list, { mark = Infinity, until = 60 * SECOND } = {}) {
  const heard = [];
  let [left, last, now] = [list, -GAP, 0];
  while (left.length > 0 && now <= until) {
    const coming = left.filter((one) => one.at <= now);
    const { one, rest, at } = coming.length > 0 ? following(coming, { now, last, mark }) : { one: null, rest: [], at: Infinity };
    const later = left.filter((each) => each.at > now);
    left = [...rest, ...later];
    if (one) {
      heard.push([now, one.text]);
      last = now;
    } else now = Math.min(at, ...later.map((each) => each.at));
  }
  return heard;
}

test("one sentence is said in five seconds, one's own before that of others", () => {
  const heard = played([saying("news"), saying("more news"), saying("yours", { rank: OWN, at: 1 })]);
  assert.deepEqual(heard, [[0, "news"], [GAP, "yours"], [2 * GAP, "more news"]]);
});

test("what is overtaken before it is said is not said", () => {
  const heard = played([saying("first"), saying("number 3", { key: "place", at: 1 }), saying("number 2", { key: "place", at: 2 })]);
  assert.deepEqual(heard, [[0, "first"], [GAP, "number 2"]]);
});

test("what waits for more of its kind waits from the first of them", () => {
  const batch = (at) => saying(`at ${at}`, { key: "batch", wait: 15 * SECOND, at });
  assert.deepEqual(played([batch(0), batch(10 * SECOND), batch(14 * SECOND)]), [[15 * SECOND, `at ${14 * SECOND}`]]);
});

test("the clock speaks on its mark, and nothing else shortly before it", () => {
  const mark = 8 * SECOND;
  const heard = played([saying("early"), saying("late", { at: 1 }), saying("One minute left.", { rank: CLOCK, at: mark })], { mark });
  assert.deepEqual(heard, [[0, "early"], [mark, "One minute left."], [mark + GAP, "late"]]);
});

const turn = (limit) => ({ state: "running", limit, started_at: 0, elapsed: 0 });
const marksOf = (limit) => {
  const found = [];
  for (let now = 0; now < limit + 60 * SECOND; now += 250) {
    const count = reached(turn(limit), now);
    while (found.length < count) found.push(now);
  }
  return found.map((now, at) => [MARKS[at], (limit - now) / SECOND]).filter(([, left]) => left * SECOND < limit);
};

test("a turn of four minutes is told five times: at half, one minute, thirty seconds, nothing, and thirty seconds over", () => {
  assert.deepEqual(marksOf(240 * SECOND), [["half", 120], ["minute", 60], ["thirty", 30], ["over", 0], ["over_thirty", -30]]);
});

test("of two minutes the half is one minute, and it is told once", () => {
  assert.deepEqual(marksOf(120 * SECOND), [["minute", 60], ["thirty", 30], ["over", 0], ["over_thirty", -30]]);
});

test("the next mark is foreseen, until there is none", () => {
  assert.equal(untilNext(turn(240 * SECOND), 0), 120 * SECOND);
  assert.equal(untilNext(turn(240 * SECOND), 200 * SECOND), 10 * SECOND);
  assert.equal(untilNext(turn(240 * SECOND), 300 * SECOND), null);
  assert.equal(untilNext(turn(null), 0), null);
});
