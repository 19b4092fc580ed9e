import assert from "node:assert/strict";
import { test } from "node:test";
import { createConnection } from "../../static/app/live/connection.js";
import { Unreached } from "../../static/app/live/http.js";
import { createTimers, settled } from "./timers.mjs";

function fakeSocket() {
  const handlers = {};
  const sent = [];
  const socket = {
    handlers,
    sent,
    closed: false,
    on: (name, then) => (handlers[name] = then),
    emit: (name, data, then) => sent.push({ name, data, then }),
    timeout: () => ({ emit: (name, data, then) => sent.push({ name, data, then }) }),
    close: () => (socket.closed = true),
    fire: (name, data) => handlers[name](data),
    named: (name) => sent.filter((one) => one.name === name),
  };
  return socket;
}

function fakeHttp() {
  const http = { views: [], posts: [], asked: [], signals: [], answer: async () => null, now: 7_000 };
  http.view = async (cursor) => {
    http.views.push(cursor);
    return { delta: await http.answer(), now: http.now };
  };
  http.command = async (command) => {
    http.posts.push(command);
    return { ok: true };
  };
  http.signal = async (kind, on) => http.signals.push({ kind, on }) > 0;
  http.mine = async (secrets) => {
    http.asked.push(secrets);
    return [{ id: "q1" }];
  };
  return http;
}

function build({ as = "public", secrets = [] } = {}) {
  const timers = createTimers();
  const sockets = [];
  const http = fakeHttp();
  const log = { deltas: [], samples: [], pulses: [], mine: [], modes: [], contacts: 0 };
  const cursor = { epoch: "e1", version: 5 };
  const connection = createConnection({
    as,
    socket: (back) => (sockets.push(Object.assign(fakeSocket(), { back })), sockets.at(-1)),
    http,
    wait: timers.wait,
    mono: timers.now,
    random: () => 0.5,
    cursor: () => cursor,
    secrets: () => secrets,
    on: {
      delta: (delta) => log.deltas.push(delta),
      sample: (...sample) => log.samples.push(sample),
      pulse: (pulse) => log.pulses.push(pulse),
      mine: (rows) => log.mine.push(rows),
      mode: (mode, code) => log.modes.push(code ? `${mode} ${code}` : mode),
      contact: () => (log.contacts += 1),
    },
  });
  connection.start();
  return { connection, timers, sockets, http, log, cursor };
}

async function opened(options) {
  const world = build(options);
  world.sockets[0].fire("connect");
  await settled();
  return world;
}

async function away() {
  throw new Unreached();
}

const pulse = (more = {}) => ({ epoch: "e1", version: 5, now: 1, here: {}, spread: 4_000, ...more });

test("it joins first and asks for the view then, so nothing falls between", async () => {
  const { http, log, sockets } = build();
  assert.equal(http.views.length, 0);
  sockets[0].fire("connect");
  await settled();
  assert.deepEqual(http.views, [{ epoch: "e1", version: 5 }]);
  assert.deepEqual(log.modes, ["ws"]);
});

test("at connect it takes four clock samples, and again every minute", async () => {
  const { sockets, timers, log } = await opened();
  for (let count = 0; count < 4; count += 1) {
    await timers.pass(20);
    sockets[0].named("clock").at(-1).then({ now: 1_000 + count });
  }
  assert.equal(sockets[0].named("clock").length, 4);
  assert.deepEqual(log.samples[0], [0, 20, 1_000]);
  for (let second = 0; second < 60; second += 5) {
    sockets[0].fire("pulse", pulse());
    await timers.pass(5_000);
  }
  assert.equal(sockets[0].named("clock").length, 5);
});

test("a websocket that does not open within four seconds gives way to plain HTTP", async () => {
  const { http, log, timers, sockets } = build();
  await timers.pass(3_999);
  assert.equal(http.views.length, 0);
  await timers.pass(1);
  assert.ok(sockets[0].closed);
  assert.deepEqual(log.modes, ["http"]);
  const before = http.views.length;
  await timers.pass(1_500);
  assert.equal(http.views.length, before + 1);
});

test("while plain HTTP carries the page, the websocket is tried again and takes over", async () => {
  const { http, log, timers, sockets } = build();
  sockets[0].fire("connect_error", new Error("blocked"));
  await timers.pass(1_500);
  assert.equal(sockets.length, 2);
  sockets[1].fire("connect");
  await settled();
  assert.deepEqual(log.modes, ["http", "ws"]);
  const before = http.views.length;
  for (let count = 0; count < 4; count += 1) {
    sockets[1].fire("pulse", pulse());
    await timers.pass(5_000);
  }
  assert.equal(http.views.length, before, "polling stops");
});

/** How long each of six attempts waits after the one before it failed. */
async function pauses({ timers, sockets }) {
  const at = [];
  for (let count = 0; count < 6; count += 1) {
    sockets.at(-1).fire("connect_error", new Error("blocked"));
    const many = sockets.length;
    const start = timers.now();
    while (sockets.length === many) await timers.pass(125);
    at.push(timers.now() - start);
  }
  return at;
}

test("failing attempts come further and further apart, to three seconds where few are waiting", async () => {
  const world = build();
  world.http.answer = away;
  assert.deepEqual(await pauses(world), [1_125, 2_250, 2_250, 2_250, 2_250, 2_250]);
});

test("where only websockets are blocked they are tried every fifteen seconds or so", async () => {
  assert.deepEqual((await pauses(build())).at(-1), 15_000);
});

test("a full room leaves a server that comes back more time", async () => {
  const world = await opened();
  world.http.answer = away;
  world.sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  world.sockets[0].fire("disconnect");
  await world.timers.pass(5_000);
  assert.deepEqual(await pauses(world), [2_250, 4_500, 9_000, 15_000, 15_000, 15_000]);
});

test("silence for two and a half pulses is a dead connection", async () => {
  const { timers, sockets, log } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 0 }));
  await timers.pass(12_499);
  assert.equal(sockets[0].closed, false);
  await timers.pass(1);
  assert.equal(sockets[0].closed, true);
  assert.equal(log.modes[1], "none");
  assert.equal(sockets.length, 2, "and a new one is tried");
});

test("a role knows silence sooner, for its pulse is quicker", async () => {
  const { timers, sockets } = await opened({ as: "moderator" });
  await timers.pass(10_000);
  assert.equal(sockets[0].closed, true);
});

test("a dropped phone comes back within the spread that the server told, a role at once", async () => {
  const phone = await opened();
  phone.sockets[0].fire("pulse", pulse({ spread: 4_000 }));
  phone.sockets[0].fire("disconnect");
  await phone.timers.pass(1_999);
  assert.equal(phone.sockets.length, 1);
  await phone.timers.pass(1);
  assert.equal(phone.sockets.length, 2);

  const chair = await opened({ as: "moderator" });
  chair.sockets[0].fire("pulse", pulse({ spread: 4_000 }));
  chair.sockets[0].fire("bye", { code: "restart" });
  await chair.timers.pass(0);
  assert.equal(chair.sockets.length, 2);
});

test("a pulse that is ahead of the view asks for what is missing", async () => {
  const { sockets, http } = await opened();
  const before = http.views.length;
  sockets[0].fire("pulse", pulse());
  await settled();
  assert.equal(http.views.length, before);
  sockets[0].fire("pulse", pulse({ version: 6 }));
  await settled();
  assert.equal(http.views.length, before + 1);
  sockets[0].fire("pulse", pulse({ epoch: "e2", version: 1 }));
  await settled();
  assert.equal(http.views.length, before + 2);
});

test("roles answer each pulse, the public does not", async () => {
  const phone = await opened();
  phone.sockets[0].fire("pulse", pulse());
  assert.equal(phone.sockets[0].named("here").length, 0);
  const panellist = await opened({ as: "panellist" });
  panellist.sockets[0].fire("pulse", pulse());
  assert.equal(panellist.sockets[0].named("here").length, 1);
});

test("questions asked while one is under way share one more request", async () => {
  const { connection, http } = await opened();
  let release;
  http.answer = () => new Promise((resolve) => (release = resolve));
  const before = http.views.length;
  const calls = [connection.sync(), connection.sync(), connection.sync()];
  assert.equal(http.views.length, before + 1);
  http.answer = async () => null;
  release(null);
  await Promise.all(calls);
  assert.equal(http.views.length, before + 2);
});

test("while the server is away plain HTTP asks more slowly, the more phones there are the slower", async () => {
  const { http, timers, sockets } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  http.views.length = 0;
  http.answer = away;
  sockets[0].fire("disconnect");
  await timers.pass(65_000);
  assert.ok(http.views.length <= 9, `${http.views.length} in a minute`);
  assert.ok(http.views.length >= 6, `${http.views.length} in a minute`);
});

test("an answer without anything new keeps the clock too, while plain HTTP carries the page", async () => {
  const { log, sockets, timers } = build();
  sockets[0].fire("connect_error", new Error("blocked"));
  await timers.pass(100);
  assert.equal(log.samples.at(-1)[2], 7_000);
});

test("the first answer after a cut tries the websocket at once", async () => {
  const { http, timers, sockets } = await opened({ as: "display" });
  http.answer = away;
  sockets[0].fire("disconnect");
  await timers.pass(30_000);
  sockets.at(-1).fire("connect_error", new Error("cut"));
  const before = sockets.length;
  http.answer = async () => null;
  const asked = http.views.length;
  while (http.views.length === asked) await timers.pass(100);
  await settled();
  assert.equal(sockets.length, before + 1);
});

test("a server that says when to ask again is not asked before", async () => {
  const { http, timers, sockets } = build();
  http.answer = async () => {
    throw new Unreached({ code: "busy", retry: 30_000 });
  };
  sockets[0].fire("connect_error", new Error("away"));
  await timers.pass(29_000);
  assert.equal(http.views.length, 1);
  await timers.pass(2_000);
  assert.equal(http.views.length, 2);
});

test("a revoked link ends it for good, told by bye or by an answer", async () => {
  const told = await opened({ as: "panellist" });
  told.sockets[0].fire("bye", { code: "link_revoked" });
  assert.equal(told.log.modes.at(-1), "ended link_revoked");
  await told.timers.pass(120_000);
  assert.equal(told.sockets.length, 1);

  const answered = build({ as: "panellist" });
  answered.http.answer = async () => {
    throw new Unreached({ code: "link_revoked" });
  };
  answered.sockets[0].fire("connect_error", new Error("refused"));
  await answered.timers.pass(0);
  assert.equal(answered.log.modes.at(-1), "ended link_revoked");
  assert.equal(answered.timers.count(), 0);
});

test("a refused handshake with a final code ends it", async () => {
  const { sockets, log } = build({ as: "moderator" });
  sockets[0].fire("connect_error", Object.assign(new Error("no"), { data: { code: "forbidden" } }));
  assert.equal(log.modes.at(-1), "ended forbidden");
});

test("a page that was here before says so when it comes back, and only then", async () => {
  const { sockets, timers } = build({ as: "panellist" });
  sockets[0].fire("connect_error", new Error("blocked"));
  await timers.pass(1_500);
  assert.equal(sockets[1].back, false, "it never got in");
  sockets[1].fire("connect");
  sockets[1].fire("disconnect");
  await timers.pass(0);
  assert.equal(sockets[2].back, true);
});

test("a screen that was taken over waits until it is taken up again, and is then the newer one", async () => {
  const { connection, sockets, log, timers } = await opened({ as: "panellist" });
  sockets[0].fire("bye", { code: "superseded" });
  assert.equal(log.modes.at(-1), "ended superseded");
  connection.wake();
  await timers.pass(60_000);
  assert.equal(sockets.length, 1);
  connection.take();
  assert.equal(log.modes.at(-1), "none");
  assert.equal(sockets[1].back, false);
  sockets[1].fire("connect");
  await settled();
  assert.equal(log.modes.at(-1), "ws");
  connection.take();
  assert.equal(sockets.length, 2, "it does nothing while it is in use");
});

test("a device that comes back to a panellist who has moved on stays out", async () => {
  const { sockets, log, timers } = await opened({ as: "panellist" });
  sockets[0].fire("disconnect");
  await timers.pass(0);
  sockets[1].fire("connect_error", Object.assign(new Error("no"), { data: { code: "superseded" } }));
  assert.equal(log.modes.at(-1), "ended superseded");
});

test("a signal goes over the open socket, over plain HTTP otherwise, and is not kept", async () => {
  const { connection, http, sockets } = build();
  assert.equal(await connection.signal("cant_hear", true), true);
  assert.deepEqual(http.signals, [{ kind: "cant_hear", on: true }]);
  http.signal = away;
  assert.equal(await connection.signal("cant_hear", false), false);
  sockets[0].fire("connect");
  const said = ["too_fast", "too_fast", "too_fast"].map((kind) => connection.signal(kind, true));
  const [taken, refused, lost] = sockets[0].named("signal");
  assert.deepEqual(taken.data, { kind: "too_fast", on: true });
  taken.then(null, {});
  refused.then(null, { ok: false, code: "slow_down" });
  lost.then(new Error("operation has timed out"));
  assert.deepEqual(await Promise.all(said), [true, false, false]);
});

test("waking up asks at once, and opens a connection without waiting for any timer", async () => {
  const { connection, sockets, http, timers } = build();
  sockets[0].fire("connect_error", new Error("offline"));
  await settled();
  for (let count = 0; count < 6; count += 1) {
    await timers.pass(30_000);
    if (!sockets.at(-1).closed) sockets.at(-1).fire("connect_error", new Error("offline"));
  }
  const [before, asked] = [sockets.length, http.views.length];
  connection.wake();
  await settled();
  assert.equal(sockets.length, before + 1);
  assert.equal(http.views.length, asked + 1);
});

test("commands go over the open socket, over plain HTTP otherwise", async () => {
  const { connection, http, sockets } = build();
  await connection.post({ id: "1", name: "a.b", args: {} });
  assert.equal(http.posts.length, 1);
  sockets[0].fire("connect");
  const answer = connection.post({ id: "2", name: "a.b", args: {} });
  sockets[0].named("command")[0].then(null, { ok: true, version: 7 });
  assert.deepEqual(await answer, { ok: true, version: 7 });
  const lost = connection.post({ id: "3", name: "a.b", args: {} });
  sockets[0].named("command")[1].then(new Error("operation has timed out"));
  await assert.rejects(lost);
});

test("what becomes of ours is watched over the socket and asked for over plain HTTP", async () => {
  const live = await opened({ secrets: ["s1", "s2"] });
  assert.deepEqual(live.sockets[0].named("watch")[0].data, { secrets: ["s1", "s2"] });
  live.sockets[0].named("watch")[0].then({ mine: [{ id: "q1" }, null] });
  live.sockets[0].fire("mine", { row: { id: "q2" } });
  assert.deepEqual(live.log.mine, [[{ id: "q1" }, null], [{ id: "q2" }]]);

  const polled = build({ secrets: ["s1"] });
  polled.sockets[0].fire("connect_error", new Error("blocked"));
  await polled.timers.pass(0);
  assert.deepEqual(polled.http.asked, [["s1"]]);
  assert.deepEqual(polled.log.mine, [[{ id: "q1" }]]);
});

test("a socket that was given up is not listened to any more", async () => {
  const { sockets, log, timers } = build();
  await timers.pass(4_000);
  sockets[0].fire("connect");
  sockets[0].fire("delta", { from: 0 });
  assert.deepEqual(log.deltas, []);
  assert.deepEqual(log.modes, ["http"]);
});

test("stopping leaves no timer behind", async () => {
  const { connection, timers, sockets } = await opened();
  sockets[0].fire("pulse", pulse());
  connection.stop();
  assert.equal(timers.count(), 0);
  assert.equal(sockets[0].closed, true);
});
