// @ts-check
// Asking over an open socket: a message with its answer, and samples of the server's clock one after another.
//
//   asked(socket, name, data)             → Promise<Answer>; rejects when none comes in time
//   sampled(socket, mono, count, then)    then(sent, received, now) for each of them

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
 * @param {(sent: number, received: number, now: number) => void} then
 */
export function sampled(socket, mono, count, then) {
  const sent = mono();
  socket.emit("clock", {}, (/** @type {{ now: number }} */ { now }) => {
    then(sent, mono(), now);
    if (count > 1) sampled(socket, mono, count - 1, then);
  });
}
