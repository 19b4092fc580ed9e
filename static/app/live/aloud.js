// @ts-check
// How long a text takes to read aloud, and how a length of time is said.
//
//   words(text, language)     → how many; scripts without spaces are cut by the browser
//   reading(count)            → ms at an interpretable pace
//   lengthAloud(ms, speak)    → '2 minutes and 30 seconds'; its twin is `Catalogue.aloud` of the server

import { language, t } from "../i18n.js";

/** Words a minute that interpreters can follow. */
const PACE = 120;
/** @type {Intl.Segmenter | null} */
let segmenter = null;

/**
 * @param {string} text
 * @param {string} [code]
 */
export function words(text, code = language()) {
  if (!("Segmenter" in Intl)) return text.split(/\s+/).filter(Boolean).length;
  // It is asked at every key, and making one takes a phone longer than cutting a question.
  if (segmenter?.resolvedOptions().locale !== code) segmenter = new Intl.Segmenter(code, { granularity: "word" });
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).length;
}

/** @param {number} count */
export const reading = (count) => Math.ceil((count * 60) / PACE) * 1_000;

/**
 * @param {number} ms
 * @param {(id: string, args?: Record<string, any>) => string} [speak] the messages of another language than that of the page
 */
export function lengthAloud(ms, speak = t) {
  const all = Math.round(ms / 1000);
  const minutes = speak("length-minutes", { count: Math.floor(all / 60) });
  const seconds = speak("length-seconds", { count: all % 60 });
  if (all >= 60 && all % 60 > 0) return speak("length-both", { minutes, seconds });
  return all >= 60 ? minutes : seconds;
}
