// @ts-check
// Names that a booth must spell. Pure.
//
//   acronyms(texts)                [{ short, long }]: 'OLR' with 'Office for Local Rights' where the text says so, else long ''; document symbols too
//   glossaryLines(people, speakers, found)   lines of a text file: name, tab, what is known of it

const EXPLAINED = /([^()]{2,200})\((\p{Lu}[\p{Lu}\d-]{1,11})\)/gu;
const SYMBOL = /(?<![\p{L}\d])\p{Lu}+(?:\/[\p{Lu}\d.]+)+/gu;
const BARE = /(?<![\p{L}\d/])\p{Lu}{2,}[\p{Lu}\d]*(?![\p{L}\d/])/gu;
const ROMAN = /^[IVX]+$/;

/** @typedef {{ short: string, long: string }} Acronym */

/**
 * @param {string[]} texts
 * @returns {Acronym[]}
 */
export function acronyms(texts) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const note = (/** @type {string} */ short, /** @type {string} */ long) => found.set(short, found.get(short) || long);
  for (const text of texts) {
    for (const [, before, short] of text.matchAll(EXPLAINED)) note(short, meaning(before, short));
    for (const [short] of text.matchAll(SYMBOL)) note(short, "");
    for (const [short] of text.matchAll(BARE)) if (!ROMAN.test(short)) note(short, "");
  }
  return [...found].map(([short, long]) => ({ short, long })).sort((one, other) => one.short.localeCompare(other.short));
}

/**
 * As many words as the acronym has letters, counted by their capitals from the end.
 * @param {string} before
 * @param {string} short
 */
function meaning(before, short) {
  const words = before.trim().split(/\s+/);
  const letters = short.replace(/[^\p{Lu}]/gu, "").length;
  let capitals = 0;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    if (/^\p{Lu}/u.test(words[from])) capitals += 1;
    if (capitals === letters) return words.slice(from).join(" ");
  }
  return "";
}

/**
 * @param {{ name: string, about: string }[]} people
 * @param {{ name: string, about: string }[]} speakers
 * @param {Acronym[]} found
 */
export function glossaryLines(people, speakers, found) {
  const named = [...people, ...speakers].map(({ name, about }) => [name, about]);
  return [...named, ...found.map(({ short, long }) => [short, long])].map((parts) => parts.filter(Boolean).join("\t"));
}
