// @ts-check
// Whether a show of hands is open.
//
//   openPoll(panel)   the one that is open, or null

/** @param {any} panel */
export function openPoll(panel) {
  return panel.rows("polls").find((/** @type {any} */ poll) => poll.state === "open") ?? null;
}
