// @ts-check
// The panel as a page sees it: signals that follow the server, and one way to send a command.
//
//   openPanel({ code, as, first, person, age }) →   `age`: how many ms ago `first` was given out
//     code, as, person
//     view       signal of { epoch, version, header, rows }; only apply.js writes it
//     header     computed: the header row (never null: the page carries the first view)
//     rows(noun) → Row[] as an array; row(noun, id) → Row | null. Both read the signal, so a component that calls them follows.
//     freshness  signal of { state: 'live' | 'late' | 'busy' | 'offline' | 'http' | 'ended', at, age, code }: `at` panel time of the last
//                contact, `age` ms since then (told once a second), `code` why it ended
//     here       signal of the last pulse's `here`
//     pending    signal of the outbox: [{ id, name, args, state: 'waiting' | 'sending' | 'refused', code, data }]
//     send(name, args, { keep, id }) → Promise<{ ok, code?, data? }>; besides the server's codes 'unsent' (a role's command that found
//                no way within 15 s). With `keep` a refused one stays in `pending` until dismiss(id); `id` names the command
//                (uuid() of ids.js) where the page must find it again in `pending`.
//     undo(answer) → sends receipt.undo for an answer of send
//     mine       signal of { [id]: mine row };  watch(secrets)  the ones to follow (the last 20)
//     signal(kind, on) → Promise<boolean>: the room's pulse, 'cant_hear' or 'too_fast'; false when it did not arrive
//     take()     after `superseded`: use this screen again
//     now()      panel time in ms, for clock.js
//     close()    for tests
// Its functions may be passed on by themselves: now=${panel.now}.

import { computed, io, signal } from "../../vendor/vendor.js";
import { apply, emptyView } from "./apply.js";
import { createConnection } from "./connection.js";
import { createFreshness } from "./freshness.js";
import { createHttp } from "./http.js";
import { createOffset } from "./offset.js";
import { createOutbox } from "./outbox.js";
import { onDevice } from "./storage.js";

/** @typedef {import("./apply.js").Row} Row */
/** @typedef {import("./apply.js").Delta} Delta */
/** @typedef {{ code: string, as?: string, first: Delta, person?: string | null, age?: number }} Options */

const UNSENT_AFTER = 15_000;
const WATCHED = 20;

const mono = () => performance.now();

/**
 * @param {number} ms
 * @param {() => void} then
 */
function wait(ms, then) {
  const id = setTimeout(then, ms);
  return { cancel: () => clearTimeout(id) };
}

/**
 * For every screen a panel that was closed and anonymised has ended; only the organiser's desk tells the two apart.
 * @param {{ [field: string]: any }} header
 */
const afterwards = (header) => (header.state === "anonymised" ? { ...header, state: "ended" } : header);

/** @param {Options} options */
export const openPanel = (options) => new Panel(options);

export class Panel {
  /** @param {Options} options */
  constructor({ code, as = "public", first, person = null, age = 0 }) {
    this.code = code;
    this.as = as;
    this.person = person;
    this.view = signal(apply(emptyView(), first).view);
    this.header = computed(() => afterwards(this.view.value.header ?? {}));
    this.here = signal(/** @type {{ [key: string]: any }} */ ({}));
    this.mine = signal(/** @type {{ [id: string]: Row }} */ ({}));
    this.pending = signal(/** @type {import("./outbox.js").Entry[]} */ ([]));
    /** @type {string[]} */
    this.secrets = [];
    this.offset = createOffset((first.now ?? Date.now()) + age, mono());
    this.connection = this.connect();
    this.outbox = this.openOutbox();
    this.fresh = createFreshness({ as, mode: this.connection.mode, busy: this.connection.busy, now: this.now, mono, age });
    this.freshness = this.fresh.signal;
    this.pending.value = this.outbox.list();
    this.forget = this.listen();
    this.connection.start();
  }

  connect() {
    const { code, as } = this;
    return createConnection({
      as,
      socket: (back) => io({ transports: ["websocket"], auth: { panel: code, as, back, since: this.since() }, reconnection: false, forceNew: true }),
      http: createHttp({ code, as, fetch: (address, init) => fetch(address, init), wait }),
      wait,
      mono,
      cursor: () => this.view.value,
      secrets: () => this.secrets,
      on: {
        delta: (delta) => this.put(delta),
        sample: this.offset.sample,
        pulse: (pulse) => this.pulsed(pulse),
        mine: (rows) => this.became(rows),
        mode: (mode, why) => this.moved(mode, why),
        contact: () => this.fresh.contact(),
      },
    });
  }

  since() {
    const { epoch, version } = this.view.value;
    return `${epoch}.${version}`;
  }

  openOutbox() {
    const isPublic = this.as === "public";
    return createOutbox({
      post: (command) => this.post(command),
      storage: isPublic ? onDevice() : null,
      key: this.outboxKey(),
      lifetime: isPublic ? null : UNSENT_AFTER,
      now: () => Date.now(),
      wait,
      changed: () => (this.pending.value = this.outbox.list()),
    });
  }

  /** @param {{ id: string, name: string, args: any }} command */
  async post(command) {
    const answer = await this.connection.post(command);
    // A page that comes back asks for what became of its things before the last of them is there.
    if (answer.ok && command.args.secret) this.connection.watch();
    return answer;
  }

  outboxKey() {
    return `moderator.${this.code}.outbox`;
  }

  now = () => mono() + this.offset.value();

  rows = (/** @type {string} */ noun) => Object.values(this.view.value.rows[noun] ?? {});

  row = (/** @type {string} */ noun, /** @type {string | null} */ id) => (id ? (this.view.value.rows[noun]?.[id] ?? null) : null);

  /** @type {import("./outbox.js").Outbox["send"]} */
  send = (name, args, options) => this.outbox.send(name, args, options);

  undo = (/** @type {{ id?: string }} */ answer) => this.send("receipt.undo", { command: answer.id });

  dismiss = (/** @type {string} */ id) => this.outbox.dismiss(id);

  watch = (/** @type {string[]} */ list) => {
    const wanted = list.slice(-WATCHED);
    if (wanted.join() === this.secrets.join()) return;
    this.secrets = wanted;
    this.connection.watch();
  };

  signal = (/** @type {string} */ kind, /** @type {boolean} */ on) => this.connection.signal(kind, on);

  take = () => this.connection.take();

  close = () => {
    this.forget();
    this.fresh.close();
    this.outbox.close();
    this.connection.stop();
  };

  /** @param {Delta} delta */
  put(delta) {
    const { view, ask } = apply(this.view.value, delta);
    this.view.value = view;
    if (ask) this.connection.resync({ epoch: delta.epoch, version: delta.to });
  }

  /** @param {import("./connection.js").Pulse} pulse */
  pulsed(pulse) {
    this.here.value = pulse.here;
    if (pulse.away) this.fresh.away();
    if (this.offset.pulse(pulse.now, mono())) this.connection.measure();
  }

  /** @param {(Row | null)[]} list */
  became(list) {
    const known = list.filter((row) => row !== null);
    if (known.length > 0) this.mine.value = { ...this.mine.value, ...Object.fromEntries(known.map((row) => [row.id, row])) };
    // The same secret opens the question that a request has become: from now on that is the row to follow.
    if (known.some((row) => row.noun === "requests" && row.state === "converted")) this.connection.watch();
  }

  /**
   * @param {import("./connection.js").Mode} mode
   * @param {string} why
   */
  moved(mode, why) {
    this.fresh.moved(why);
    this.outbox.go(mode === "ws" || mode === "http");
  }

  listen() {
    const wake = () => document.visibilityState === "visible" && this.connection.wake();
    const online = () => this.connection.online();
    // A page that is shown for the first time is opening its connection already.
    const shown = (/** @type {PageTransitionEvent} */ event) => event.persisted && wake();
    const stored = (/** @type {StorageEvent} */ event) => event.key === this.outboxKey() && this.outbox.reload();
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", online);
    addEventListener("pageshow", shown);
    addEventListener("storage", stored);
    return () => {
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", online);
      removeEventListener("pageshow", shown);
      removeEventListener("storage", stored);
    };
  }
}
