// @ts-check
// Timers by name: setting one again replaces it.
//
//   createTimers(wait)
//     .set(name, ms, then) .has(name) .cancel(...names) .clear()

/** @typedef {import("./outbox.js").Timer} Timer */

/** @param {(ms: number, then: () => void) => Timer} wait */
export function createTimers(wait) {
  /** @type {Map<string, Timer>} */
  const running = new Map();

  const cancel = (/** @type {string[]} */ ...names) => {
    for (const name of names) {
      running.get(name)?.cancel();
      running.delete(name);
    }
  };
  return {
    cancel,
    has: (/** @type {string} */ name) => running.has(name),
    clear: () => cancel(...running.keys()),
    /**
     * @param {string} name
     * @param {number} ms
     * @param {() => void} then
     */
    set(name, ms, then) {
      cancel(name);
      const timer = wait(ms, () => {
        running.delete(name);
        then();
      });
      running.set(name, timer);
    },
  };
}
