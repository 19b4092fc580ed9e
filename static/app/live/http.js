// @ts-check
// The same protocol over plain HTTP: the view, a command, the fate of what is ours. Knows addresses, keeps nothing but a pause.
//
//   createHttp({ code, as, fetch, wait })
//     .view(cursor)      → Promise<{ delta, now }>, `delta` null when nothing changed since the cursor; `now` is panel time
//     .command(command)  → Promise<Answer>
//     .mine(secrets)     → Promise<(Row | null)[]>
//     .signal(kind, on)  → Promise<boolean>, whether it was taken
//     .pause             until the next view, in ms, as the last one told, or 0
// Each rejects with `Unreached` when no answer of the server came, or one that only says "later"; `retry` is how long it asked us to wait
// (`retry_ms` of its body or, of a proxy before it, the header Retry-After), `code` its refusal.

/** @typedef {import("./apply.js").Delta} Delta */
/** @typedef {import("./outbox.js").Answer} Answer */
/** @typedef {import("./outbox.js").Timer} Timer */
/** @typedef {{ epoch: string, version: number }} Cursor */

const PATIENCE = 8_000;
// Nobody comes back a quarter of an hour later because a proxy said so.
const REST_AT_MOST = 60_000;
const LATER = new Set([429, 502, 503, 504]);

export class Unreached extends Error {
  /** @param {{ code?: string, retry?: number }} [what] */
  constructor({ code = "", retry = 0 } = {}) {
    super(code || "no answer");
    this.code = code;
    this.retry = retry;
  }
}

/**
 * @typedef {{ code: string, as: string, fetch: (address: string, init: RequestInit) => Promise<Response>,
 *   wait: (ms: number, then: () => void) => Timer }} Options
 */

/** @param {Options} options */
export const createHttp = (options) => new Http(options);

class Http {
  /** @param {Options} options */
  constructor({ code, as, fetch, wait }) {
    this.root = `/p/${encodeURIComponent(code)}`;
    this.as = as;
    this.fetch = fetch;
    this.wait = wait;
    this.pause = 0;
  }

  /**
   * @param {Cursor} cursor
   * @returns {Promise<{ delta: Delta | null, now: number }>}
   */
  async view({ epoch, version }) {
    const since = epoch ? `&since=${encodeURIComponent(`${epoch}.${version}`)}` : "";
    /** @type {Record<string, string>} */
    const headers = epoch ? { "If-None-Match": `"${epoch}.${version}.${this.as}"` } : {};
    const answer = await this.ask(`${this.root}/view?as=${this.as}${since}`, { headers });
    const now = Number(answer.headers.get("Panel-Time"));
    this.pause = Number(answer.headers.get("Panel-Pause"));
    if (answer.status === 304) return { delta: null, now };
    if (!answer.ok) throw await refusal(answer);
    return { delta: await json(answer), now };
  }

  /**
   * @param {{ id: string, name: string, args: object }} command
   * @returns {Promise<Answer>}
   */
  async command(command) {
    const answer = await this.post(`${this.root}/commands`, { ...command, as: this.as });
    const body = await json(answer.clone()).catch(() => ({}));
    // What the machine says of its own state is no word about the command: it is kept, and sent again.
    if (LATER.has(answer.status) && typeof body.data?.retry_ms !== "number") throw await refusal(answer);
    if (typeof body.ok !== "boolean") throw new Unreached();
    return body;
  }

  /** @param {string[]} secrets */
  async mine(secrets) {
    const body = await json(await this.post(`${this.root}/mine`, { secrets }));
    return Array.isArray(body.mine) ? body.mine : [];
  }

  /**
   * @param {string} kind
   * @param {boolean} on
   */
  async signal(kind, on) {
    return (await this.post(`${this.root}/signal`, { as: this.as, kind, on })).ok;
  }

  /**
   * @param {string} address
   * @param {object} body
   */
  post(address, body) {
    return this.ask(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  }

  /**
   * @param {string} address
   * @param {RequestInit} init
   */
  async ask(address, init) {
    const stop = new AbortController();
    const timer = this.wait(PATIENCE, () => stop.abort());
    try {
      // Called as a plain function: a browser's fetch refuses to be anybody's method.
      const { fetch } = this;
      return await fetch(address, { ...init, cache: "no-store", credentials: "same-origin", redirect: "error", signal: stop.signal });
    } catch {
      throw new Unreached();
    } finally {
      timer.cancel();
    }
  }
}

/**
 * A hotel's login page or a proxy's error page is not an answer of ours.
 * @param {Response} answer
 */
async function json(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Unreached();
  }
}

/** @param {Response} answer */
async function refusal(answer) {
  const { code, data } = await json(answer).catch(() => ({}));
  const header = 1_000 * Number(answer.headers.get("Retry-After") ?? 0);
  const retry = data?.retry_ms ?? (header > 0 ? header : 0);
  return new Unreached({ code, retry: Math.min(REST_AT_MOST, retry) });
}
