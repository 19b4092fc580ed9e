// @ts-check
// The panel as a page sees it: signals that follow the server, and one way to send a command.
//
//   openPanel({ code, as, first, person }) →
//     code, as, person
//     view       signal of { epoch, version, header, rows }; only apply.js writes it
//     header     computed: the header row (never null: the page carries the first view)
//     rows(noun) → Row[] as an array; row(noun, id) → Row | null. Both read the signal, so a component that calls them follows.
//     freshness  signal of { state: 'live' | 'late' | 'offline' | 'http' | 'ended', at, age, code }: `at` panel time of the last
//                contact, `age` ms since then (told once a second), `code` why it ended
//     here       signal of the last pulse's `here`
//     pending    signal of the outbox: [{ id, name, args, state: 'waiting' | 'sending' | 'refused', code, data }]
//     send(name, args, { keep, id }) → Promise<{ ok, code?, data? }>; besides the server's codes 'unsent' (a role's command that found
//                no way within 15 s). With `keep` a refused one stays in `pending` until dismiss(id); `id` names the command
//                (uuid() of ids.js) where the page must find it again in `pending`.
//     undo(answer) → sends receipt.undo for an answer of send
//     mine       signal of { [id]: mine row };  watch(secrets)  the ones to follow (the last 20)
//     now()      panel time in ms, for clock.js
//     close()    for tests

import { computed, io, signal } from "../../vendor/vendor.js";
import { apply, emptyView } from "./apply.js";
import { createConnection, pulseOf } from "./connection.js";
import { createHttp } from "./http.js";
import { createOffset } from "./offset.js";
import { createOutbox } from "./outbox.js";

/** @typedef {import("./apply.js").Row} Row */
/** @typedef {import("./apply.js").Delta} Delta */
/** @typedef {{ state: 'live' | 'late' | 'offline' | 'http' | 'ended', at: number, age: number, code: string }} Freshness */
/** @typedef {ReturnType<typeof openPanel>} Panel */

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

/** @param {{ code: string, as?: string, first: Delta, person?: string | null }} options */
export function openPanel({ code, as = "public", first, person = null }) {
  const view = signal(apply(emptyView(), first).view);
  const offset = createOffset(first.now ?? Date.now(), mono());
  const here = signal(/** @type {{ [key: string]: any }} */ ({}));
  const mine = signal(/** @type {{ [id: string]: Row }} */ ({}));
  const pending = signal(/** @type {import("./outbox.js").Entry[]} */ ([]));
  /** @type {string[]} */
  let secrets = [];

  const connection = createConnection({
    as,
    socket: () => io({ transports: ["websocket"], auth: { panel: code, as }, reconnection: false, forceNew: true }),
    http: createHttp({ code, as, fetch: (address, init) => fetch(address, init), wait }),
    wait,
    mono,
    cursor: () => view.value,
    secrets: () => secrets,
    on: { delta: put, sample: offset.sample, pulse: pulsed, mine: became, mode: moved, contact: () => fresh.contact() },
  });
  const storage = as === "public" ? localOnes() : null;
  const key = `moderator.${code}.outbox`;
  const outbox = createOutbox({
    post: connection.post,
    storage,
    key,
    lifetime: as === "public" ? null : UNSENT_AFTER,
    now: () => Date.now(),
    wait,
    changed: () => (pending.value = outboxList()),
  });
  const fresh = createFreshness({ as, connection, now });

  pending.value = outboxList();
  const forget = listen();
  connection.start();

  return {
    code,
    as,
    person,
    view,
    header: computed(() => view.value.header ?? {}),
    rows,
    row: (/** @type {string} */ noun, /** @type {string | null} */ id) => (id ? (view.value.rows[noun]?.[id] ?? null) : null),
    freshness: fresh.signal,
    here,
    pending,
    send: outbox.send,
    undo: (/** @type {{ id?: string }} */ answer) => outbox.send("receipt.undo", { command: answer.id }),
    dismiss: outbox.dismiss,
    mine,
    watch,
    now,
    close,
  };

  function now() {
    return mono() + offset.value();
  }

  /** @param {string} noun */
  function rows(noun) {
    return Object.values(view.value.rows[noun] ?? {});
  }

  /** @param {Delta} delta */
  function put(delta) {
    const result = apply(view.value, delta);
    view.value = result.view;
    if (result.ask) void connection.sync();
  }

  /** @param {import("./connection.js").Pulse} pulse */
  function pulsed(pulse) {
    here.value = pulse.here;
    if (offset.pulse(pulse.now, mono())) connection.measure();
  }

  /** @param {(Row | null)[]} list */
  function became(list) {
    const known = list.filter((row) => row !== null);
    if (known.length > 0) mine.value = { ...mine.value, ...Object.fromEntries(known.map((row) => [row.id, row])) };
  }

  /** @param {string[]} list */
  function watch(list) {
    const wanted = list.slice(-WATCHED);
    if (wanted.join() === secrets.join()) return;
    secrets = wanted;
    connection.watch();
  }

  /**
   * @param {import("./connection.js").Mode} mode
   * @param {string} code
   */
  function moved(mode, code) {
    fresh.moved(code);
    outbox.go(mode === "ws" || mode === "http");
  }

  function outboxList() {
    return outbox.list();
  }

  function listen() {
    const wake = () => document.visibilityState === "visible" && connection.wake();
    const stored = (/** @type {StorageEvent} */ event) => event.key === key && outbox.reload();
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    addEventListener("pageshow", wake);
    addEventListener("storage", stored);
    return () => {
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
      removeEventListener("pageshow", wake);
      removeEventListener("storage", stored);
    };
  }

  function close() {
    forget();
    fresh.close();
    outbox.close();
    connection.stop();
  }
}

/** @param {{ as: string, connection: { mode: () => string }, now: () => number }} options */
function createFreshness({ as, connection, now }) {
  const pulse = pulseOf(as);
  let heardAt = mono();
  let code = "";
  const told = signal(read());
  const ticker = setInterval(() => (told.value = read()), 1_000);

  return {
    signal: told,
    contact: () => {
      heardAt = mono();
      if (told.value.state !== read().state) told.value = read();
    },
    moved: (/** @type {string} */ why) => {
      code = why;
      told.value = read();
    },
    close: () => clearInterval(ticker),
  };

  /** @returns {Freshness} */
  function read() {
    const age = mono() - heardAt;
    return { state: state(age), at: now() - age, age, code };
  }

  /**
   * @param {number} age
   * @returns {Freshness["state"]}
   */
  function state(age) {
    const mode = connection.mode();
    if (mode === "ended") return "ended";
    if (age > 2.5 * pulse) return "offline";
    if (mode === "none" || age > 1.5 * pulse) return "late";
    return mode === "ws" ? "live" : "http";
  }
}

/** Reading `localStorage` throws where cookies are forbidden. */
function localOnes() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
