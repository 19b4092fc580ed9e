// @ts-check
// The desk on which questions are worked through: which list is open, which card is in hand, and what is done with it.
//
//   openDesk(panel) → { tab, newest, selected, menu, shown, touched, … }
//     tab, newest, selected, menu   signals; menu is null | 'decline' | 'assign' for the card in hand
//     shown                         the ids as they stand on the screen; the list writes it
//     touched                       ids that we moved ourselves: they need not wait behind "new questions"
//     go(tab)  move(by)  pick(id)  open(menu)
//     approve  shortlist  decline(reason)  assign(people)  lineUp(next)  asked  answered     all act on the card in hand

import { signal } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { act } from "./act.js";
import { after } from "./order.js";

/** @param {any} panel */
export function openDesk(panel) {
  const tab = signal("new");
  const newest = signal(true);
  const selected = signal(/** @type {string | null} */ (null));
  const menu = signal(/** @type {string | null} */ (null));
  const touched = new Set();
  const desk = {
    tab,
    newest,
    selected,
    menu,
    touched,
    shown: /** @type {string[]} */ ([]),
    go,
    move,
    pick,
    open,
    approve,
    shortlist,
    decline,
    assign,
    lineUp,
    asked,
    answered,
    question,
  };
  return desk;

  /** @param {string} next */
  function go(next) {
    tab.value = next;
    selected.value = null;
    menu.value = null;
  }

  /** @param {string | null} id */
  function pick(id) {
    if (id !== selected.value) menu.value = null;
    selected.value = id;
  }

  /** @param {number} by */
  function move(by) {
    const at = desk.shown.indexOf(selected.value ?? "");
    const next = desk.shown[at < 0 ? 0 : Math.min(desk.shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    pick(next);
    focusCard(next);
  }

  /** @param {string | null} next */
  function open(next) {
    const row = question();
    if (!row) return;
    selected.value = row.id;
    menu.value = menu.value === next ? null : next;
  }

  function question() {
    return panel.row("questions", selected.value ?? desk.shown[0]);
  }

  /** @param {any} [row] */
  function approve(row = question()) {
    if (row?.state !== "new" && row?.state !== "declined") return undefined;
    return leave(row, "question.approve", { rev: row.rev }, t("console-approved"));
  }

  /** @param {any} [row] */
  function shortlist(row = question()) {
    if (!row) return undefined;
    const text = row.shortlisted ? t("console-unshortlisted") : t("console-shortlisted");
    return leave(row, "question.shortlist", { shortlisted: !row.shortlisted }, text, row.state === "new");
  }

  /**
   * @param {string} reason
   * @param {any} [row]
   */
  function decline(reason, row = question()) {
    return leave(row, "question.decline", { reason, rev: row.rev }, t("console-declined", { reason: word("reason", reason) }));
  }

  /**
   * @param {string[]} people
   * @param {any} [row]
   */
  function assign(people, row = question()) {
    menu.value = null;
    focusCard(row.id);
    return act(panel, "question.assign", { question: row.id, people }, { text: t("console-assigned", { count: people.length }) });
  }

  /**
   * @param {boolean} next
   * @param {any} [row]
   */
  function lineUp(next, row = question()) {
    const text = t(next ? "console-lined-up" : "console-taken-out", { number: row.number });
    return act(panel, "question.next", { question: row.id, next }, { text });
  }

  /** @param {any} [row] */
  function asked(row = question()) {
    return act(panel, "question.asked", { question: row.id }, { text: t("console-asked", { number: row.number }) });
  }

  /** @param {any} [row] */
  function answered(row = question()) {
    const text = t("console-marked", { number: row.number, mark: word("assigned", "answered") });
    return leave(row, "question.answered", { mark: "answered" }, text);
  }

  /**
   * The card goes to another list, so the hand goes to the one after it.
   * @param {any} row
   * @param {string} name
   * @param {any} args
   * @param {string} text
   * @param {boolean} [leaves]
   */
  async function leave(row, name, args, text, leaves = true) {
    const next = after(
      desk.shown.map((id) => ({ id })),
      row.id,
    );
    const held = document.activeElement?.closest(".question")?.getAttribute("data-id") === row.id;
    menu.value = null;
    touched.add(row.id);
    if (leaves) pick(next);
    if (leaves && held && next) focusCard(next);
    const answer = await act(panel, name, { question: row.id, ...args }, { text });
    if (!answer.ok && leaves) pick(row.id);
  }
}

/** @param {string} id */
function focusCard(id) {
  const card = /** @type {HTMLElement | null} */ (document.querySelector(`.question[data-id="${CSS.escape(id)}"]`));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}
