// @ts-check
// Doing something: send it, say that it is done, offer to take it back; or say why it was refused.
//
//   act(panel, name, args, { text, undo, inverse, undone })   → Promise<answer>; `text` what the toast says; `undo` false where
//                                            nothing takes it back; `inverse` { name, args } of what does so where words are concerned,
//                                            which the server keeps in no inverse; `undone` is called once it was taken back
//   actAll(panel, [{ name, args }], options) the same for several that are one act: taken back together, the last first
//   step(panel, name, args, whom, text)      the same for a step of the running order, one at a time; `whom` it leads to, in words
//   isStepping(panel)                        whether a step of ours is on its way
//   undoLast()                               takes back what the last toast said, while it may be

import { said, t } from "../i18n.js";
import { toast } from "../ui/toast.js";

const STEPS = new Set(["programme.next", "programme.go", "turn.start", "turn.set_aside", "turn.interrupt", "panel.start"]);
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
 * @param {{ text?: string, undo?: boolean, inverse?: { name: string, args: Record<string, any> }, undone?: () => void }} [options]
 */
export async function act(panel, name, args, { text = "", undo = true, inverse, undone } = {}) {
  const answer = await panel.send(name, args);
  if (!answer.ok) refused(answer);
  else if (text) {
    // Only the latest move can be taken back, so an Undo of the one before would be a promise that cannot be kept.
    if (MOVES.has(name)) moveSaid();
    const back = inverse ? () => reverse(panel, inverse) : () => takeBack(panel, [answer]);
    const away = done(text, undo ? back : null, undone);
    if (MOVES.has(name)) moveSaid = away;
  }
  return answer;
}

/**
 * What was refused half-way is said, and what was done before it is taken back.
 * @param {any} panel
 * @param {{ name: string, args: Record<string, any> }[]} steps
 * @param {{ text?: string, undone?: () => void }} [options]
 */
export async function actAll(panel, steps, { text = "", undone } = {}) {
  const answers = await Promise.all(steps.map(({ name, args }) => panel.send(name, args)));
  const wrong = answers.find((answer) => !answer.ok);
  const made = answers.filter((answer) => answer.ok);
  if (!wrong) done(text, () => takeBack(panel, made), undone);
  else {
    refused(wrong);
    await takeBack(panel, made);
  }
  return wrong ?? answers[0];
}

/**
 * Everything that was pressed before the screen moved on meant the same step.
 * @param {any} panel
 * @param {string} name
 * @param {Record<string, any>} args
 * @param {string} whom
 * @param {string} [text]
 */
export function step(panel, name, args, whom, text = t("console-now-is", { name: whom })) {
  // The answer may be back before a double press is over; its second half still meant the first step.
  if (isStepping(panel) || performance.now() - steppedAt < ONE_PRESS) return Promise.resolve({ ok: false, code: "dismissed" });
  steppedAt = performance.now();
  return act(panel, name, { after: panel.header.value.step, ...args }, { text });
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
 * @param {string} text
 * @param {(() => Promise<any>) | null} reverses
 * @param {(() => void) | undefined} undone
 */
function done(text, reverses, undone) {
  if (!reverses) return toast({ text });
  const back = async () => {
    away();
    if (last?.undo === back) last = null;
    const wrong = await reverses();
    if (wrong) return refused(wrong);
    toast({ text: t("console-undone") });
    undone?.();
  };
  const away = toast({ text, undo: back });
  last = { undo: back, until: Date.now() + UNDO_FOR };
  return away;
}

/**
 * @param {any} panel
 * @param {{ name: string, args: Record<string, any> }} inverse
 */
async function reverse(panel, { name, args }) {
  const answer = await panel.send(name, args);
  return answer.ok ? null : answer;
}

/**
 * @param {any} panel
 * @param {any[]} answers
 * @returns {Promise<any>} the answer of the first that could not be taken back
 */
async function takeBack(panel, answers) {
  const undone = await Promise.all([...answers].reverse().map((answer) => panel.undo(answer)));
  return undone.find((answer) => !answer.ok);
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
