import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createFreshness } from "../../static/app/live/freshness.js";
import { setMessages, t } from "../../static/app/i18n.js";

const CATALOGUES = new URL("../../moderator/locale/", import.meta.url);

function state({ mode = "none", busy = false, silent = 0, age = 0 }) {
  let mono = 0;
  const fresh = createFreshness({ as: "public", mode: () => mode, busy: () => busy, now: () => 1_000_000 + mono, mono: () => mono, age });
  mono = silent;
  fresh.moved("");
  fresh.close();
  return fresh.signal.value;
}

test("a server that asked to be left alone is busy, at once and for as long as it takes", () => {
  assert.equal(state({ busy: true }).state, "busy");
  assert.equal(state({ busy: true, silent: 60_000 }).state, "busy");
  assert.equal(state({ busy: true, silent: 60_000 }).at, 1_000_000, "and what is seen is of the last contact");
});

test("a page that was kept is as old as it is, from the first moment", () => {
  const { state: named, at, age } = state({ age: 3_600_000 });
  assert.deepEqual([named, at, age], ["offline", 1_000_000 - 3_600_000, 3_600_000]);
  assert.equal(state({ age: 1 }).state, "offline", "and nothing has been heard, however young it is");
});

test("a server without its database has no contact to offer, at once, and has it again with the next word", () => {
  const fresh = createFreshness({ as: "public", mode: () => "ws", busy: () => false, now: () => 1_000_000, mono: () => 0 });
  const seen = [fresh.signal.value.state];
  fresh.away();
  seen.push(fresh.signal.value.state);
  fresh.contact();
  seen.push(fresh.signal.value.state);
  fresh.close();
  assert.deepEqual(seen, ["live", "offline", "live"]);
});

test("silence alone is late, then offline", () => {
  assert.deepEqual([0, 60_000].map((silent) => state({ silent }).state), ["late", "offline"]);
  assert.equal(state({ mode: "ended", busy: true }).state, "ended");
});

const SAYS = {
  en: [/very many people/i, /is kept/],
  fr: [/énormément de monde/, /conservés|restent/],
  es: [/muchísima gente/, /se guarda/],
  ar: [/عدد الحاضرين كبير جدًا/, /يُحفظ|محفوظ/],
};

for (const [language, [many, kept]] of Object.entries(SAYS)) {
  test(`it is said that very many are here, and that what was sent is kept: ${language}`, () => {
    setMessages(readFileSync(new URL(`${language}/common.ftl`, CATALOGUES), "utf8"), language);
    for (const sentence of [t("fresh-crowded", { time: "14:03" }), t("fresh-busy-why")]) {
      assert.match(sentence, many);
      assert.match(sentence, kept);
    }
    assert.match(t("fresh-crowded", { time: "14:03" }), /14:03/);
    assert.notEqual(t("fresh-busy"), "fresh-busy");
  });
}
