// @ts-check
// How long an expected screen has been silent: the server tells colours, the seconds are counted here. Pure.
//
//   watchSilence(before, colours, now)   → { [link]: { colour, since } }; `since` is when its last answer must have come, at the latest
//   silentFor(entry, now)                whole seconds, or 0 while it answers
//   expected(links, people)              those with a link that still holds, in the order of the house

/** @typedef {{ colour: string, since: number }} Silence */

/** @type {Record<string, number>} */
const SILENT_BY_THEN = { green: 0, amber: 8_000, red: 13_000 };
const HOUSE = ["organiser", "moderator", "co-moderator", "timekeeper", "note-taker", "opening", "panellist", "display", "stage", "booth", "technician"];

/**
 * @param {Record<string, Silence>} before
 * @param {Record<string, string>} colours
 * @param {number} now
 * @returns {Record<string, Silence>}
 */
export function watchSilence(before, colours, now) {
  return Object.fromEntries(
    Object.entries(colours).map(([link, colour]) => {
      const known = before[link];
      const goesOn = known && known.colour !== "green" && colour !== "green";
      return [link, { colour, since: goesOn ? known.since : now - (SILENT_BY_THEN[colour] ?? 0) }];
    }),
  );
}

/**
 * @param {Silence | undefined} entry
 * @param {number} now
 */
export const silentFor = (entry, now) => (!entry || entry.colour === "green" ? 0 : Math.floor((now - entry.since) / 1000));

/**
 * @param {any[]} links
 * @param {any[]} people
 */
export function expected(links, people) {
  const places = new Map(people.map((person) => [person.id, person.place]));
  const rank = (/** @type {any} */ link) => HOUSE.indexOf(link.role) * 1000 + (places.get(link.person) ?? 0);
  return links.filter((link) => !link.revoked).sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
}
