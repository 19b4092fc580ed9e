// @ts-check
// One way to the server at a time: a websocket, or plain HTTP while that does not open. Decides when to try, to ask and to give
// up; what comes in goes to the callbacks.
//
//   createConnection({ as, socket, http, wait, mono, random?, cursor, secrets, on })
//     socket()   makes a Socket.IO socket that is connecting and never reconnects by itself
//     mono()     a local clock in ms that only counts
//     cursor()   → { epoch, version } of the view;  secrets()  → those to watch
//     on         { delta(delta), sample(sent, received, now), pulse(pulse), mine(rows), mode(mode, code), contact() }
//     .start() .stop() .sync() .wake() .watch() .measure() .post(command) .mode()
// Modes: 'none' no way open, 'ws', 'http', 'ended' (a `bye` that is final).

import { Unreached } from "./http.js";

/** @typedef {import("./apply.js").Delta} Delta */
/** @typedef {import("./apply.js").Row} Row */
/** @typedef {import("./outbox.js").Answer} Answer */
/** @typedef {import("./outbox.js").Timer} Timer */
/** @typedef {'none' | 'ws' | 'http' | 'ended'} Mode */
/** @typedef {{ epoch: string, version: number, now: number, here: { [key: string]: any }, spread: number }} Pulse */
/**
 * @typedef {{ delta: (delta: Delta) => void, sample: (sent: number, received: number, now: number) => void,
 *   pulse: (pulse: Pulse) => void, mine: (rows: (Row | null)[]) => void, mode: (mode: Mode, code: string) => void,
 *   contact: () => void }} Callbacks
 */
/**
 * @typedef {{ as: string, socket: () => any, http: ReturnType<typeof import("./http.js").createHttp>,
 *   wait: (ms: number, then: () => void) => Timer, mono: () => number, random?: () => number,
 *   cursor: () => import("./http.js").Cursor, secrets: () => string[], on: Callbacks }} Options
 */

const OPENS_WITHIN = 4_000;
const ANSWERS_WITHIN = 8_000;
const POLL = 1_500;
const POLL_AT_MOST = 10_000;
const MINE_EVERY = 4;
const COME_BACK = 1_500;
const COME_BACK_AT_MOST = 20_000;
const PAUSE_AT_LEAST = 3_000;
const MEASURE = 60_000;
const SAMPLES = 4;
const FINAL = new Set(["link_revoked", "superseded", "forbidden", "panel.unknown"]);

/** @param {string} as */
export const pulseOf = (as) => (as === "public" ? 5_000 : 4_000);

/** @param {Options} options */
export function createConnection({ as, socket: makeSocket, http, wait, mono, random = Math.random, cursor, secrets, on }) {
  /** @type {Mode} */
  let mode = "none";
  /** @type {any} */
  let current = null;
  let spread = as === "public" ? 1_000 : 0;
  let drops = 0;
  let failures = 0;
  let told = 0;
  let polls = 0;
  /** @type {Promise<boolean> | null} */
  let syncing = null;
  let again = false;
  /** @type {{ [name: string]: Timer | undefined }} */
  const timers = {};

  return { start: connect, stop, sync, wake, watch, measure, post, mode: () => mode };

  function connect() {
    if (mode === "ended" || current) return;
    const socket = (current = makeSocket());
    later("open", OPENS_WITHIN, () => drop(socket));
    const mine = (/** @type {(...args: any[]) => void} */ then) => (/** @type {any[]} */ ...args) => {
      if (socket === current) then(...args);
    };
    socket.on("connect", mine(opened));
    socket.on("connect_error", mine((error) => (FINAL.has(error?.data?.code) ? end(error.data.code) : drop(socket))));
    socket.on("disconnect", mine(() => drop(socket)));
    socket.on("delta", mine((delta) => (heard(), on.delta(delta))));
    socket.on("pulse", mine(pulsed));
    socket.on("mine", mine(({ row }) => (heard(), on.mine([row]))));
    socket.on("bye", mine(({ code }) => (FINAL.has(code) ? end(code) : drop(socket))));
  }

  function opened() {
    timers.open?.cancel();
    timers.poll?.cancel();
    drops = 0;
    heard();
    turn("ws");
    void sync();
    measure();
    watch();
  }

  /** @param {Pulse} pulse */
  function pulsed(pulse) {
    heard();
    spread = as === "public" ? pulse.spread : 0;
    on.pulse(pulse);
    if (as !== "public") current.emit("here", {});
    const { epoch, version } = cursor();
    if (pulse.epoch !== epoch || pulse.version > version) void sync();
  }

  // Whatever comes over the socket shows that it lives; after two and a half pulses of silence it is taken for dead.
  function heard() {
    on.contact();
    const socket = current;
    later("silence", 2.5 * pulseOf(as), () => drop(socket));
  }

  /** @param {any} socket */
  function drop(socket) {
    if (socket !== current) return;
    const wasOpen = mode === "ws";
    current = null;
    for (const name of ["open", "silence", "measure"]) timers[name]?.cancel();
    socket.close();
    const pause = wasOpen ? random() * spread : 0;
    if (wasOpen) turn("none");
    if (wasOpen || drops === 0) later("poll", pause, poll);
    // While plain HTTP carries the page there is no hurry: something on the way blocks websockets.
    const most = mode === "http" ? COME_BACK_AT_MOST : longest(2 * spread, COME_BACK_AT_MOST);
    const backoff = Math.min(most, COME_BACK * 2 ** drops) * (0.5 + random() / 2);
    later("connect", wasOpen ? pause : backoff, connect);
    drops += 1;
  }

  async function poll() {
    if (mode === "ws" || mode === "ended") return;
    const reached = await sync();
    if (/** @type {Mode} */ (mode) === "ws" || /** @type {Mode} */ (mode) === "ended") return;
    turn(reached ? "http" : "none");
    // A question that is declined moves no public cursor, so its fate is asked for by itself.
    if (reached && polls++ % MINE_EVERY === 0) watch();
    const pause = Math.min(longest(spread, POLL_AT_MOST), POLL * 2 ** failures) * (0.8 + random() * 0.4);
    later("poll", told > 0 ? told + random() * 1_000 : pause, poll);
  }

  /** Asks for what changed since the cursor; calls that come meanwhile share one more request. */
  function sync() {
    if (syncing) {
      again = true;
      return syncing;
    }
    syncing = (async () => {
      let reached;
      do {
        again = false;
        reached = await fetchView();
      } while (again && reached);
      syncing = null;
      return reached;
    })();
    return syncing;
  }

  async function fetchView() {
    const sent = mono();
    try {
      const delta = await http.view(cursor());
      failures = 0;
      told = 0;
      on.contact();
      if (delta?.now && mode !== "ws") on.sample(sent, mono(), delta.now);
      if (delta) on.delta(delta);
      return true;
    } catch (error) {
      if (!(error instanceof Unreached)) throw error;
      if (FINAL.has(error.code)) end(error.code);
      failures += 1;
      told = error.retry;
      return false;
    }
  }

  function watch() {
    const wanted = secrets();
    if (wanted.length === 0 || mode === "ended") return;
    if (mode === "ws") current.emit("watch", { secrets: wanted }, (/** @type {any} */ answer) => on.mine(answer?.mine ?? []));
    else if (mode === "http") http.mine(wanted).then(on.mine, () => {});
  }

  function measure() {
    if (mode !== "ws") return;
    const socket = current;
    let count = 0;
    const once = () => {
      const sent = mono();
      socket.emit("clock", {}, (/** @type {{ now: number }} */ answer) => {
        if (socket !== current) return;
        on.sample(sent, mono(), answer.now);
        count += 1;
        if (count < SAMPLES) once();
      });
    };
    once();
    later("measure", MEASURE, measure);
  }

  /**
   * @param {{ id: string, name: string, args: object }} command
   * @returns {Promise<Answer>}
   */
  function post(command) {
    if (mode !== "ws") return http.command(command);
    return new Promise((resolve, reject) => {
      current.timeout(ANSWERS_WITHIN).emit("command", command, (/** @type {Error | null} */ error, /** @type {Answer} */ answer) => {
        if (error) reject(error);
        else resolve(answer);
      });
    });
  }

  /** The page is looked at again, or the network came back: do not wait for any timer. */
  function wake() {
    if (mode === "ended") return;
    if (!current) {
      drops = 0;
      connect();
    }
    if (mode === "ws") void sync();
    else void poll();
  }

  /** @param {string} code */
  function end(code) {
    stop();
    turn("ended", code);
  }

  function stop() {
    const socket = current;
    current = null;
    for (const timer of Object.values(timers)) timer?.cancel();
    socket?.close();
  }

  /**
   * @param {Mode} next
   * @param {string} [code]
   */
  function turn(next, code = "") {
    if (mode === "ended" || mode === next) return;
    mode = next;
    on.mode(mode, code);
  }

  /**
   * Ten phones may knock every few seconds at a server that is coming back; ten thousand must not. The spread tells which it is.
   * @param {number} wish
   * @param {number} most
   */
  function longest(wish, most) {
    return Math.min(most, Math.max(PAUSE_AT_LEAST, wish));
  }

  /**
   * @param {string} name
   * @param {number} ms
   * @param {() => void} then
   */
  function later(name, ms, then) {
    timers[name]?.cancel();
    timers[name] = wait(ms, then);
  }
}
