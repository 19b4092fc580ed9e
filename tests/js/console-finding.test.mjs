import assert from "node:assert/strict";
import { test } from "node:test";

import { candidates, likeness, pairOf } from "../../static/app/console/finding.js";

const row = (id, number, text, more = {}) => ({ id, number, text, state: number ? "approved" : "new", similar: [], ...more });
const rows = [
  row("a", 1, "How are cities financed?"),
  row("b", 2, "¿Qué financiamiento hay para municipios pequeños?"),
  row("c", 12, "Quelle égalité dans les villes ?"),
  row("d", null, "A question in review"),
  row("e", 3, "A declined one", { state: "declined" }),
];
const mine = row("m", null, "How are towns financed?", { similar: [{ id: "b", score: 80 }] });
const ids = (found) => found.map((each) => each.id);

test("what is like it comes first, then by number, then what is in review; never itself, nor what is declined", () => {
  assert.deepEqual(ids(candidates([...rows, mine], mine, "")), ["b", "a", "c", "d"]);
});

test("a number finds by its first digits, with or without Q", () => {
  assert.deepEqual(ids(candidates(rows, mine, "1")), ["a", "c"]);
  assert.deepEqual(ids(candidates(rows, mine, " Q12 ")), ["c"]);
});

test("words are found without accents and in any case, in the gloss too", () => {
  assert.deepEqual(ids(candidates(rows, mine, "EGALITE")), ["c"]);
  assert.deepEqual(ids(candidates([row("g", 4, "小城市", { gloss: "Small cities" })], mine, "small")), ["g"]);
  assert.deepEqual(candidates(rows, mine, "nothing like this"), []);
});

test("the likeness is suggested until somebody says that they are not the same, or it cannot be merged into", () => {
  assert.equal(likeness(rows, mine, new Set())?.id, "b");
  assert.equal(likeness(rows, mine, new Set([pairOf("b", "m")])), null);
  assert.equal(likeness(rows, { ...mine, similar: [{ id: "e", score: 90 }] }, new Set()), null);
  assert.equal(likeness(rows, { ...mine, similar: [{ id: "gone", score: 90 }, { id: "a", score: 70 }] }, new Set())?.id, "a");
});
