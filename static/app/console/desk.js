// @ts-check
// The desk on which questions are worked through: which list is open, which card is in hand, and where the hand goes next.
//
//   new Desk(panel) → { sheet, tab, newest, selected, menu, paper, apart, shown, touched, … }
//     sheet                         signal: 'questions' | 'actions' | 'polls', what lies on the desk
//     tab, newest, selected, menu   signals; menu is null or a name of MENUS, for the card in hand
//     paper                         signal: whether a paper slip is being typed in
//     apart                         signal: pairs of questions that somebody here said are not the same; kept on this device
//     shown                         the ids as they stand on the screen; the list writes it
//     revs                          Map of id → the version of what we did to it last
//     touched                       ids that we moved ourselves: they need not wait behind "new questions"
//     lay(sheet)  go(tab)  move(by)  pick(id)  open(menu)  shut()  question()
//     mend(menu, args)              opens a form again with what was refused; refused(menu, row) reads it
//     draft(name, first)            signal of what is being written in a form, which survives a look at another list
//     leave(row, does)              the card goes to another list, so the hand goes to the one after it; refused, it comes back
//     bring(id)                     the hand goes to this card as soon as it is there; the list calls arrived()
//     promise(row)                  to a new action that comes out of this question
//     hurry()  isHurried()          what we ordered ourselves is shown at once, also under the hand

import { signal } from "../../vendor/vendor.js";
import { inTab } from "../live/storage.js";
import { pairOf } from "./finding.js";
import { TABS, after } from "./order.js";

export const MENUS = ["decline", "assign", "merge", "tag", "gloss", "redact", "bundle"];
const HURRY = 3_000;
const PAIRS = 200;

export class Desk {
  /** @param {any} panel */
  constructor(panel) {
    this.panel = panel;
    this.sheet = signal("questions");
    this.tab = signal(lastTab(panel.code));
    this.newest = signal(true);
    this.selected = signal(/** @type {string | null} */ (null));
    this.menu = signal(/** @type {string | null} */ (null));
    this.paper = signal(false);
    this.apart = signal(new Set(remembered(panel.code)));
    this.touched = new Set();
    this.leaving = new Set();
    /** @type {Map<string, number>} */
    this.revs = new Map();
    /** @type {Map<string, any>} */
    this.drafts = new Map();
    /** @type {string[]} */
    this.shown = [];
    this.wanted = "";
    /** @type {any} */
    this.unsent = null;
    this.hurriedUntil = 0;
  }

  /** @param {string} sheet */
  lay(sheet) {
    this.sheet.value = sheet;
    this.menu.value = null;
  }

  /** @param {string} next */
  go(next) {
    this.tab.value = next;
    inTab()?.setItem(tabKey(this.panel.code), next);
    this.selected.value = null;
    this.menu.value = null;
    document.getElementById("question-list")?.scrollTo({ top: 0 });
  }

  /** @param {string | null} id */
  pick(id) {
    if (id !== this.selected.value) this.menu.value = null;
    this.selected.value = id;
  }

  /** @param {number} by */
  move(by) {
    if (!this.isInSight()) return;
    const at = this.shown.indexOf(this.selected.value ?? "");
    const next = this.shown[at < 0 ? 0 : Math.min(this.shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    this.pick(next);
    focusCard(next);
  }

  /** @param {string} name */
  open(name) {
    const row = this.question();
    if (!row) return;
    this.selected.value = row.id;
    if (this.menu.value === name) this.shut();
    else this.menu.value = name;
  }

  /**
   * @param {string} menu
   * @param {any} args
   */
  mend(menu, args) {
    this.unsent = { menu, ...args };
    this.menu.value = menu;
  }

  /**
   * @param {string} menu
   * @param {any} row
   */
  refused(menu, row) {
    return this.unsent?.menu === menu && this.unsent.row === row.id ? this.unsent : null;
  }

  shut() {
    this.unsent = null;
    this.menu.value = null;
    if (this.selected.value) focusCard(this.selected.value);
  }

  /** A letter does nothing to a card that nobody sees, since another sheet or another part of the console is open. */
  isInSight() {
    return this.sheet.value === "questions" && (document.getElementById("question-list")?.offsetParent ?? null) !== null;
  }

  question() {
    if (!this.isInSight()) return null;
    return this.panel.row("questions", this.shown.includes(this.selected.value ?? "") ? this.selected.value : (this.shown[0] ?? null));
  }

  /**
   * @param {string} name
   * @param {any} first
   */
  draft(name, first) {
    if (!this.drafts.has(name)) this.drafts.set(name, signal(first));
    return this.drafts.get(name);
  }

  /**
   * @param {any} row
   * @param {() => Promise<any>} does
   */
  async leave(row, does) {
    this.leaving.add(row.id);
    const stay = this.shown.filter((id) => id === row.id || !this.leaving.has(id)).map((id) => ({ id }));
    const next = after(stay, row.id);
    const held = document.activeElement?.closest(".question")?.getAttribute("data-id") === row.id;
    this.menu.value = null;
    this.touched.add(row.id);
    this.pick(next);
    if (held) focusCard(next);
    const answer = await does();
    this.leaving.delete(row.id);
    if (answer.ok) return;
    this.pick(row.id);
    if (held) focusCard(row.id);
  }

  /** @param {string} id */
  bring(id) {
    this.touched.add(id);
    this.wanted = id;
    this.arrived();
  }

  /** A card that was undone comes back into the hand, unless the hand has gone elsewhere. */
  arrived() {
    const { wanted } = this;
    if (!wanted || !this.shown.includes(wanted) || !cardOf(wanted)) return;
    this.wanted = "";
    const holder = document.activeElement;
    if (holder && holder !== document.body && !holder.closest("#question-list")) return;
    this.pick(wanted);
    focusCard(wanted);
  }

  /** @param {any} row */
  promise(row) {
    const draft = this.draft("action", {});
    draft.value = { ...draft.value, open: true, from: `question ${row.id}` };
    this.lay("actions");
  }

  hurry() {
    this.hurriedUntil = performance.now() + HURRY;
  }

  isHurried() {
    return performance.now() < this.hurriedUntil;
  }

  /**
   * @param {string} one
   * @param {string} other
   */
  tellApart(one, other) {
    this.apart.value = new Set([...this.apart.value, pairOf(one, other)].slice(-PAIRS));
    focusCard(one);
    try {
      localStorage.setItem(keyOf(this.panel.code), JSON.stringify([...this.apart.value]));
    } catch {
      // It holds until the page is left.
    }
  }
}

/** @param {string} code */
const keyOf = (code) => `moderator.${code}.apart`;

/**
 * @param {string} code
 * @returns {string[]}
 */
function remembered(code) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(code)) ?? "[]");
  } catch {
    return [];
  }
}

/** @param {string} code */
const tabKey = (code) => `moderator.${code}.list`;

/**
 * The list that was open before the page was loaded again.
 * @param {string} code
 */
function lastTab(code) {
  const kept = inTab()?.getItem(tabKey(code)) ?? "";
  return TABS.includes(kept) && kept !== "private" ? kept : TABS[0];
}

/** @param {string} id */
const cardOf = (id) => /** @type {HTMLElement | null} */ (document.querySelector(`.question[data-id="${CSS.escape(id)}"]`));

/**
 * Where no card is left, the list itself keeps the hand.
 * @param {string | null} id
 */
export function focusCard(id) {
  const card = (id && cardOf(id)) || document.getElementById("question-list");
  card?.focus({ preventScroll: true });
  if (id) card?.scrollIntoView({ block: "nearest" });
}
