// @ts-check
// The numbers of a show of hands. Pure.
//
//   shares(counts)             → { total, parts }: parts in whole percents of all hands, for the bars
//   answersOf(draft, count)    the answers that were written, without the empty ones

/** @param {number[] | null} counts */
export function shares(counts) {
  const given = counts ?? [];
  const total = given.reduce((sum, count) => sum + count, 0);
  return { total, parts: given.map((count) => Math.round((count / Math.max(1, total)) * 100)) };
}

/**
 * @param {Record<string, any>} draft
 * @param {number} count
 * @returns {string[]}
 */
export const answersOf = (draft, count) =>
  Array.from({ length: count }, (_, at) => (draft[`answer${at}`] ?? "").trim()).filter(Boolean);
