import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dayName, placeTime, sentences, setMessages, t } from "../../static/app/i18n.js";
import { lengthAloud } from "../../static/app/live/aloud.js";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const cases = JSON.parse(read("../protocol/tongues.json"));
const AT = 1_782_912_420_000;
const bare = (text) => text.replace(/[\u2068\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");

function speak(language) {
  const areas = ["common", "marks", "audience"].map((area) => read(`../../moderator/locale/${language}/${area}.ftl`));
  setMessages(areas.join("\n"), language);
}

test("there are eight languages", () => assert.equal(cases.length, 8));

for (const { language, clock, day, lengths, over } of cases) {
  test(`the browser writes days and numbers as the server does: ${language}`, () => {
    speak(language);
    assert.equal(placeTime(AT, "Europe/Zurich"), clock);
    assert.equal(bare(dayName("2027-03-03")), bare(day));
    assert.deepEqual(lengths.map(([ms]) => [ms, bare(lengthAloud(ms))]), lengths);
    assert.deepEqual(over.map(([count]) => [count, bare(t("ask-over", { over: count }))]), over);
  });
}

test("between two sentences stands a space, and in Chinese none", () => {
  speak("en");
  assert.equal(sentences(t("life-merged"), "", t("life-approved")), `${t("life-merged")} ${t("life-approved")}`);
  speak("zh");
  assert.equal(sentences(t("life-merged"), null, t("life-approved")), `${t("life-merged")}${t("life-approved")}`);
  assert.ok(t("life-merged").endsWith("。"));
});
