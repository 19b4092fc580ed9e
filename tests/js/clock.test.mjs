import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { face, left, phase, spoken } from "../../static/app/live/clock.js";

const cases = JSON.parse(readFileSync(new URL("../protocol/clock.json", import.meta.url), "utf8"));

test("there are cases", () => assert.ok(cases.length > 10));

for (const { name, turn, now, ...want } of cases) {
  test(`clock: ${name}`, () => {
    const rest = left(turn, now);
    assert.deepEqual({ spoken: spoken(turn, now), left: rest, phase: phase(turn, now), face: face(rest) }, want);
  });
}
