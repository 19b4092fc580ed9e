// @ts-check
// Speaking times by category, and those that a chair may choose for the next speech. Pure.
//
//   CATEGORIES, GROUPS, PRESETS
//   choices(limit)       the lengths to choose from for one speech, its own among them
//   takesLimit(stop)     whether the speech that comes next has a limit at all
//   keyOf(header)        names the stop that comes next: a choice is for it alone

export const CATEGORIES = ["floor", "group", "read", "answer", "followup", "final", "point_of_order", "reply"];
export const GROUPS = ["state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other"];
export const PRESETS = ["side_event_60", "side_event_90", "hrc_panel_120", "hrc_interactive_dialogue", "webinar_60", "open_debate_90"];
const USUAL = [30, 45, 60, 90, 120, 180, 240, 300, 420, 600].map((seconds) => seconds * 1000);

/** @param {number | null} limit */
export function choices(limit) {
  if (limit === null || USUAL.includes(limit)) return USUAL;
  return [...USUAL, limit].sort((one, other) => one - other);
}

/** @param {any} stop */
export function takesLimit(stop) {
  return Boolean(stop) && stop.limit !== null && stop.kind !== "turn" && stop.kind !== "question";
}

/** @param {any} header */
export function keyOf(header) {
  const stop = header.line?.[0];
  if (!stop) return "";
  return [header.step, stop.kind, stop.person, stop.request, stop.item, stop.question, stop.turn].join(" ");
}
