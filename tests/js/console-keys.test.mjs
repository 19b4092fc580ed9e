import assert from "node:assert/strict";
import { test } from "node:test";

import { letterOf } from "../../static/app/console/keys.js";
import { fitSize } from "../../static/app/wall/fit.js";

test("a letter is itself, in either case", () => {
  assert.equal(letterOf({ key: "a" }), "a");
  assert.equal(letterOf({ key: "A" }), "a");
  assert.deepEqual(
    [">", "?", " "].map((key) => letterOf({ key })),
    [">", "?", " "],
  );
});

test("keys with a modifier belong to the browser, and held keys act once", () => {
  for (const modifier of ["ctrlKey", "metaKey", "altKey", "repeat"]) assert.equal(letterOf({ key: "a", [modifier]: true }), "");
});

test("on another alphabet the place of the key counts", () => {
  assert.equal(letterOf({ key: "ش", code: "KeyA" }), "a");
  assert.equal(letterOf({ key: "т", code: "KeyN" }), "n");
});

test("named keys are not for us", () => {
  assert.equal(letterOf({ key: "Escape", code: "Escape" }), "");
  assert.equal(letterOf({ key: "Tab", code: "Tab" }), "");
});

test("the largest size that fits is found", () => {
  assert.equal(
    fitSize((size) => size <= 47, 10, 100),
    47,
  );
  assert.equal(
    fitSize(() => true, 10, 100),
    100,
  );
});

test("a text that never fits gets the least size", () => {
  assert.equal(
    fitSize(() => false, 10, 100),
    10,
  );
  assert.equal(
    fitSize(() => true, 10, 5),
    10,
  );
});
