// @ts-check
// Counts a text as a person does. Pure.
//
//   graphemes(text, most)   letters as a reader sees them: an emoji family is one

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;

/**
 * @param {string} text
 * @param {number} [most] more than that need not be exact: a pasted book must not freeze the page
 */
export function graphemes(text, most = 10_000) {
  if (text.length > most * 10) return text.length;
  if (!segmenter) return [...text].length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
