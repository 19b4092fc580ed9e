// @ts-check
// Talking over a socket: a message with its answer, samples of the server's clock one after another, and what comes in.
//
//   handled(socket, isOurs, handlers)     a socket that was given up may still speak; nobody listens
//   asked(socket, name, data)             → Promise<Answer>; rejects when none comes in time
//   sampled(socket, mono, count, then)    then(sent, received, answer) for each of them

const ANSWERS_WITHIN = 8_000;

/**
 * @param {any} socket
 * @param {string} name
 * @param {object} data
 * @returns {Promise<import("./outbox.js").Answer>}
 */
export function asked(socket, name, data) {
  return new Promise((resolve, reject) => {
    socket.timeout(ANSWERS_WITHIN).emit(name, data, (/** @type {Error | null} */ error, /** @type {any} */ answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}

/**
 * @param {any} socket
 * @param {() => number} mono
 * @param {number} count
 * @param {(sent: number, received: number, answer: { now: number, epoch?: string, version?: number }) => void} then
 */
export function sampled(socket, mono, count, then) {
  const sent = mono();
  socket.emit("clock", {}, (/** @type {any} */ answer) => {
    then(sent, mono(), answer);
    if (count > 1) sampled(socket, mono, count - 1, then);
  });
}

/**
 * @param {any} socket
 * @param {() => boolean} isOurs
 * @param {{ [name: string]: (what: any) => void }} handlers
 */
export function handled(socket, isOurs, handlers) {
  for (const [name, then] of Object.entries(handlers)) {
    socket.on(name, (/** @type {any} */ what) => {
      if (isOurs()) then(what);
    });
  }
}
