// @ts-check
// Why somebody stands where they stand on the list of speakers, as the server found it; put into words elsewhere. Pure.
//
//   REASONS             every code that the order may give
//   reasonsOf(request)  the words to say, in order: each a message of the catalogue; what is decided first comes first

export const REASONS = [
  "pinned",
  "reply",
  "only_one",
  "earliest",
  "first_turn",
  "second_turn",
  "absent_before",
  "group_unheard",
  "group_fewer",
  "channel_unheard",
  "channel_fewer",
  "channel_alternates",
  "dignitary",
  "on_behalf",
  "rank",
];
const OF_CHANNEL = ["channel_unheard", "channel_fewer", "channel_alternates"];

/**
 * "Online, group not yet heard": the side is said where it is the online one, which a room easily forgets.
 * @param {{ why?: string[] | null, channel?: string | null }} request
 * @returns {string[]}
 */
export function reasonsOf({ why, channel }) {
  const codes = (why ?? []).filter((code) => REASONS.includes(code));
  const side = channel === "online" && !codes.some((code) => OF_CHANNEL.includes(code)) ? ["channel-online"] : [];
  return [...side, ...codes.map((code) => `console-why-${code.replaceAll("_", "-")}`)];
}
