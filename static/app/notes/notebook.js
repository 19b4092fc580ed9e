// @ts-check
// Lines that are written and not yet with the server: kept on this device over a reload, and sent under the same id until they are.
//
//   openNotebook(panel) →
//     lines              signal of [{ id, args, at, code?, data? }], oldest first; `code` why one was refused
//     add(text, tag)     a line, tied to the turn and the question that run now
//     flush()            sends what waits; call it when there is contact again
//     drop(id)           throws a refused line away
//
//   useNotebook(panel)   the same for a page, which sends what waits as soon as there is contact

import { effect, useEffect, useMemo } from "../../vendor/vendor.js";
import { kept } from "../live/kept.js";
import { rowId, uuid } from "../live/ids.js";

/** @typedef {{ id: string, args: { remark: string, text: string, tag: string | null, turn: string | null, question: string | null }, at: number, code?: string, data?: any }} Line */

const LATER = new Set(["unsent", "busy", "storage_full", "slow_down", "too_soon"]);

/** @param {any} panel */
export function openNotebook(panel) {
  const lines = kept(`moderator.${panel.code}.notes`, /** @type {Line[]} */ ([]));
  /** @type {Set<string>} */
  const flying = new Set();
  const drop = (/** @type {string} */ id) => {
    lines.value = lines.value.filter((line) => line.id !== id);
  };

  /** @param {Line} line */
  const send = async (line) => {
    flying.add(line.id);
    const { ok, code, data } = await panel.send("remark.add", line.args, { id: line.id });
    flying.delete(line.id);
    if (ok) drop(line.id);
    else if (!LATER.has(code)) lines.value = lines.value.map((other) => (other.id === line.id ? { ...other, code, data } : other));
  };
  const flush = () => {
    for (const line of lines.value) if (!line.code && !flying.has(line.id)) void send(line);
  };

  return {
    lines,
    drop,
    flush,
    /**
     * @param {string} text
     * @param {string | null} tag
     */
    add(text, tag) {
      const { turn = null, question = null } = panel.header.value;
      lines.value = [...lines.value, { id: uuid(), args: { remark: rowId(), text, tag, turn, question }, at: panel.now() }];
      flush();
    },
  };
}

/** @param {any} panel */
export function useNotebook(panel) {
  const notebook = useMemo(() => openNotebook(panel), []);
  useEffect(() => effect(() => void (["live", "http"].includes(panel.freshness.value.state) && notebook.flush())), []);
  return notebook;
}
