// @ts-check
// Doing something: send it, say that it is done, offer to take it back; or say why it was refused.
//
//   act(panel, name, args, { text, undo })   → Promise<answer>; `text` what the toast says; `undo` false where there is no inverse
//   step(panel, name, args, whom)            the same for a step of the running order, one at a time; `whom` it leads to, in words
//   isStepping(panel)                        whether a step of ours is on its way
//   undoLast()                               takes back what the last toast said, while it may be

import { said, t } from "../i18n.js";
import { toast } from "../ui/toast.js";

const STEPS = new Set(["programme.next", "programme.go", "turn.start", "panel.start"]);
const MOVES = new Set([...STEPS, "turn.end", "floor.absent", "floor.done"]);
const UNDO_FOR = 10_000;
const ONE_PRESS = 600;
let steppedAt = -ONE_PRESS;

/** @type {{ undo: () => void, until: number } | null} */
let last = null;
let moveSaid = () => {};

/**
 * @param {any} panel
 * @param {string} name
 * @param {Record<string, any>} args
 * @param {{ text?: string, undo?: boolean }} [options]
 */
export async function act(panel, name, args, { text = "", undo = true } = {}) {
  const answer = await panel.send(name, args);
  if (!answer.ok) refused(answer);
  else if (text) {
    // Only the latest move can be taken back, so an Undo of the one before would be a promise that cannot be kept.
    if (MOVES.has(name)) moveSaid();
    const away = done(panel, answer, text, undo);
    if (MOVES.has(name)) moveSaid = away;
  }
  return answer;
}

/**
 * Everything that was pressed before the screen moved on meant the same step.
 * @param {any} panel
 * @param {string} name
 * @param {Record<string, any>} args
 * @param {string} whom
 */
export function step(panel, name, args, whom) {
  // The answer may be back before a double press is over; its second half still meant the first step.
  if (isStepping(panel) || performance.now() - steppedAt < ONE_PRESS) return Promise.resolve({ ok: false, code: "dismissed" });
  steppedAt = performance.now();
  return act(panel, name, { after: panel.header.value.step, ...args }, { text: t("console-now-is", { name: whom }) });
}

/** @param {any} panel */
export function isStepping(panel) {
  return panel.pending.value.some((/** @type {any} */ entry) => STEPS.has(entry.name));
}

export function undoLast() {
  if (last && Date.now() < last.until) last.undo();
  else toast({ text: said("undo.unknown") });
}

/**
 * @param {any} panel
 * @param {any} answer
 * @param {string} text
 * @param {boolean} undo
 */
function done(panel, answer, text, undo) {
  if (!undo) return toast({ text });
  const back = async () => {
    away();
    if (last?.undo === back) last = null;
    const undone = await panel.undo(answer);
    if (undone.ok) toast({ text: t("console-undone") });
    else refused(undone);
  };
  const away = toast({ text, undo: back });
  last = { undo: back, until: Date.now() + UNDO_FOR };
  return away;
}

/** @param {any} answer */
function refused({ code, data }) {
  if (code === "dismissed") return;
  const text = code === "step.taken" ? taken(data) : said(code, data);
  toast({ text, tone: "over" });
}

/** @param {any} data */
function taken(data) {
  return data?.by ? t("console-step-taken", { by: data.by }) : t("console-step-taken-somebody");
}
