import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { REASONS, reasonsOf } from "../../static/app/console/reasons.js";

test("the reasons come as the server found them: what decided first", () => {
  assert.deepEqual(reasonsOf({ why: ["group_unheard", "first_turn"], channel: "room" }), ["console-why-group-unheard", "console-why-first-turn"]);
});

test("that somebody is online is said first, unless a reason says it already", () => {
  assert.deepEqual(reasonsOf({ why: ["group_unheard"], channel: "online" }), ["channel-online", "console-why-group-unheard"]);
  assert.deepEqual(reasonsOf({ why: ["channel_unheard"], channel: "online" }), ["console-why-channel-unheard"]);
});

test("a reason that this page does not know is left out, and none is no reason", () => {
  assert.deepEqual(reasonsOf({ why: ["of_tomorrow"], channel: null }), []);
  assert.deepEqual(reasonsOf({ why: null }), []);
});

test("every reason of the order has its words, in every language", () => {
  const source = readFileSync(new URL("../../moderator/domain/ordering.py", import.meta.url), "utf8");
  for (const code of REASONS) assert.ok(source.includes(`"${code}"`), `${code} is not a reason of the order`);
  for (const language of ["en", "ar", "fr", "es"]) {
    const words = readFileSync(new URL(`../../moderator/locale/${language}/console.ftl`, import.meta.url), "utf8");
    for (const code of REASONS) assert.match(words, new RegExp(`^console-why-${code.replaceAll("_", "-")} =`, "m"));
  }
});
