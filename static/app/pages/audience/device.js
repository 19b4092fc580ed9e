// @ts-check
// What this phone keeps for one panel: the secrets of its own questions and requests, what it supported, and its drafts.
//
//   openDevice(code) →
//     things      signal of [{ noun, id, secret, text, name, command, at }], newest first
//     add(thing)  forget(id)  erase(id): the words go, the card stays;  become(id, row): a request is a question from now on
//     hidden      signal of a boolean: own questions are not to be seen over the shoulder
//     answers     signal of { [poll id]: index };  answer(poll, index)  what this phone said in a show of hands
//     supported   signal of { [question id]: true };  support(id, supported)
//     draft(name) signal of a form's fields, written down as they change; the drafts about a thing go with it

import { kept } from "../../live/kept.js";

/** @typedef {{ noun: 'questions' | 'requests', id: string, secret: string, text: string, name: string, command: string, at: number }} Thing */

const KEPT = 60;

/** @param {string} code */
export function openDevice(code) {
  const things = kept(`moderator.${code}.own`, /** @type {Thing[]} */ ([]));
  const supported = kept(`moderator.${code}.supported`, /** @type {Record<string, boolean>} */ ({}));
  const answers = kept(`moderator.${code}.answers`, /** @type {Record<string, number | null>} */ ({}));
  /** @type {Record<string, { value: Record<string, string> }>} */
  const drafts = {};
  const draft = (/** @type {string} */ name) => (drafts[name] ??= kept(`moderator.${code}.draft.${name}`, {}));
  const discard = (/** @type {string} */ id) => ["write", "statement"].forEach((about) => (draft(`${about}.${id}`).value = {}));

  return {
    things,
    add: (/** @type {Thing} */ thing) => (things.value = [thing, ...things.value].slice(0, KEPT)),
    forget(/** @type {string} */ id) {
      discard(id);
      things.value = things.value.filter((thing) => thing.id !== id);
    },
    erase(/** @type {string} */ id) {
      discard(id);
      things.value = things.value.map((thing) => (thing.id === id ? { ...thing, text: "", name: "" } : thing));
    },
    become(/** @type {string} */ id, /** @type {any} */ row) {
      discard(id);
      things.value = things.value.map((thing) => (thing.id === id ? { ...thing, noun: "questions", id: row.id, text: row.text ?? thing.text } : thing));
    },
    hidden: kept(`moderator.${code}.hidden`, false),
    answers,
    answer: (/** @type {string} */ poll, /** @type {number | null} */ index) => (answers.value = { ...answers.value, [poll]: index }),
    supported,
    support: (/** @type {string} */ id, /** @type {boolean} */ yes) => {
      const { [id]: _, ...others } = supported.value;
      supported.value = yes ? { ...others, [id]: true } : others;
    },
    draft,
  };
}
