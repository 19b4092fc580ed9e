import assert from "node:assert/strict";
import { test } from "node:test";
import { tongue } from "../../static/app/pages/audience/tongue.js";

test("letters of another script tell the language, whatever page is read", () => {
  assert.equal(tongue("ما هو دور المدن؟", "en"), "ar");
  assert.equal(tongue("Кто платит за обучение?", "fr"), "ru");
  assert.equal(tongue("小城市如何获得培训?", "es"), "zh");
  assert.equal(tongue("교육 비용은 누가 부담합니까?", "en"), "ko");
});

test("Latin letters are in the language of a page that is read in them, and in none that an Arabic page could know", () => {
  assert.equal(tongue("¿Quién paga?", "es"), "es");
  assert.equal(tongue("Cine plătește?", "ro"), "ro");
  assert.equal(tongue("Who pays?", "ar"), "");
  assert.equal(tongue("Who pays?", "ko"), "");
});

test("a name or a symbol in other letters changes nothing", () => {
  assert.equal(tongue("ما هي متابعة A/HRC/56/32؟", "ar"), "ar");
  assert.equal(tongue("", "fr"), "fr");
  assert.equal(tongue("2030?", "ar"), "ar");
});
