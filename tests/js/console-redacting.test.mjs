import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, spans } from "../../static/app/console/redacting.js";

const words = (text, language) => pieces(text, language).filter((piece) => piece.word);
const from = (text, language, ...chosen) => words(text, language).filter((piece) => chosen.includes(piece.text)).map((piece) => piece.from);

test("neighbours that are taken out are one span, in code points", () => {
  const text = "😀 Ana Lee lives in Ward 9.";
  assert.deepEqual(spans(pieces(text, "en"), from(text, "en", "Ana", "Lee", "9")), [[2, 9], [24, 25]]);
});

test("a word between two that are taken out stays", () => {
  const text = "Ana and Lee";
  assert.deepEqual(spans(pieces(text, "en"), from(text, "en", "Ana", "Lee")), [[0, 3], [8, 11]]);
});

test("scripts without spaces are cut into words", () => {
  assert.ok(words("谁保护证人和他们的家人？", "zh").length > 3);
});

test("nothing is lost of a text that is cut", () => {
  const text = "من يحمي الشهود؟ A/HRC/56/32 – 1.5";
  assert.equal(pieces(text, "ar").map((piece) => piece.text).join(""), text);
});
