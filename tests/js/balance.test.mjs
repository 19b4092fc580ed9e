import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { balance, nextSide, side } from "../../static/app/console/balance.js";

const file = JSON.parse(readFileSync(new URL("../protocol/balance.json", import.meta.url), "utf8"));

test("there are cases", () => assert.ok(Math.min(file.balances.length, file.sides.length, file.hints.length) > 5));

for (const { name, entries, want } of file.balances) {
  test(`balance: ${name}`, () => assert.deepEqual(balance(entries), want));
}

for (const { name, recent, want } of file.sides) {
  test(`balance, side: ${name}`, () => assert.equal(side(recent), want));
}

for (const { name, counts, waiting, want } of file.hints) {
  test(`balance, next: ${name}`, () => assert.equal(nextSide(counts, waiting), want));
}
