import assert from "node:assert/strict";
import { test } from "node:test";

import { clockOf, instantOf, lengthFrom, lengthText } from "../../static/app/console/instants.js";

const NOON_IN_GENEVA = Date.UTC(2026, 6, 1, 10, 0, 30);
const ZONE = "Europe/Zurich";

test("a time of day is the next one on the clock of the place", () => {
  assert.equal(instantOf("13:40", ZONE, NOON_IN_GENEVA), Date.UTC(2026, 6, 1, 11, 40));
  assert.equal(instantOf("09:05", ZONE, NOON_IN_GENEVA), Date.UTC(2026, 6, 1, 7, 5));
  assert.equal(clockOf(Date.UTC(2026, 6, 1, 11, 40), ZONE), "13:40");
});

test("shortly before midnight a small hour is tomorrow's", () => {
  const late = Date.UTC(2026, 6, 1, 21, 50);
  assert.equal(instantOf("00:10", ZONE, late), Date.UTC(2026, 6, 1, 22, 10));
  assert.equal(instantOf("23:45", ZONE, Date.UTC(2026, 6, 1, 22, 10)), Date.UTC(2026, 6, 1, 21, 45));
});

test("what is no time of day is none", () => {
  for (const text of ["", "25:00", "13:60", "noon"]) assert.equal(instantOf(text, ZONE, NOON_IN_GENEVA), null);
});

test("a length is minutes and seconds, or seconds alone", () => {
  assert.equal(lengthFrom("1:30"), 90_000);
  assert.equal(lengthFrom(" 45 "), 45_000);
  for (const text of ["", "0", "1:75", "a", "1:"]) assert.equal(lengthFrom(text), null);
  assert.equal(lengthText(90_000), "1:30");
});
