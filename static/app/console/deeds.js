// @ts-check
// What is done with a question: the command, what the message says, and where the hand goes. Each takes the desk and the row.
//
//   approve  shortlist  decline(reason)  keepPrivate  putBack  merge(into)  separate(original)  assign(people)  tag(tags)
//   gloss(text, language)  redact(hide)  bundle(ids)  unbundle  lineUp(next)  place(n)  asked  answered

import { listed, t, word } from "../i18n.js";
import { act, actAll } from "./act.js";
import { focusCard } from "./desk.js";
import { may, togetherWith } from "./moves.js";
import { blocks, placed } from "./placing.js";
import { questionName } from "./words.js";

/** @typedef {import("./desk.js").Desk} Desk */

/** @param {Desk} desk @param {any} row */
export function approve(desk, row) {
  return may("approve", row) ? leave(desk, row, "question.approve", { rev: revOf(desk, row) }, t("console-approved")) : undefined;
}

/** @param {Desk} desk @param {any} row */
export function shortlist(desk, row) {
  if (!may("shortlist", row)) return undefined;
  const text = t(row.shortlisted ? "console-unshortlisted" : "console-shortlisted");
  const deed = row.state === "new" ? leave : stay;
  return deed(desk, row, "question.shortlist", { shortlisted: !row.shortlisted }, text);
}

/** @param {Desk} desk @param {any} row @param {string} reason */
export function decline(desk, row, reason) {
  return leave(desk, row, "question.decline", { reason, rev: revOf(desk, row) }, t("console-declined", { reason: word("reason", reason) }));
}

/** @param {Desk} desk @param {any} row */
export function keepPrivate(desk, row) {
  return may("private", row) ? leave(desk, row, "question.private", { rev: revOf(desk, row) }, t("console-made-private")) : undefined;
}

/** @param {Desk} desk @param {any} row */
export function putBack(desk, row) {
  return leave(desk, row, "question.restore", { state: "new" }, t("console-put-back-done"));
}

/** @param {Desk} desk @param {any} row @param {any} into */
export function merge(desk, row, into) {
  return leave(desk, row, "question.merge", { into: into.id, rev: revOf(desk, row) }, t("console-merged", { name: questionName(into) }));
}

/** @param {Desk} desk @param {any} row @param {string} original */
export function separate(desk, row, original) {
  desk.touched.add(original);
  focusCard(row.id);
  return act(desk.panel, "question.unmerge", { question: original }, { text: t("console-separated") });
}

/** @param {Desk} desk @param {any} row @param {string[]} people */
export function assign(desk, row, people) {
  desk.shut();
  const former = (row.assigned ?? []).map((/** @type {any} */ each) => each.person);
  if (former.join() === people.join()) return undefined;
  return stay(desk, row, "question.assign", { people }, t("console-assigned", { count: people.length }));
}

/** @param {Desk} desk @param {any} row @param {string[]} tags */
export function tag(desk, row, tags) {
  const text = tags.length > 0 ? t("console-tagged", { tags: listed(tags) }) : t("console-untagged");
  return written(desk, row, "tag", "question.tag", [{ tags }, { tags: row.tags }], text);
}

/** @param {Desk} desk @param {any} row @param {string | null} text @param {string} language */
export function gloss(desk, row, text, language) {
  const former = { text: row.gloss, language: row.gloss_language ?? language };
  return written(desk, row, "gloss", "question.gloss", [{ text, language }, former], t(text === null ? "console-gloss-gone" : "console-glossed"));
}

/** @param {Desk} desk @param {any} row @param {[number, number][]} hide in code points */
export function redact(desk, row, hide) {
  desk.shut();
  return send(desk, row, "question.redact", { rev: row.rev, hide }, { text: t("console-redacted"), undo: false });
}

/** @param {Desk} desk @param {any} row @param {string[]} ids */
export function bundle(desk, row, ids) {
  if (ids.length === 0) return (desk.shut(), unbundle(desk, row));
  const dropped = togetherWith(desk.panel.rows("questions"), row)
    .map((other) => other.id)
    .filter((id) => !ids.includes(id));
  desk.shut();
  desk.hurry();
  const steps = [{ name: "question.bundle", args: { questions: [row.id, ...ids], bundled: true } }];
  if (dropped.length > 0) steps.unshift({ name: "question.bundle", args: { questions: dropped, bundled: false } });
  return actAll(desk.panel, steps, { text: t("console-bundled", { count: ids.length + 1 }) });
}

/** @param {Desk} desk @param {any} row */
export function unbundle(desk, row) {
  const others = togetherWith(desk.panel.rows("questions"), row).map((other) => other.id);
  if (others.length === 0) return undefined;
  focusCard(row.id);
  return act(desk.panel, "question.bundle", { questions: [row.id, ...others], bundled: false }, { text: t("console-unbundled") });
}

/** @param {Desk} desk @param {any} row @param {boolean} [next] */
export function lineUp(desk, row, next = row.state === "approved") {
  if (!may(next ? "line_up" : "take_out", row)) return undefined;
  desk.hurry();
  const text = t(next ? "console-lined-up" : "console-taken-out", { number: row.number });
  return stay(desk, row, "question.next", { next }, text);
}

/** @param {Desk} desk @param {any} row @param {number} place */
export function place(desk, row, place) {
  const { panel } = desk;
  const steps = placed(blocks(panel.rows("questions")), row.id, place);
  if (!steps || steps.length === 0) return undefined;
  desk.hurry();
  const restore = steps.map(({ question, lined_up }) => ({ name: "question.restore", args: { question, state: "next", lined_up } }));
  return actAll(panel, restore, { text: t("console-placed", { name: questionName(row), place }) });
}

/** @param {Desk} desk @param {any} row */
export function asked(desk, row) {
  desk.hurry();
  return stay(desk, row, "question.asked", {}, t("console-asked", { number: row.number }));
}

/** @param {Desk} desk @param {any} row */
export function answered(desk, row) {
  const text = t("console-marked", { number: row.number, mark: word("assigned", "answered") });
  return leave(desk, row, "question.answered", { mark: "answered" }, text);
}

/**
 * The revision that the sender has seen. What we have just done to the row ourselves is seen too, though its delta may be on the way.
 * @param {Desk} desk
 * @param {any} row
 * @returns {number | undefined}
 */
function revOf(desk, row) {
  const sending = desk.panel.pending.value.some((/** @type {any} */ entry) => entry.args.question === row.id);
  return sending ? undefined : Math.max(row.rev, desk.revs.get(row.id) ?? 0);
}

/**
 * @param {Desk} desk
 * @param {any} row
 * @param {string} name
 * @param {any} args
 * @param {string} text
 */
function leave(desk, row, name, args, text) {
  const undone = () => desk.bring(row.id);
  return desk.leave(row, () => send(desk, row, name, args, { text, undone }));
}

/**
 * @param {Desk} desk
 * @param {any} row
 * @param {string} name
 * @param {any} args
 * @param {string} text
 */
function stay(desk, row, name, args, text) {
  return send(desk, row, name, args, { text });
}

/**
 * @param {Desk} desk
 * @param {any} row
 * @param {string} name
 * @param {any} args
 * @param {any} options
 */
async function send(desk, row, name, args, options) {
  const answer = await act(desk.panel, name, { question: row.id, ...args }, options);
  if (answer.ok) for (const id of [row.id, args.into ?? row.id]) desk.revs.set(id, answer.version);
  return answer;
}

/**
 * The form goes at once, so that the next key is the desk's; what was refused is in it again, to be mended.
 * @param {Desk} desk
 * @param {any} row
 * @param {string} menu
 * @param {string} name
 * @param {[args: any, former: any]} args
 * @param {string} text
 */
async function written(desk, row, menu, name, [args, former], text) {
  desk.shut();
  const inverse = { name, args: { question: row.id, ...former } };
  const answer = await send(desk, row, name, args, { text, inverse });
  if (!answer.ok && desk.selected.value === row.id) desk.mend(menu, { row: row.id, ...args });
}
