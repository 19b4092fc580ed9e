// @ts-check
// What language a question is written in: its letters tell four of them, of the others whoever writes says so.
//
//   WRITTEN               the languages to choose from, as codes
//   tongue(text, spoken)  → code, or "" where the letters are not those of the language that the page is read in

export const WRITTEN = ["en", "fr", "es", "ar", "ru", "zh", "ko", "ro"];

/** @type {[string, RegExp][]} */
const LETTERS = [
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["", /\p{Script=Latin}/gu],
];

/**
 * @param {string} text
 * @param {string} spoken
 */
export function tongue(text, spoken) {
  const counts = LETTERS.map(([code, letters]) => ({ code, count: text.match(letters)?.length ?? 0 }));
  const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
  if (most.count === 0 || most.code === spoken) return spoken;
  const isOther = LETTERS.some(([code]) => code === spoken);
  return most.code || (isOther ? "" : spoken);
}
