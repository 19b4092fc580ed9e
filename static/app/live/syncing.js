// @ts-check
// Asks for the view, one request at a time, and remembers how that went. When to ask is decided by the connection.
//
//   createSyncing({ http, mono, cursor, on })   on { answered(sent, received, now), delta(delta), final(code) }
//     .ask()        what changed since the cursor; calls that come meanwhile share one more request. → Promise<boolean>: was there an answer
//     .failures     how many in a row got none
//     .told         how long the last of them was told to wait, in ms, or 0
//     .resting()    whether that time is not over

import { Unreached } from "./http.js";

/**
 * @typedef {{ http: ReturnType<typeof import("./http.js").createHttp>, mono: () => number, cursor: () => import("./http.js").Cursor,
 *   on: { answered: (sent: number, received: number, now: number) => void, delta: (delta: import("./apply.js").Delta) => void,
 *   final: (code: string) => void } }} Options
 */

/** @param {Options} options */
export const createSyncing = (options) => new Syncing(options);

class Syncing {
  /** @param {Options} options */
  constructor({ http, mono, cursor, on }) {
    this.http = http;
    this.mono = mono;
    this.cursor = cursor;
    this.on = on;
    this.failures = 0;
    this.told = 0;
    this.failedAt = 0;
    /** @type {Promise<boolean> | null} */
    this.running = null;
    this.again = false;
  }

  resting() {
    return this.told > 0 && this.mono() - this.failedAt < this.told;
  }

  ask() {
    if (this.running) this.again = true;
    else this.running = this.askUntilDone();
    return this.running;
  }

  async askUntilDone() {
    let reached;
    do {
      this.again = false;
      reached = await this.askOnce();
    } while (this.again && reached);
    this.running = null;
    return reached;
  }

  async askOnce() {
    const sent = this.mono();
    try {
      const { delta, now } = await this.http.view(this.cursor());
      this.calm();
      this.on.answered(sent, this.mono(), now);
      if (delta) this.on.delta(delta);
      return true;
    } catch (error) {
      if (!(error instanceof Unreached)) throw error;
      this.failures += 1;
      this.told = error.retry;
      this.failedAt = this.mono();
      this.on.final(error.code);
      return false;
    }
  }

  /** The server is there again. */
  calm() {
    this.failures = 0;
    this.told = 0;
  }
}
