// What a device keeps: written as it changes, not while it is as at the start, and read again when another page has changed it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const stored = new Map();
/** @type {((event: { key: string }) => void)[]} */
let listeners = [];
globalThis.localStorage = /** @type {any} */ ({
  getItem: (key) => stored.get(key) ?? null,
  setItem: (key, value) => stored.set(key, value),
  removeItem: (key) => stored.delete(key),
});
globalThis.addEventListener = /** @type {any} */ ((name, listener) => name === "storage" && listeners.push(listener));
const { kept } = await import("../../static/app/live/kept.js");

beforeEach(() => {
  stored.clear();
  listeners = [];
});

test("nothing is written down before there is something, and nothing is left when it is gone", () => {
  const draft = kept("draft", /** @type {Record<string, string>} */ ({}));
  assert.equal(stored.size, 0);
  draft.value = { text: "One" };
  assert.equal(stored.get("draft"), '{"text":"One"}');
  assert.deepEqual(kept("draft", {}).value, { text: "One" });
  draft.value = {};
  assert.equal(stored.size, 0);
});

test("what another page has written is not written over", () => {
  const [one, other] = [kept("own", /** @type {string[]} */ ([])), kept("own", /** @type {string[]} */ ([]))];
  one.value = ["first"];
  listeners.forEach((tell) => tell({ key: "own" }));
  other.value = [...other.value, "second"];
  listeners.forEach((tell) => tell({ key: "own" }));
  assert.deepEqual(one.value, ["first", "second"]);
  assert.equal(stored.get("own"), '["first","second"]');
});

test("what another page has wiped out is not brought back", () => {
  const draft = kept("draft", /** @type {Record<string, string>} */ ({}));
  draft.value = { text: "One" };
  stored.clear();
  listeners.forEach((tell) => tell({ key: "draft" }));
  assert.deepEqual(draft.value, {});
  assert.equal(stored.size, 0);
});
