// @ts-check
// The desk on which questions are worked through: which list is open, which card is in hand, and what is done with it.
//
//   new Desk(panel) → { tab, newest, selected, menu, shown, touched, … }
//     tab, newest, selected, menu   signals; menu is null | 'decline' | 'assign' for the card in hand
//     shown                         the ids as they stand on the screen; the list writes it
//     touched                       ids that we moved ourselves: they need not wait behind "new questions"
//     go(tab)  move(by)  pick(id)  open(menu)
//     approve  shortlist  decline(reason)  assign(people)  lineUp(next)  asked  answered     all act on the card in hand

import { signal } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { act } from "./act.js";
import { after } from "./order.js";

export class Desk {
  /** @param {any} panel */
  constructor(panel) {
    this.panel = panel;
    this.tab = signal("new");
    this.newest = signal(true);
    this.selected = signal(/** @type {string | null} */ (null));
    this.menu = signal(/** @type {string | null} */ (null));
    this.touched = new Set();
    /** @type {string[]} */
    this.shown = [];
  }

  /** @param {string} next */
  go(next) {
    this.tab.value = next;
    this.selected.value = null;
    this.menu.value = null;
  }

  /** @param {string | null} id */
  pick(id) {
    if (id !== this.selected.value) this.menu.value = null;
    this.selected.value = id;
  }

  /** @param {number} by */
  move(by) {
    const at = this.shown.indexOf(this.selected.value ?? "");
    const next = this.shown[at < 0 ? 0 : Math.min(this.shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    this.pick(next);
    focusCard(next);
  }

  /** @param {string | null} next */
  open(next) {
    const row = this.question();
    if (!row) return;
    this.selected.value = row.id;
    this.menu.value = this.menu.value === next ? null : next;
  }

  question() {
    return this.panel.row("questions", this.selected.value ?? this.shown[0]);
  }

  /** @param {any} [row] */
  approve(row = this.question()) {
    if (row?.state !== "new" && row?.state !== "declined") return undefined;
    return this.leave(row, "question.approve", { rev: row.rev }, t("console-approved"));
  }

  /** @param {any} [row] */
  shortlist(row = this.question()) {
    if (!row) return undefined;
    const text = row.shortlisted ? t("console-unshortlisted") : t("console-shortlisted");
    return this.leave(row, "question.shortlist", { shortlisted: !row.shortlisted }, text, row.state === "new");
  }

  /**
   * @param {string} reason
   * @param {any} [row]
   */
  decline(reason, row = this.question()) {
    return this.leave(row, "question.decline", { reason, rev: row.rev }, t("console-declined", { reason: word("reason", reason) }));
  }

  /**
   * @param {string[]} people
   * @param {any} [row]
   */
  assign(people, row = this.question()) {
    this.menu.value = null;
    focusCard(row.id);
    return act(this.panel, "question.assign", { question: row.id, people }, { text: t("console-assigned", { count: people.length }) });
  }

  /**
   * @param {boolean} next
   * @param {any} [row]
   */
  lineUp(next, row = this.question()) {
    const text = t(next ? "console-lined-up" : "console-taken-out", { number: row.number });
    return act(this.panel, "question.next", { question: row.id, next }, { text });
  }

  /** @param {any} [row] */
  asked(row = this.question()) {
    return act(this.panel, "question.asked", { question: row.id }, { text: t("console-asked", { number: row.number }) });
  }

  /** @param {any} [row] */
  answered(row = this.question()) {
    const text = t("console-marked", { number: row.number, mark: word("assigned", "answered") });
    return this.leave(row, "question.answered", { mark: "answered" }, text);
  }

  /**
   * The card goes to another list, so the hand goes to the one after it.
   * @param {any} row
   * @param {string} name
   * @param {any} args
   * @param {string} text
   * @param {boolean} [leaves]
   */
  async leave(row, name, args, text, leaves = true) {
    const list = this.shown.map((id) => ({ id }));
    const next = after(list, row.id);
    const held = document.activeElement?.closest(".question")?.getAttribute("data-id") === row.id;
    this.menu.value = null;
    this.touched.add(row.id);
    if (leaves) this.pick(next);
    if (leaves && held && next) focusCard(next);
    const answer = await act(this.panel, name, { question: row.id, ...args }, { text });
    if (!answer.ok && leaves) this.pick(row.id);
  }
}

/** @param {string} id */
function focusCard(id) {
  const card = /** @type {HTMLElement | null} */ (document.querySelector(`.question[data-id="${CSS.escape(id)}"]`));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}
