import assert from "node:assert/strict";
import { test } from "node:test";
import { reading, words } from "../../static/app/live/aloud.js";

test("words are counted in scripts with and without spaces", () => {
  assert.equal(words("Cities are where rights are lived.", "en"), 6);
  assert.equal(words("  ", "en"), 0);
  assert.equal(words("ما هو دور المدن؟", "ar"), 4);
  assert.ok(words("城市如何保护人权", "zh") >= 3);
});

test("120 words take a minute, and a begun second counts", () => {
  assert.equal(reading(0), 0);
  assert.equal(reading(120), 60_000);
  assert.equal(reading(600), 300_000);
  assert.equal(reading(1), 1_000);
});
