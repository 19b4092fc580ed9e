// @ts-check
// How long a text takes to read aloud.
//
//   words(text, language)  → how many; scripts without spaces are cut by the browser
//   reading(count)         → ms at an interpretable pace

/** Words a minute that interpreters can follow. */
const PACE = 120;

/**
 * @param {string} text
 * @param {string} language
 */
export function words(text, language) {
  const parts = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...parts].filter((part) => part.isWordLike).length;
}

/** @param {number} count */
export const reading = (count) => Math.ceil((count * 60) / PACE) * 1_000;
