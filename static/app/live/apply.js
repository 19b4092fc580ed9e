// @ts-check
// Puts a delta of the server into the view of this browser. Pure; the twin of the Python code that the server's tests use:
// both replay tests/protocol/apply.json. Nobody else writes the view.
//
//   emptyView()          a view that has seen nothing
//   apply(view, delta)   → { view, ask }   the view it was given when nothing changed; `ask`: fetch again since `view`
//   reaches(own, theirs)   whether a cursor has come as far as another one, of the server

/** @typedef {{ id: string, [field: string]: any }} Row */
/** @typedef {{ [noun: string]: { [id: string]: Row } }} Rows */
/** @typedef {{ epoch: string, version: number, header: { [field: string]: any } | null, rows: Rows }} View */
/**
 * @typedef {{ epoch: string, from: number, to: number, now?: number, header: { [field: string]: any },
 *   up?: { [noun: string]: Row[] }, gone?: { [noun: string]: string[] } }} Delta
 */

/** @returns {View} */
export function emptyView() {
  return { epoch: "", version: 0, header: null, rows: {} };
}

/**
 * @param {View} view
 * @param {Delta} delta
 * @returns {{ view: View, ask: boolean }}
 */
export function apply(view, delta) {
  if (delta.epoch !== view.epoch) return delta.from === 0 ? { view: merged({}, delta), ask: false } : { view, ask: true };
  if (delta.to <= view.version) return { view, ask: false };
  if (delta.from === 0) return { view: merged({}, delta), ask: false };
  if (delta.from > view.version) return { view, ask: true };
  return { view: merged(view.rows, delta), ask: false };
}

/**
 * @param {Rows} before
 * @param {Delta} delta
 * @returns {View}
 */
function merged(before, delta) {
  const rows = { ...before };
  for (const [noun, list] of Object.entries(delta.up ?? {})) {
    rows[noun] = { ...rows[noun], ...Object.fromEntries(list.map((row) => [row.id, row])) };
  }
  for (const [noun, ids] of Object.entries(delta.gone ?? {})) {
    const dropped = new Set(ids);
    rows[noun] = Object.fromEntries(Object.entries(rows[noun] ?? {}).filter(([id]) => !dropped.has(id)));
  }
  return { epoch: delta.epoch, version: delta.to, header: delta.header, rows };
}

/**
 * @param {{ epoch: string, version: number }} own
 * @param {{ epoch?: string, version?: number }} theirs
 * @returns {boolean}
 */
export function reaches(own, { epoch, version }) {
  return epoch === own.epoch && version !== undefined && version <= own.version;
}
