import assert from "node:assert/strict";
import { test } from "node:test";
import { nudged } from "../../static/app/pages/audience/nudge.js";

const CONTACT = ["Call +41 79 555 01 02", "my number is 0795550102", "write to ana@example.org please", "اتصل بي ٠٧٩٥٥٥٠١٠٢", "(022) 555-01-02 is mine"];
const NAME = ["What did Mr Smith say?", "Pourquoi Mme Dupont est-elle partie ?", "Почему г-н Иванов молчит?", "لماذا غادر السيد أحمد؟", "王小明先生在哪里？", "김철수 씨는 어디에 있습니까?", "¿Y la Sra. Pérez?"];
const NOTHING = [
  "Why does A/HRC/56/32 name no city?", "What changed between 2019-2024?", "Since 2024-07-04, nothing.", "On 04.07.2024 you promised 1 500 000 francs?", "Who pays?",
  "Article 25 of the ICCPR, paragraph 12, and 100 cities", "", "第 56 届会议讨论了什么？",
];

for (const text of CONTACT) test(`a way to reach somebody is noticed: ${text}`, () => assert.equal(nudged(text), "contact"));
for (const text of NAME) test(`a person is noticed: ${text}`, () => assert.equal(nudged(text), "name"));
for (const text of NOTHING) test(`nothing is noticed: ${text}`, () => assert.equal(nudged(text), ""));
