import assert from "node:assert/strict";
import { test } from "node:test";
import { toConnect, toOpen, toPoll, toResync, toReturn } from "../../static/app/live/pauses.js";

/** Numbers in [0, 1) that are the same in every run. */
function dice(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** When somebody first knocks at a server that listens again `away` ms after it fell, counted from that moment. */
function firstKnock({ away, isCrowd, spread, planned = false, random }) {
  let at = toReturn({ isCrowd, planned, spread, random: random() });
  for (let tries = 1; at < away; tries += 1) at += toConnect({ tries, isCrowd, spread, calm: false, told: 0, random: random() });
  return at - away;
}

const knocks = (count, state) => Array.from({ length: count }, () => firstKnock(state)).sort((one, other) => one - other);

const inAnySecond = (list) => Math.max(...list.map((start) => list.filter((at) => at >= start && at < start + 1_000).length));

for (const away of [700, 2_500, 6_000, 20_000]) {
  test(`two thousand phones come back within four seconds of a server that was away for ${away} ms`, () => {
    const list = knocks(2_000, { away, isCrowd: true, spread: 2_000, random: dice(7) });
    assert.ok(list.at(-1) <= 4_000, `the last after ${list.at(-1)} ms`);
    assert.ok(inAnySecond(list) <= 1_300, `${inAnySecond(list)} in a second`);
  });

  test(`the few who run the panel knock within 600 ms of a server that was away for ${away} ms`, () => {
    const list = knocks(30, { away, isCrowd: false, spread: 0, random: dice(13) });
    assert.ok(list.at(-1) <= 600, `the last after ${list.at(-1)} ms`);
  });
}

for (const away of [2_500, 6_000, 20_000]) {
  test(`ten thousand phones are spread over a minute after ${away} ms`, () => {
    const list = knocks(10_000, { away, isCrowd: true, spread: 55_333, random: dice(11) }).filter((_, place) => place % 10 === 0);
    assert.ok(list.at(-1) <= 60_000, `the last after ${list.at(-1)} ms`);
    assert.ok(inAnySecond(list) <= 40, `${10 * inAnySecond(list)} in a second`);
  });
}

test("after a planned restart phones take the whole spread, alone they take a second at most", () => {
  const returns = (state) => Array.from({ length: 1_000 }, dice(3)).map((random) => toReturn({ ...state, random }));
  const planned = returns({ isCrowd: true, planned: true, spread: 4_000 });
  assert.ok(Math.max(...planned) > 3_800 && Math.min(...planned) < 200);
  const alone = returns({ isCrowd: true, planned: false, spread: 10_000 }).sort((one, other) => one - other);
  assert.ok(alone[949] <= 1_000);
});

test("a pause is drawn from half a second to ten, all over", () => {
  const random = dice(5);
  const list = Array.from({ length: 4_000 }, () => toConnect({ tries: 9, isCrowd: true, spread: 5_000, calm: false, told: 0, random: random() }));
  assert.ok(Math.min(...list) >= 500 && Math.max(...list) <= 10_000);
  for (let from = 500; from < 10_000; from += 950) {
    const share = list.filter((ms) => ms >= from && ms < from + 950).length / list.length;
    assert.ok(share > 0.07 && share < 0.13, `${share} from ${from} ms`);
  }
});

test("nobody comes before the time that the server named, and not all at that moment", () => {
  const list = [0, 0.5, 0.999].map((random) => toConnect({ tries: 1, isCrowd: true, spread: 2_000, calm: false, told: 5_000, random }));
  assert.deepEqual(list, [5_000, 6_000, 6_998]);
});

test("plain HTTP asks every second and a half or so, or as seldom as the server says", () => {
  const alone = { isCrowd: true, wasHere: true, failed: false, spread: 10_000, pause: 0 };
  assert.deepEqual([0, 0.5].map((random) => toPoll({ ...alone, random })), [1_200, 1_500]);
  assert.deepEqual([0, 0.5].map((random) => toPoll({ ...alone, pause: 5_000, random })), [4_000, 5_000]);
});

test("what is missing is asked for at once by the few, and within a second by the many", () => {
  assert.equal(toResync({ isCrowd: false, spread: 0, random: 0.9 }), 0);
  assert.equal(toResync({ isCrowd: true, spread: 10_000, random: 0.9 }), 900);
  assert.equal(toResync({ isCrowd: true, spread: 20, random: 0.5 }), 10);
});

test("whoever stands in the queue of a whole hall waits for its turn, and nobody else does", () => {
  const queue = { isCrowd: true, wasHere: true, failed: true, spread: 10_000, pause: 0 };
  assert.equal(toOpen(queue), 14_000);
  assert.equal(toOpen({ ...queue, spread: 90_000 }), 60_000);
  assert.deepEqual([0, 0.5].map((random) => toPoll({ ...queue, random })), [8_000, 10_000]);
  for (const other of [{ isCrowd: false }, { wasHere: false }, { failed: false }, { spread: 2_000 }]) {
    assert.equal(toOpen({ ...queue, ...other }), 4_000);
    assert.equal(toPoll({ ...queue, ...other, random: 0.5 }), 1_500);
  }
});
