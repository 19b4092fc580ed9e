// Pages without a document, many in one process: the connection, the pauses, the views and the clocks are those of static/app/live, word for word; only the
// socket is our own. `bench/pages.py` gives an order per line of JSON on stdin, each is answered with one line.
//
//   open { url, code, as, cookies, count, over, line, skews }   until all have joined and hold a view, or 60 s are over
//   log {}             note from now on what each page comes to: [ns, version, mode, views and samples answered]
//   told { within, version }   the logs, once all are on a websocket and have this version, or time is up
//   drop { number }    the network of one goes away for a moment
//   same {}            how many differ from a view that is asked for now
//   clocks { seconds, every, measures }   what is left of the turn at all of them at the same instants: ms between the first and the last
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { apply, emptyView } from "../static/app/live/apply.js";
import { left } from "../static/app/live/clock.js";
import { createConnection } from "../static/app/live/connection.js";
import { createHttp } from "../static/app/live/http.js";
import { createOffset } from "../static/app/live/offset.js";
import { openFetch, openSocket } from "./socket.mjs";

const pages = [];
const nothing = () => {};
const ns = () => Number(process.hrtime.bigint());
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

function wait(ms, then) {
  const id = setTimeout(then, ms);
  return { cancel: () => clearTimeout(id) };
}

class Page {
  constructor({ url, code, as, cookie, line, skew = 0, drift = 0 }) {
    this.as = as;
    this.view = emptyView();
    this.log = null;
    this.socket = null;
    this.answers = 0;
    // A clock that shows something else than ours, and goes a little faster or slower.
    this.mono = () => performance.now() * (1 + drift) + skew;
    this.offset = createOffset(Date.now() + skew, this.mono());
    this.http = createHttp({ code, as, fetch: openFetch({ url, cookie }), wait });
    const { view } = this.http;
    this.http.view = async (cursor) => {
      const found = await view.call(this.http, cursor);
      this.answered();
      return found;
    };
    this.connection = createConnection({
      as,
      socket: (back) => (this.socket = openSocket({ url, auth: { panel: code, as, back, since: `${this.view.epoch}.${this.view.version}` }, cookie, line })),
      http: this.http,
      wait,
      mono: this.mono,
      cursor: () => this.view,
      secrets: () => [],
      on: {
        delta: (delta) => this.put(delta),
        sample: (...sample) => (this.offset.sample(...sample), this.answered()),
        pulse: (pulse) => this.offset.pulse(pulse.now, this.mono()) && this.connection.measure(),
        mine: nothing,
        mode: () => this.note(),
        contact: nothing,
      },
    });
  }

  put(delta) {
    const { view, ask } = apply(this.view, delta);
    this.view = view;
    if (ask) this.connection.resync({ epoch: delta.epoch, version: delta.to });
    this.note();
  }

  /** The server said how far it is. */
  answered() {
    this.answers += 1;
    // What comes of it is put into place first.
    setImmediate(() => this.note());
  }

  note() {
    this.log?.push([ns(), this.view.version, this.connection.mode(), this.answers]);
  }

  holds(version) {
    return this.connection.mode() === "ws" && this.view.version >= version;
  }

  left() {
    const turn = this.view.rows.turns?.[this.view.header.turn];
    return left(turn, this.mono() + this.offset.value());
  }
}

async function until(condition, within) {
  const end = performance.now() + within;
  while (!condition() && performance.now() < end) await pause(25);
  return condition();
}

/** A server that is still busy with others answers some other time. */
async function patiently(ask) {
  for (let left = 5; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await pause(1_000);
    }
  }
}

/** Keys in order: the same view is the same text. */
function seen(view) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
  };
  const rows = Object.fromEntries(Object.entries(view.rows).filter(([, rows]) => Object.keys(rows).length > 0));
  return JSON.stringify(sorted({ ...view, rows }));
}

const orders = {
  async open({ url, code, as, cookies = [], count, over = 0, line = null, skews = [], drifts = [] }) {
    const mine = Array.from({ length: count }, (_, number) => new Page({ url, code, as, cookie: cookies[number], line, skew: skews[number], drift: drifts[number] }));
    pages.push(...mine);
    mine.forEach((page, number) => setTimeout(() => page.connection.start(), (number * over * 1_000) / count));
    await until(() => mine.every((page) => page.holds(1)), over * 1_000 + 60_000);
    return { joined: mine.filter((page) => page.holds(1)).length };
  },
  async log() {
    for (const page of pages) page.log = [];
    return {};
  },
  async told({ within, version }) {
    const done = await until(() => pages.every((page) => page.holds(version)), within * 1_000);
    return { done, logs: pages.map(({ as, log }) => ({ as, log })) };
  },
  async drop({ number }) {
    const at = ns();
    pages[number].socket.cut();
    return { at };
  },
  async same() {
    const fresh = new Map();
    for (const page of pages) {
      if (!fresh.has(page.as)) fresh.set(page.as, []);
      fresh.get(page.as).push(page);
    }
    let different = 0;
    for (const group of fresh.values()) {
      // What a panellist sees is their own.
      const alike = group[0].as === "panellist" ? group.map((page) => [page]) : [group];
      for (const some of alike) {
        const { delta } = await patiently(() => some[0].http.view(emptyView()));
        const wanted = seen(apply(emptyView(), delta).view);
        different += some.filter((page) => seen(page.view) !== wanted).length;
      }
    }
    return { different };
  },
  async clocks({ seconds, every, measures }) {
    const spreads = [];
    const end = performance.now() + seconds * 1_000;
    for (const page of pages) for (let one = 0; one < measures; one += 1) setTimeout(() => page.connection.measure(), Math.random() * seconds * 1_000);
    while (performance.now() < end) {
      await pause(every * 1_000);
      const shown = pages.map((page) => page.left());
      spreads.push(Math.max(...shown) - Math.min(...shown));
    }
    return { spreads, offsets: pages.map((page) => page.mono() + page.offset.value() - Date.now()) };
  },
  async cpu() {
    return {};
  },
};

let before = Promise.resolve();
createInterface({ input: process.stdin }).on("line", (line) => {
  const { do: name, ...args } = JSON.parse(line);
  before = before.then(async () => {
    const answer = await orders[name](args).catch((error) => ({ error: String(error?.stack ?? error) }));
    process.stdout.write(`${JSON.stringify({ ...answer, cpu: cpu() })}\n`);
  });
}).on("close", () => process.exit(0));
