import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { apply, emptyView } from "../../static/app/live/apply.js";

const cases = JSON.parse(readFileSync(new URL("../protocol/apply.json", import.meta.url), "utf8"));

test("there are cases", () => assert.ok(cases.length > 10));

for (const { name, have, delta, want, ask } of cases) {
  test(`apply: ${name}`, () => {
    const before = structuredClone(have);
    const result = apply(have, delta);
    assert.deepEqual(result, { view: want, ask });
    assert.deepEqual(have, before, "the view that was given is never written to");
  });
  test(`apply twice: ${name}`, () => {
    const once = apply(have, delta).view;
    assert.deepEqual(apply(once, delta).view, want);
  });
}

test("nothing new gives the same object, so no signal fires", () => {
  const { view } = apply(emptyView(), cases[0].delta);
  assert.equal(apply(view, cases[0].delta).view, view);
});

test("an id that is a word of the language is an id like any other", () => {
  const delta = { epoch: "e", from: 0, to: 1, header: {}, up: { questions: [{ id: "__proto__", text: "x" }] } };
  const { view } = apply(emptyView(), delta);
  assert.deepEqual(Object.keys(view.rows.questions), ["__proto__"]);
  assert.equal({}.text, undefined);
});
