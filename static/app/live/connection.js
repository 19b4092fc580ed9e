// @ts-check
// One way to the server at a time: a websocket, or plain HTTP while that does not open. Decides when to try, to ask and to give
// up; what comes in goes to the callbacks.
//
//   createConnection({ as, socket, http, wait, mono, random?, cursor, secrets, on })
//     socket(back)  makes a Socket.IO socket that is connecting and never reconnects by itself; `back`: this page was here before
//     mono()     a local clock in ms that only counts
//     cursor()   → { epoch, version } of the view;  secrets()  → those to watch
//     on         { delta(delta), sample(sent, received, now), pulse(pulse), mine(rows), mode(mode, code), contact() }
//     .start() .stop() .sync() .wake() .watch() .measure() .post(command) .signal(kind, on) .mode()
//     .take()        after `superseded`: use this screen again, in the place of the other
// Modes: 'none' no way open, 'ws', 'http', 'ended' (a `bye` that is final).

import { asked, sampled } from "./asking.js";
import { Unreached } from "./http.js";
import { toConnect, toPoll } from "./pauses.js";

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
 * @typedef {{ as: string, socket: (back: boolean) => any, http: ReturnType<typeof import("./http.js").createHttp>,
 *   wait: (ms: number, then: () => void) => Timer, mono: () => number, random?: () => number,
 *   cursor: () => import("./http.js").Cursor, secrets: () => string[], on: Callbacks }} Options
 */

const OPENS_WITHIN = 4_000;
const MEASURE = 60_000;
const SAMPLES = 4;
const FINAL = new Set(["link_revoked", "superseded", "forbidden", "panel.unknown"]);

/** @param {string} as */
export const pulseOf = (as) => (as === "public" ? 5_000 : 4_000);

/** @param {Options} options */
export const createConnection = (options) => new Connection(options);

class Connection {
  /** @param {Options} options */
  constructor({ as, socket, http, wait, mono, random = Math.random, cursor, secrets, on }) {
    this.as = as;
    this.makeSocket = socket;
    this.http = http;
    this.wait = wait;
    this.mono = mono;
    this.random = random;
    this.cursor = cursor;
    this.secrets = secrets;
    this.on = on;
    /** @type {Mode} */
    this.now = "none";
    /** @type {any} the socket in use, open or opening */
    this.current = null;
    this.spread = as === "public" ? 1_000 : 0;
    this.drops = 0;
    this.failures = 0;
    this.told = 0;
    this.wasHere = false;
    /** @type {Promise<boolean> | null} */
    this.syncing = null;
    this.again = false;
    /** @type {{ [name: string]: Timer | undefined }} */
    this.timers = {};
  }

  mode = () => this.now;

  start() {
    if (this.now === "ended" || this.current) return;
    const socket = (this.current = this.makeSocket(this.wasHere));
    this.later("open", OPENS_WITHIN, () => this.drop(socket));
    this.listen(socket, {
      connect: () => this.opened(),
      connect_error: (error) => this.left(socket, error?.data?.code),
      disconnect: () => this.drop(socket),
      delta: (delta) => (this.heard(), this.on.delta(delta)),
      pulse: (pulse) => this.pulsed(pulse),
      mine: ({ row }) => (this.heard(), this.on.mine([row])),
      bye: ({ code }) => this.left(socket, code),
    });
  }

  /**
   * A socket that was given up may still speak; nobody listens.
   * @param {any} socket
   * @param {{ [name: string]: (what: any) => void }} handlers
   */
  listen(socket, handlers) {
    for (const [name, then] of Object.entries(handlers)) {
      socket.on(name, (/** @type {any} */ what) => {
        if (socket === this.current) then(what);
      });
    }
  }

  opened() {
    this.timers.open?.cancel();
    this.timers.poll?.cancel();
    this.drops = 0;
    this.wasHere = true;
    this.heard();
    this.turn("ws");
    void this.sync();
    this.measure();
    this.watch();
  }

  /** @param {Pulse} pulse */
  pulsed(pulse) {
    this.heard();
    this.spread = this.as === "public" ? pulse.spread : 0;
    this.on.pulse(pulse);
    if (this.as !== "public") this.current.emit("here", {});
    const { epoch, version } = this.cursor();
    if (pulse.epoch !== epoch || pulse.version > version) void this.sync();
  }

  // Whatever comes over the socket shows that it lives; after two and a half pulses of silence it is taken for dead.
  heard() {
    this.on.contact();
    const socket = this.current;
    this.later("silence", 2.5 * pulseOf(this.as), () => this.drop(socket));
  }

  /**
   * @param {any} socket
   * @param {string} code
   */
  left(socket, code) {
    if (FINAL.has(code)) this.end(code);
    else this.drop(socket);
  }

  /** @param {any} socket */
  drop(socket) {
    if (socket !== this.current) return;
    const wasOpen = this.now === "ws";
    this.current = null;
    for (const name of ["open", "silence", "measure"]) this.timers[name]?.cancel();
    socket.close();
    const pause = wasOpen ? this.random() * this.spread : 0;
    if (wasOpen) this.turn("none");
    if (wasOpen || this.drops === 0) this.later("poll", pause, () => this.poll());
    this.later("connect", wasOpen ? pause : this.backoff(), () => this.start());
    this.drops += 1;
  }

  backoff() {
    return toConnect({ tries: this.drops, spread: this.spread, calm: this.now === "http", random: this.random() });
  }

  async poll() {
    if (this.isSettled()) return;
    const wasCut = this.failures > 0;
    const reached = await this.sync();
    if (this.isSettled()) return;
    // A road that is open again may carry a websocket too; the pause before its next try was for a road that was closed.
    if (reached && wasCut) this.start();
    this.turn(reached ? "http" : "none");
    // A question that is declined moves no public cursor, so its fate is asked for by itself.
    if (reached) this.watch();
    const { failures, spread, told } = this;
    this.later("poll", toPoll({ failures, spread, told, random: this.random() }), () => this.poll());
  }

  isSettled() {
    return this.now === "ws" || this.now === "ended";
  }

  /** Asks for what changed since the cursor; calls that come meanwhile share one more request. */
  sync() {
    if (this.syncing) this.again = true;
    else this.syncing = this.askUntilDone();
    return this.syncing;
  }

  async askUntilDone() {
    let reached;
    do {
      this.again = false;
      reached = await this.ask();
    } while (this.again && reached);
    this.syncing = null;
    return reached;
  }

  async ask() {
    const sent = this.mono();
    try {
      const { delta, now } = await this.http.view(this.cursor());
      this.failures = 0;
      this.told = 0;
      this.on.contact();
      if (this.now !== "ws") this.on.sample(sent, this.mono(), now);
      if (delta) this.on.delta(delta);
      return true;
    } catch (error) {
      if (!(error instanceof Unreached)) throw error;
      if (FINAL.has(error.code)) this.end(error.code);
      this.failures += 1;
      this.told = error.retry;
      return false;
    }
  }

  watch() {
    const secrets = this.secrets();
    if (secrets.length === 0) return;
    if (this.now === "ws") this.current.emit("watch", { secrets }, (/** @type {any} */ answer) => this.on.mine(answer?.mine ?? []));
    else if (this.now === "http") this.http.mine(secrets).then(this.on.mine, () => {});
  }

  measure() {
    if (this.now !== "ws") return;
    const socket = this.current;
    sampled(socket, this.mono, SAMPLES, (...sample) => socket === this.current && this.on.sample(...sample));
    this.later("measure", MEASURE, () => this.measure());
  }

  /**
   * @param {{ id: string, name: string, args: object }} command
   * @returns {Promise<Answer>}
   */
  post(command) {
    return this.now === "ws" ? asked(this.current, "command", command) : this.http.command(command);
  }

  /**
   * The room's pulse is worth nothing later, so it is tried once; the answer is whether it arrived.
   * @param {string} kind
   * @param {boolean} on
   */
  async signal(kind, on) {
    if (this.now !== "ws") return this.http.signal(kind, on).catch(() => false);
    return asked(this.current, "signal", { kind, on }).then((answer) => answer?.ok !== false, () => false);
  }

  take() {
    if (this.now !== "ended") return;
    this.now = "none";
    this.wasHere = false;
    this.drops = 0;
    this.on.mode("none", "");
    this.start();
    void this.sync();
  }

  /** The page is looked at again, or the network came back: do not wait for any timer. */
  wake() {
    if (this.now === "ended") return;
    if (!this.current) {
      this.drops = 0;
      this.start();
    }
    if (this.now === "ws") void this.sync();
    else void this.poll();
  }

  /** @param {string} code */
  end(code) {
    this.stop();
    this.turn("ended", code);
  }

  stop() {
    const socket = this.current;
    this.current = null;
    for (const timer of Object.values(this.timers)) timer?.cancel();
    socket?.close();
  }

  /**
   * @param {Mode} next
   * @param {string} [code]
   */
  turn(next, code = "") {
    if (this.now === "ended" || this.now === next) return;
    this.now = next;
    this.on.mode(next, code);
  }

  /**
   * @param {string} name
   * @param {number} ms
   * @param {() => void} then
   */
  later(name, ms, then) {
    this.timers[name]?.cancel();
    this.timers[name] = this.wait(ms, then);
  }
}
