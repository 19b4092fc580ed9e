import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { missed, wallOf } from "../../static/app/console/around.js";
import { choices, keyOf, takesLimit } from "../../static/app/console/limits.js";
import { presenceOf } from "../../static/app/console/presence.js";

test("whoever sits in the room needs no page, whoever takes part online does", () => {
  assert.equal(presenceOf({ id: "p1", online: false }, {}), "room");
  assert.equal(presenceOf({ id: "p5", online: true }), "none");
  assert.equal(presenceOf({ id: "p5", online: true }, { p5: "amber" }), "amber");
});

test("every state of presence has its word and its reason, in every language", () => {
  for (const language of ["en", "ar", "fr", "es"]) {
    const words = readFileSync(new URL(`../../moderator/locale/${language}/console.ftl`, import.meta.url), "utf8");
    for (const state of ["green", "amber", "red", "none"]) {
      for (const key of [`console-presence-${state}`, `console-presence-${state}-why`, `console-screen-${state}`, `console-screen-${state}-why`]) {
        assert.match(words, new RegExp(`^${key} =`, "m"));
      }
    }
  }
});

test("the wall is as well as the best of its screens, and a withdrawn link is none of them", () => {
  const links = [
    { id: "a", role: "display", revoked: false },
    { id: "b", role: "display", revoked: false },
    { id: "c", role: "display", revoked: true },
    { id: "d", role: "stage", revoked: false },
  ];
  assert.equal(wallOf(links, { a: "red", b: "amber", c: "green", d: "green" }), "amber");
  assert.equal(wallOf(links, {}), "none");
});

test("only signals that somebody gave are worth a word", () => {
  assert.deepEqual(missed({ cant_hear: 4, too_fast: 0 }), [["cant-hear", 4]]);
  assert.deepEqual(missed(undefined), []);
});

test("a chosen length holds for one stop alone, and its own is among the choices", () => {
  const stop = { kind: "floor", request: "f1", limit: 75_000 };
  assert.ok(choices(75_000).includes(75_000));
  assert.notEqual(keyOf({ step: 1, line: [stop] }), keyOf({ step: 2, line: [stop] }));
  assert.equal(keyOf({ step: 1, line: [] }), "");
});

test("a turn that goes on, a question and the debate have no length to choose", () => {
  assert.ok(takesLimit({ kind: "floor", limit: 60_000 }));
  for (const stop of [undefined, { kind: "turn", limit: 60_000 }, { kind: "question", limit: null }, { kind: "item", limit: null }]) assert.ok(!takesLimit(stop));
});
