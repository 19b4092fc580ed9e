// @ts-check
// What a text may give away: a hint, never a refusal, since nobody but its author can know.
//
//   Nudge({ text })
//   nudged(text)   "contact" for a telephone number or an e-mail address, "name" for a person who is addressed by title, else ""

import { html } from "../../../vendor/vendor.js";
import { t } from "../../i18n.js";
import { OWN, useSay } from "../../ui/say.js";

const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
const DATES = /(?<!\p{Nd})(\p{Nd}{4}([./-])\p{Nd}{1,2}\2\p{Nd}{1,2}|\p{Nd}{1,2}([./-])\p{Nd}{1,2}\3\p{Nd}{4})|(19|20)\d\d\s?[-–/]\s?(19|20)\d\d/gu;
const AMOUNTS = /(?<!\p{Nd}[\s.]?)\p{Nd}{1,3}(?:[\s.,’']\p{Nd}{3})+(?![\s.-]?\p{Nd})/gu;
const NUMBER = /(?<![\p{L}\p{N}/])[(+]?\p{Nd}[\p{Nd}\s().-]{5,}\p{Nd}(?![\p{L}/])/gu;
const DIGITS = 7;
const TITLES = /(^|\s)((Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|Sr|Sra|Dl|Dna|Dnei|Г-н|Г-жа|г-н|г-жа)\.?|M\.|(?:السيد|السيدة|الدكتور|الدكتورة))\s+\p{L}{2,}/u;
const AFTER = /\p{Script=Han}{1,3}(先生|女士|小姐)|\p{Script=Hangul}{2,4}\s씨/u;

/** @param {string} text */
export function nudged(text) {
  const numbers = text.replace(DATES, " ").replace(AMOUNTS, " ").match(NUMBER) ?? [];
  if (MAIL.test(text) || numbers.some((number) => (number.match(/\p{Nd}/gu) ?? []).length >= DIGITS)) return "contact";
  return TITLES.test(text) || AFTER.test(text) ? "name" : "";
}

/** @param {{ text: string }} props */
export function Nudge({ text }) {
  const what = nudged(text);
  const words = what && t(`nudge-${what}`);
  useSay(words, { key: "nudge", rank: OWN });
  return html`<p class="hint nudge" hidden=${!what}>${words}</p>`;
}
