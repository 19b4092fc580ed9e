// @ts-check
// Keeps commands until the server has answered them: one in flight, in order, always under the same id.
//
//   createOutbox({ post, storage?, key?, lifetime?, now, wait, random?, changed? })
//     post(command)  → Promise<answer>; rejects when no answer came (it is sent again after `go`)
//     storage, key   localStorage and the name of the queue in it: kept over a reload; without them kept in memory
//     lifetime       ms after which an unsent command is given up as `unsent`: a chair's "pause" must not come minutes late
//     .send(name, args, { keep }) → Promise<{ ok, id, code?, data? }>; `keep`: a refused one stays listed until dismissed
//     .go(able)      true when a way to the server is open: sends what waits; false: holds
//     .list()        what is not answered yet, and what was refused and not dismissed
//     .dismiss(id)   forgets a refused one, or takes back one that was never sent
//     .reload()      reads the queue again (another tab changed it)

import { uuid } from "./ids.js";

/** @typedef {{ ok: boolean, id?: string, code?: string, data?: { [key: string]: any }, version?: number }} Answer */
/**
 * @typedef {{ id: string, name: string, args: { [key: string]: any }, at: number, keep: boolean, tries: number,
 *   state: 'waiting' | 'sending' | 'refused', after: number, failed?: boolean, code?: string, data?: { [key: string]: any } }} Entry
 */
/** @typedef {{ cancel: () => void }} Timer */

const AGAIN = 1_000;
const AGAIN_AT_MOST = 15_000;

/**
 * @typedef {{ post: (command: { id: string, name: string, args: object }) => Promise<Answer>, storage?: Storage | null,
 *   key?: string, lifetime?: number | null, now: () => number, wait: (ms: number, then: () => void) => Timer,
 *   random?: () => number, changed?: () => void }} Options
 */

/** @param {Options} options */
export const createOutbox = (options) => new Outbox(options);

export class Outbox {
  /** @param {Options} options */
  constructor({ post, storage = null, key = "", lifetime = null, now, wait, random = Math.random, changed = () => {} }) {
    this.post = post;
    this.storage = storage;
    this.key = key;
    this.lifetime = lifetime;
    this.now = now;
    this.wait = wait;
    this.random = random;
    this.changed = changed;
    /** @type {Entry[]} */
    this.entries = load(storage, key, now());
    /** @type {Map<string, (answer: Answer) => void>} */
    this.promised = new Map();
    this.open = false;
    this.flying = "";
    /** @type {Timer | null} */
    this.alarm = null;
  }

  list() {
    return this.entries;
  }

  /**
   * @param {string} name
   * @param {{ [key: string]: any }} args
   * @param {{ keep?: boolean, id?: string }} [options]
   * @returns {Promise<Answer>}
   */
  send(name, args, { keep = false, id = uuid() } = {}) {
    /** @type {Promise<Answer>} */
    const answer = new Promise((resolve) => this.promised.set(id, resolve));
    this.replace([...this.entries, { id, name, args, at: this.now(), keep, tries: 0, state: "waiting", after: 0 }]);
    this.next();
    return answer;
  }

  /** @param {boolean} able */
  go(able) {
    // What failed on the broken way need not sit out its pause on the new one; what was told to wait must.
    if (able && !this.open) this.replace(this.entries.map((entry) => (entry.failed ? { ...entry, after: 0, failed: false } : entry)));
    this.open = able;
    this.next();
  }

  /** @param {string} id */
  dismiss(id) {
    if (id === this.flying) return false;
    this.remove(id);
    this.resolve(id, { ok: false, id, code: "dismissed", data: {} });
    return true;
  }

  reload() {
    const entries = load(this.storage, this.key, this.now());
    this.entries = entries.map((entry) => (entry.id === this.flying ? { ...entry, state: "sending" } : entry));
    this.changed();
    this.next();
  }

  close() {
    this.alarm?.cancel();
  }

  next() {
    this.close();
    this.expire();
    if (this.flying) return;
    const due = this.entries.filter((entry, place) => entry.state === "waiting" && !this.isBlocked(entry, place));
    if (due.length === 0) return;
    const first = due.reduce((one, other) => (other.after < one.after ? other : one));
    const pause = Math.max(0, first.after - this.now());
    if (this.open && pause === 0) void this.fly(first);
    else if (this.open) this.alarm = this.wait(pause, () => this.next());
    else if (this.lifetime !== null) this.alarm = this.wait(this.lifetime, () => this.next());
  }

  /**
   * Two commands about the same row keep their order; others pass one that was told to wait.
   * @param {Entry} entry
   * @param {number} place
   */
  isBlocked(entry, place) {
    const about = subject(entry);
    return about !== "" && this.entries.slice(0, place).some((other) => other.state !== "refused" && subject(other) === about);
  }

  /** @param {Entry} entry */
  async fly(entry) {
    this.flying = entry.id;
    this.change(entry.id, { state: "sending", tries: entry.tries + 1 });
    try {
      this.settle(entry, await this.post({ id: entry.id, name: entry.name, args: entry.args }));
    } catch (error) {
      const told = Number(/** @type {any} */ (error)?.retry ?? 0);
      const pause = told || Math.min(AGAIN_AT_MOST, AGAIN * 2 ** entry.tries);
      this.change(entry.id, { state: "waiting", after: this.now() + pause * (told ? 1 + this.random() : 0.5 + this.random()), failed: !told });
    }
    this.flying = "";
    this.next();
  }

  /**
   * @param {Entry} entry
   * @param {Answer} answer
   */
  settle(entry, answer) {
    const isBusy = answer.code === "busy";
    const told = answer.data?.retry_ms ?? (isBusy ? AGAIN : null);
    if (!answer.ok && typeof told === "number") {
      // What a busy server tells one phone it tells many at the same moment.
      this.change(entry.id, { state: "waiting", after: this.now() + told * (isBusy ? 1 + this.random() : 1) });
      return;
    }
    if (!answer.ok && entry.keep) this.change(entry.id, { state: "refused", code: answer.code, data: answer.data ?? {} });
    else this.remove(entry.id);
    this.resolve(entry.id, answer);
    if (isAnonymous(entry)) this.spread();
  }

  // Questions that one phone flushes together would tell the organisers that one person wrote them. What the console types in is many people's.
  spread() {
    if (this.lifetime !== null) return;
    let after = this.now();
    const apart = (/** @type {Entry} */ entry) => {
      if (entry.state !== "waiting" || !isAnonymous(entry)) return entry;
      after += 5_000 + this.random() * 25_000;
      return { ...entry, after };
    };
    this.replace(this.entries.map(apart));
  }

  expire() {
    const { lifetime } = this;
    if (lifetime === null) return;
    for (const { id, state, at } of this.entries) {
      if (state !== "waiting" || this.now() - at < lifetime) continue;
      this.remove(id);
      this.resolve(id, { ok: false, id, code: "unsent", data: {} });
    }
  }

  /**
   * @param {string} id
   * @param {Answer} answer
   */
  resolve(id, answer) {
    this.promised.get(id)?.(answer);
    this.promised.delete(id);
  }

  /** @param {string} id */
  remove(id) {
    this.replace(this.entries.filter((entry) => entry.id !== id));
  }

  /**
   * @param {string} id
   * @param {Partial<Entry>} fields
   */
  change(id, fields) {
    this.replace(this.entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)));
  }

  /** @param {Entry[]} list */
  replace(list) {
    this.entries = list;
    save(this.storage, this.key, list);
    this.changed();
  }
}

/** @param {Entry} entry */
function subject({ name, args }) {
  const id = args.question ?? args.request ?? args.turn ?? args.cue ?? args.link ?? "";
  return id && `${name.split(".")[0]} ${id}`;
}

/** @param {Entry} entry */
function isAnonymous({ name, args }) {
  return name === "question.ask" && !args.name;
}

/**
 * @param {Storage | null} storage
 * @param {string} key
 * @param {number} now
 * @returns {Entry[]}
 */
function load(storage, key, now) {
  try {
    return JSON.parse(storage?.getItem(key) ?? "[]").map((/** @type {Entry} */ entry) => ({
      ...entry,
      state: entry.state === "refused" ? "refused" : "waiting",
      // The clock may have been set back since: nothing waits longer than the longest pause.
      after: Math.min(entry.after, now + 30_000),
    }));
  } catch {
    return [];
  }
}

/**
 * @param {Storage | null} storage
 * @param {string} key
 * @param {Entry[]} list
 */
function save(storage, key, list) {
  try {
    if (list.length > 0) storage?.setItem(key, JSON.stringify(list));
    else storage?.removeItem(key);
  } catch {
    // A full or forbidden storage leaves the queue in memory; it only does not survive a reload.
  }
}
