// @ts-check
// One way to the server at a time: a websocket, or plain HTTP while that does not open. Decides when to try, to ask and to give
// up; what comes in goes to the callbacks.
//
//   createConnection({ as, socket, http, wait, mono, random?, cursor, secrets, on })
//     socket(back)  makes a Socket.IO socket that is connecting and never reconnects by itself; `back`: this page was here before
//     mono()     a local clock in ms that only counts
//     cursor()   → { epoch, version } of the view;  secrets()  → those to watch
//     on         { delta(delta), sample(sent, received, now), pulse(pulse), mine(rows), mode(mode, code), contact() }
//     .start() .stop() .wake() .online() .watch() .measure() .post(command) .signal(kind, on) .mode()
//     .resync(theirs)  asks for what is missing, at once, or a little later where a whole room may miss the same; not if the view has come
//                    as far as `theirs` by then
//     .busy()        whether no way is open because the server asked to be left alone for a while
//     .take()        after `superseded`: use this screen again, in the place of the other
// Modes: 'none' no way open, 'ws', 'http', 'ended' (a `bye` that is final).

import { reaches } from "./apply.js";
import { asked, handled, sampled } from "./asking.js";
import { isQueue, toConnect, toOpen, toPoll, toResync, toReturn } from "./pauses.js";
import { createSyncing } from "./syncing.js";
import { createTimers } from "./timers.js";

/** @typedef {import("./apply.js").Delta} Delta */
/** @typedef {import("./apply.js").Row} Row */
/** @typedef {import("./outbox.js").Answer} Answer */
/** @typedef {import("./outbox.js").Timer} Timer */
/** @typedef {'none' | 'ws' | 'http' | 'ended'} Mode */
/** @typedef {{ epoch?: string, version?: number }} Theirs */
/** @typedef {{ epoch: string, version: number, now: number, here: { [key: string]: any }, spread: number, away?: boolean }} Pulse */
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

const MEASURE = 60_000;
const SAMPLES = 4;
// A phone shows seconds; ten thousand of them cost the server a fifth of its time with four samples a minute each.
const SAMPLES_OF_A_PHONE = 2;
const CAUGHT_UP_WITHIN = 1_000;
const FINAL = new Set(["link_revoked", "superseded", "forbidden", "panel.unknown"]);

/** @param {string} as */
export const pulseOf = (as) => (as === "public" ? 5_000 : 4_000);

/** @param {Options} options */
export const createConnection = (options) => new Connection(options);

class Connection {
  /** @param {Options} options */
  constructor({ as, socket, http, wait, mono, random = Math.random, cursor, secrets, on }) {
    this.as = as;
    this.isCrowd = as === "public";
    this.makeSocket = socket;
    this.http = http;
    this.timers = createTimers(wait);
    this.mono = mono;
    this.random = random;
    this.cursor = cursor;
    this.view = createSyncing({
      http,
      mono,
      cursor,
      on: {
        answered: (...sample) => this.answered(...sample),
        delta: on.delta,
        final: (code) => FINAL.has(code) && this.end(code),
      },
    });
    this.secrets = secrets;
    this.on = on;
    /** @type {Mode} */
    this.now = "none";
    /** @type {any} the socket in use, open or opening */
    this.current = null;
    this.spread = this.isCrowd ? 1_000 : 0;
    this.drops = 0;
    this.wasHere = this.failed = false;
    /** @type {Theirs} */
    this.missed = {};
  }

  mode = () => this.now;

  busy = () => this.now === "none" && this.view.told > 0;

  start() {
    if (this.now === "ended" || this.current) return;
    const socket = (this.current = this.makeSocket(this.wasHere));
    this.timers.set("open", toOpen(this), () => this.drop(socket));
    handled(socket, () => socket === this.current, {
      connect: () => this.opened(),
      connect_error: (error) => this.left(socket, error?.data?.code),
      disconnect: () => this.drop(socket),
      delta: (delta) => (this.heard(), this.on.delta(delta)),
      pulse: (pulse) => this.pulsed(pulse),
      mine: ({ row }) => (this.heard(), this.on.mine([row])),
      bye: ({ code }) => this.left(socket, code),
    });
  }

  opened() {
    this.timers.cancel("open", "poll", "connect");
    this.drops = 0;
    this.view.calm();
    this.wasHere = true;
    this.heard();
    this.turn("ws");
    this.measure(this.isCrowd ? SAMPLES_OF_A_PHONE : SAMPLES, true);
    this.watch();
  }

  /** @param {Pulse} pulse */
  pulsed(pulse) {
    this.heard(pulse.away);
    this.spread = this.isCrowd ? pulse.spread : 0;
    this.on.pulse(pulse);
    if (!this.isCrowd) this.current.emit("here", {});
    if (!reaches(this.cursor(), pulse)) this.resync(pulse);
  }

  // Whatever comes over the socket shows that it lives; after two and a half pulses of silence it is taken for dead. Without its database it tells nothing new.
  heard(away = false) {
    if (!away) this.on.contact();
    const socket = this.current;
    this.timers.set("silence", 2.5 * pulseOf(this.as), () => this.drop(socket));
  }

  /**
   * @param {any} socket
   * @param {string} code
   */
  left(socket, code) {
    if (FINAL.has(code)) this.end(code);
    else this.drop(socket, code === "restart");
  }

  /**
   * @param {any} socket
   * @param {boolean} [planned]
   */
  drop(socket, planned = false) {
    if (socket !== this.current) return;
    const { isCrowd, spread, now } = this;
    this.current = null;
    this.timers.cancel("open", "silence", "measure", "resync");
    socket.close();
    if (now === "ws") {
      this.turn("none");
      this.timers.set("connect", toReturn({ isCrowd, planned, spread, random: this.random() }), () => this.start());
    } else {
      this.backOff();
      // A websocket that is refused cannot say why; an answer to a request can, and may carry the page meanwhile.
      if (now === "none" && !this.view.resting()) void this.poll();
    }
    this.drops += 1;
    this.failed = planned || now === "none";
  }

  backOff() {
    const { drops: tries, isCrowd, spread } = this;
    const told = this.view.resting() ? this.view.told : 0;
    this.timers.set("connect", toConnect({ tries, isCrowd, spread, calm: this.now === "http", told, random: this.random() }), () => {
      // A websocket that is refused again could not say for how long.
      if (told > 0) void this.poll();
      else this.start();
    });
  }

  async poll() {
    if (this.isSettled()) return;
    const wasCut = this.view.failures > 0;
    const reached = await this.view.ask();
    if (this.isSettled()) return;
    const wasCarried = this.now === "http";
    this.turn(reached ? "http" : "none");
    if (reached) this.carried(wasCut);
    else this.cut(wasCarried);
  }

  /** @param {boolean} wasCut */
  carried(wasCut) {
    // A road that is open again may carry a websocket too, and the pause before its next try was for a road that was closed; a hall keeps its turns.
    if (wasCut && !isQueue(this)) this.start();
    // A question that is declined moves no public cursor, so its fate is asked for by itself.
    this.watch();
    this.timers.set("poll", toPoll({ ...this, pause: this.http.pause, random: this.random() }), () => this.poll());
  }

  // One knock at a time: the websocket is tried, and when it fails the view is asked for.
  cut(/** @type {boolean} */ wasCarried) {
    if (wasCarried) this.drops = 0;
    if (!this.current && (wasCarried || this.view.resting() || !this.timers.has("connect"))) this.backOff();
  }

  isSettled = () => this.now === "ws" || this.now === "ended";

  // Deltas that come meanwhile find the same hole: one request answers them all.
  resync(/** @type {Theirs} */ theirs = {}, grace = 0) {
    this.missed = theirs;
    if (this.timers.has("resync")) return;
    const { isCrowd, spread, view } = this;
    const pause = grace + (view.resting() ? view.told : 0) + toResync({ isCrowd, spread, random: this.random() });
    this.timers.set("resync", pause, () => reaches(this.cursor(), this.missed) || void view.ask());
  }

  /**
   * @param {number} sent
   * @param {number} received
   * @param {number} now
   */
  answered(sent, received, now) {
    this.on.contact();
    if (this.now !== "ws") this.on.sample(sent, received, now);
  }

  watch() {
    const secrets = this.secrets();
    if (secrets.length === 0) return;
    if (this.now === "ws") this.current.emit("watch", { secrets }, (/** @type {any} */ answer) => (answer?.retry_ms ? this.timers.set("watch", answer.retry_ms, () => this.watch()) : this.on.mine(answer?.mine ?? [])));
    else if (this.now === "http") this.http.mine(secrets).then(this.on.mine, () => {});
  }

  // Whoever has just joined learns from the first sample whether anything was missed; it comes by itself, as the handshake told from where.
  measure(count = this.isCrowd ? 1 : SAMPLES, joining = false) {
    if (this.now !== "ws") return;
    const socket = this.current;
    sampled(socket, this.mono, count, (sent, received, answer) => {
      if (socket !== this.current) return;
      if (joining && !reaches(this.cursor(), answer)) this.resync(answer, answer.epoch === this.cursor().epoch ? CAUGHT_UP_WITHIN : 0);
      joining = false;
      this.on.sample(sent, received, answer.now);
    });
    // Who came together, after a restart or when the code was shown, does not ask together every minute.
    this.timers.set("measure", MEASURE * (0.75 + this.random() / 2), () => this.measure());
  }

  /**
   * @param {{ id: string, name: string, args: object }} command
   * @returns {Promise<Answer>}
   */
  post(command) {
    return this.now === "ws" ? asked(this.current, "command", command) : this.http.command(command);
  }

  // The room's pulse is worth nothing later, so it is tried once; the answer is whether it arrived.
  async signal(/** @type {string} */ kind, /** @type {boolean} */ on) {
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
    void this.view.ask();
  }

  /** The network came back, perhaps to all the phones of a room at once. */
  online() {
    this.timers.set("online", toReturn({ ...this, planned: false, random: this.random() }), () => this.wake());
  }

  /** The page is looked at again: do not wait for any timer, unless the server asked for it. */
  wake() {
    if (this.now === "ended" || this.view.resting()) return;
    if (!this.current) {
      this.drops = 0;
      this.start();
    }
    if (this.now === "ws") void this.view.ask();
    else void this.poll();
  }

  end(/** @type {string} */ code) {
    this.stop();
    this.turn("ended", code);
  }

  stop() {
    const socket = this.current;
    this.current = null;
    this.timers.clear();
    socket?.close();
  }

  turn(/** @type {Mode} */ next, code = "") {
    if (this.now === "ended" || this.now === next) return;
    this.now = next;
    this.on.mode(next, code);
  }
}
