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
 * @param {{ post: (command: { id: string, name: string, args: object }) => Promise<Answer>, storage?: Storage | null,
 *   key?: string, lifetime?: number | null, now: () => number, wait: (ms: number, then: () => void) => Timer,
 *   random?: () => number, changed?: () => void }} options
 */
export function createOutbox({ post, storage = null, key = "", lifetime = null, now, wait, random = Math.random, changed = () => {} }) {
  /** @type {Entry[]} */
  let entries = load(storage, key, now());
  /** @type {Map<string, (answer: Answer) => void>} */
  const promised = new Map();
  let open = false;
  let flying = "";
  /** @type {Timer | null} */
  let alarm = null;

  return { send, go, list: () => entries, dismiss, reload, close: () => alarm?.cancel() };

  /**
   * @param {string} name
   * @param {{ [key: string]: any }} args
   * @param {{ keep?: boolean, id?: string }} [options]
   * @returns {Promise<Answer>}
   */
  function send(name, args, { keep = false, id = uuid() } = {}) {
    /** @type {Entry} */
    const entry = { id, name, args, at: now(), keep, tries: 0, state: "waiting", after: 0 };
    const answer = new Promise((resolve) => promised.set(id, /** @type {(answer: Answer) => void} */ (resolve)));
    replace([...entries, entry]);
    next();
    return /** @type {Promise<Answer>} */ (answer);
  }

  /** @param {boolean} able */
  function go(able) {
    // What failed on the broken way need not sit out its pause on the new one; what was told to wait must.
    if (able && !open) replace(entries.map((entry) => (entry.failed ? { ...entry, after: 0, failed: false } : entry)));
    open = able;
    next();
  }

  /** @param {string} id */
  function dismiss(id) {
    if (id === flying) return false;
    replace(entries.filter((entry) => entry.id !== id));
    promised.get(id)?.({ ok: false, id, code: "dismissed", data: {} });
    promised.delete(id);
    return true;
  }

  function reload() {
    entries = load(storage, key, now()).map((entry) => (entry.id === flying ? { ...entry, state: "sending" } : entry));
    changed();
    next();
  }

  function next() {
    alarm?.cancel();
    alarm = null;
    expire();
    if (flying) return;
    const due = entries.filter((entry, place) => entry.state === "waiting" && !blocked(entry, place));
    if (due.length === 0) return;
    const first = due.reduce((one, other) => (other.after < one.after ? other : one));
    const pause = Math.max(0, first.after - now());
    if (open && pause === 0) void fly(first);
    else if (open || lifetime !== null) alarm = wait(open ? pause : (lifetime ?? 0), next);
  }

  /**
   * Two commands about the same row keep their order; others pass one that was told to wait.
   * @param {Entry} entry
   * @param {number} place
   */
  function blocked(entry, place) {
    const about = subject(entry);
    return about !== "" && entries.slice(0, place).some((other) => other.state !== "refused" && subject(other) === about);
  }

  /** @param {Entry} entry */
  async function fly(entry) {
    flying = entry.id;
    change(entry.id, { state: "sending", tries: entry.tries + 1 });
    try {
      settle(entry, await post({ id: entry.id, name: entry.name, args: entry.args }));
    } catch {
      const pause = Math.min(AGAIN_AT_MOST, AGAIN * 2 ** entry.tries) * (0.5 + random());
      change(entry.id, { state: "waiting", after: now() + pause, failed: true });
    }
    flying = "";
    next();
  }

  /**
   * @param {Entry} entry
   * @param {Answer} answer
   */
  function settle(entry, answer) {
    if (!answer.ok && typeof answer.data?.retry_ms === "number") {
      return change(entry.id, { state: "waiting", after: now() + answer.data.retry_ms });
    }
    if (!answer.ok && entry.keep) change(entry.id, { state: "refused", code: answer.code, data: answer.data ?? {} });
    else replace(entries.filter((other) => other.id !== entry.id));
    promised.get(entry.id)?.(answer);
    promised.delete(entry.id);
    if (isAnonymous(entry)) spread();
  }

  // Questions that one phone flushes together would tell the organisers that one person wrote them.
  function spread() {
    let after = now();
    replace(
      entries.map((entry) => {
        if (entry.state !== "waiting" || !isAnonymous(entry)) return entry;
        after += 5_000 + random() * 25_000;
        return { ...entry, after };
      }),
    );
  }

  function expire() {
    if (lifetime === null) return;
    for (const entry of entries) {
      if (entry.state !== "waiting" || now() - entry.at < lifetime) continue;
      replace(entries.filter((other) => other.id !== entry.id));
      promised.get(entry.id)?.({ ok: false, id: entry.id, code: "unsent", data: {} });
      promised.delete(entry.id);
    }
  }

  /**
   * @param {string} id
   * @param {Partial<Entry>} fields
   */
  function change(id, fields) {
    replace(entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)));
  }

  /** @param {Entry[]} list */
  function replace(list) {
    entries = list;
    save(storage, key, list);
    changed();
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
