import assert from "node:assert/strict";
import { test } from "node:test";
import { createOffset } from "../../static/app/live/offset.js";

test("the page's own time counts until a sample comes", () => {
  const offset = createOffset(100_000, 40);
  assert.equal(offset.value(), 99_960);
});

test("the sample with the shortest round trip wins", () => {
  const offset = createOffset();
  offset.sample(0, 400, 10_000);
  offset.sample(1_000, 1_020, 11_010);
  offset.sample(2_000, 2_900, 12_100);
  assert.equal(offset.value(), 10_000);
});

test("a pulse that agrees keeps the samples", () => {
  const offset = createOffset();
  offset.sample(0, 20, 1_010);
  assert.equal(offset.pulse(6_000 + 519, 5_000), false);
});

test("a pulse that disagrees drops the samples, and the value stays until the next one", () => {
  const offset = createOffset();
  offset.sample(0, 20, 1_010);
  assert.equal(offset.pulse(6_000 + 521, 5_000), true);
  assert.equal(offset.value(), 1_000);
  offset.sample(7_000, 7_300, 60_150);
  assert.equal(offset.value(), 53_000, "a longer round trip counts again once the old samples are gone");
});

test("a bad network widens what a pulse may differ by", () => {
  const offset = createOffset();
  offset.sample(0, 2_000, 1_000);
  assert.equal(offset.pulse(2_400, 0), false);
});

test("without samples every pulse asks to measure", () => {
  assert.equal(createOffset(5, 0).pulse(5, 0), true);
});

test("old samples make room, so a slow drift is followed", () => {
  const offset = createOffset();
  offset.sample(0, 10, 1_005);
  for (let minute = 1; minute <= 12; minute += 1) offset.sample(minute * 60_000, minute * 60_000 + 20, minute * 60_000 + 10 + 400);
  assert.equal(offset.value(), 400);
});

test("a sample that no two round trips explain shows that a clock was moved, and counts at once", () => {
  const offset = createOffset();
  offset.sample(0, 10, 1_005);
  offset.sample(20_000, 20_900, 43_450);
  assert.equal(offset.value(), 23_000);
});

test("a late answer of a bad network does not displace a good sample that may agree with it", () => {
  const offset = createOffset();
  offset.sample(0, 10, 1_005);
  offset.sample(20_000, 30_000, 21_100);
  assert.equal(offset.value(), 1_000);
});
