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

function build({ as = "public", secrets = [], random = () => 0.5 } = {}) {
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
    random,
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

for (const [what, cursor] of [
  ["another epoch", { epoch: "e2", version: 5 }],
  ["no version", {}],
]) {
  test(`it joins first, and asks for the view when its first sample names ${what}`, async () => {
    const { http, log, sockets, timers } = await opened({ as: "display" });
    assert.equal(http.views.length, 0);
    sockets[0].named("clock")[0].then({ now: 1_000, ...cursor });
    sockets[0].named("clock")[1].then({ now: 1_000, ...cursor });
    await timers.pass(1);
    assert.deepEqual(http.views, [{ epoch: "e1", version: 5 }]);
    assert.deepEqual(log.modes, ["ws"]);
  });
}

test("what was missed before it joined comes by itself; it is asked for only when it does not", async () => {
  for (const comes of [true, false]) {
    const { http, cursor, sockets, timers } = await opened({ as: "display" });
    sockets[0].named("clock")[0].then({ now: 1_000, epoch: "e1", version: 6 });
    await timers.pass(900);
    if (comes) cursor.version = 6;
    await timers.pass(200);
    assert.equal(http.views.length, comes ? 0 : 1);
  }
});

test("a page that has come as far as its audience when it joins asks for nothing", async () => {
  const { http, sockets, timers } = await opened();
  sockets[0].named("clock")[0].then({ now: 1_000, epoch: "e1", version: 5 });
  await timers.pass(2_000);
  assert.equal(http.views.length, 0);
});

test("at connect a screen of the few takes four clock samples, and again every minute", async () => {
  const { sockets, timers, log } = await opened({ as: "display" });
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

test("a phone takes two clock samples at connect and one a minute, at another moment than its neighbours", async () => {
  const { sockets, timers } = await opened();
  const answerAll = () => sockets[0].named("clock").forEach((sample) => sample.done || ((sample.done = true), sample.then({ now: 1_000 })));
  for (let count = 0; count < 5; count += 1) answerAll();
  assert.equal(sockets[0].named("clock").length, 2);
  for (let second = 0; second < 180; second += 5) {
    sockets[0].fire("pulse", pulse());
    await timers.pass(5_000);
    answerAll();
  }
  assert.equal(sockets[0].named("clock").length, 5);
  const early = build({ random: () => 0 });
  early.sockets[0].fire("connect");
  for (let second = 0; second < 45; second += 5) {
    early.sockets[0].fire("pulse", pulse());
    early.sockets[0].named("clock").forEach((sample) => sample.done || ((sample.done = true), sample.then({ now: 1_000 })));
    await early.timers.pass(5_000);
  }
  assert.equal(early.sockets[0].named("clock").length, 3);
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
  assert.deepEqual(await pauses(world), [1_000, 1_750, 1_750, 1_750, 1_750, 1_750]);
});

test("where only websockets are blocked they are tried every ten seconds or so", async () => {
  assert.deepEqual((await pauses(build())).at(-1), 10_250);
});

test("the few screens that run the panel try twice a second, so that they are there a second after the server", async () => {
  const world = build({ as: "moderator" });
  world.http.answer = away;
  const waited = await pauses(world);
  assert.ok(Math.max(...waited) <= 500, `${waited}`);
});

test("a full room leaves a server that comes back more time", async () => {
  const world = await opened();
  world.http.answer = away;
  world.sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  world.sockets[0].fire("disconnect");
  await world.timers.pass(500);
  const waited = await pauses(world);
  assert.ok(Math.min(...waited) >= 5_250 && Math.max(...waited) <= 10_250, `${waited}`);
});

test("while nothing answers there is one knock at a time: a websocket, and a request when it failed", async () => {
  const world = await opened();
  world.http.answer = away;
  world.sockets[0].fire("disconnect");
  world.http.views.length = 0;
  await world.timers.pass(500);
  const before = world.sockets.length;
  await pauses(world);
  assert.equal(world.http.views.length, world.sockets.length - before);
});

test("silence for two and a half pulses is a dead connection", async () => {
  const { timers, sockets, log } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 0 }));
  await timers.pass(12_499);
  assert.equal(sockets[0].closed, false);
  await timers.pass(1);
  assert.equal(sockets[0].closed, true);
  assert.equal(log.modes[1], "none");
  await timers.pass(0);
  assert.equal(sockets.length, 2, "and a new one is tried");
});

test("a role knows silence sooner, for its pulse is quicker", async () => {
  const { timers, sockets } = await opened({ as: "moderator" });
  await timers.pass(10_000);
  assert.equal(sockets[0].closed, true);
});

test("after a planned restart a phone comes back within the spread that the server told, a role at once", async () => {
  const phone = await opened();
  phone.sockets[0].fire("pulse", pulse({ spread: 4_000 }));
  phone.sockets[0].fire("bye", { code: "restart" });
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

test("a phone that is dropped is back within a second, however full the room", async () => {
  const phone = await opened({ random: () => 0.999 });
  phone.sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  phone.sockets[0].fire("disconnect");
  await phone.timers.pass(1_000);
  assert.equal(phone.sockets.length, 2);
});

test("a network that returns to a whole room does not bring it back in one moment", async () => {
  const { connection, sockets, timers } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  sockets[0].fire("disconnect");
  await timers.pass(100);
  connection.online();
  assert.equal(sockets.length, 1);
  await timers.pass(500);
  assert.equal(sockets.length, 2);
});

test("a hole that a whole room may have is asked about within a second, once, and not by all at once", async () => {
  const { connection, sockets, http, timers } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  const before = http.views.length;
  for (let count = 0; count < 3; count += 1) connection.resync();
  sockets[0].fire("pulse", pulse({ spread: 10_000, version: 6 }));
  await timers.pass(499);
  assert.equal(http.views.length, before);
  await timers.pass(501);
  assert.equal(http.views.length, before + 1);
  connection.resync();
  await timers.pass(1_000);
  assert.equal(http.views.length, before + 2, "the next hole is asked about again");
});

test("a pulse that is ahead of the view asks for what is missing", async () => {
  const { sockets, http, timers } = await opened();
  const before = http.views.length;
  sockets[0].fire("pulse", pulse({ spread: 0 }));
  await timers.pass(0);
  assert.equal(http.views.length, before);
  sockets[0].fire("pulse", pulse({ spread: 0, version: 6 }));
  await timers.pass(0);
  assert.equal(http.views.length, before + 1);
  sockets[0].fire("pulse", pulse({ spread: 0, epoch: "e2", version: 1 }));
  await timers.pass(0);
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

test("while the server is away plain HTTP asks more slowly, the more phones there are the slower", async () => {
  const { http, timers, sockets } = await opened();
  sockets[0].fire("pulse", pulse({ spread: 10_000 }));
  http.views.length = 0;
  http.answer = away;
  sockets[0].fire("disconnect");
  for (let ms = 0; ms < 65_000; ms += 100) {
    await timers.pass(100);
    if (!sockets.at(-1).closed) sockets.at(-1).fire("connect_error", new Error("refused"));
  }
  assert.ok(http.views.length <= 9, `${http.views.length} in a minute`);
  assert.ok(http.views.length >= 6, `${http.views.length} in a minute`);
});

test("a hall that comes back keeps its turns: an answer over plain HTTP brings no phone forward, and it polls as seldom as there are many", async () => {
  for (const [spread, isHall] of [[50_000, true], [2_000, false]]) {
    const { http, timers, sockets } = await opened();
    sockets[0].fire("pulse", pulse({ spread }));
    http.answer = away;
    sockets[0].fire("disconnect");
    await timers.pass(1_000);
    sockets.at(-1).fire("connect_error", new Error("refused"));
    for (let tried = sockets.length; sockets.length === tried; ) await timers.pass(100);
    http.answer = async () => null;
    const tried = sockets.length;
    sockets.at(-1).fire("connect_error", new Error("refused"));
    await settled();
    assert.equal(sockets.length === tried, isHall, `${spread}`);
    const asked = http.views.length;
    await timers.pass(3_000);
    assert.equal(http.views.length === asked, isHall, `${spread}`);
  }
});

test("a server that has much to do is asked for the view as seldom as it says", async () => {
  const { http, timers, sockets } = build();
  http.pause = 4_000;
  sockets[0].fire("connect_error", new Error("blocked"));
  await timers.pass(100);
  const asked = http.views.length;
  await timers.pass(3_800);
  assert.equal(http.views.length, asked);
  await timers.pass(200);
  assert.equal(http.views.length, asked + 1);
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
  const before = sockets.length;
  http.answer = async () => null;
  sockets.at(-1).fire("connect_error", new Error("cut"));
  await settled();
  assert.equal(sockets.length, before + 1);
});

test("a server that says when to ask again is not asked before, by no road, and says so on the page", async () => {
  const { connection, http, timers, sockets } = build();
  http.answer = async () => {
    throw new Unreached({ code: "busy", retry: 30_000 });
  };
  assert.equal(connection.busy(), false);
  sockets[0].fire("connect_error", new Error("away"));
  await timers.pass(0);
  assert.equal(connection.busy(), true);
  connection.wake();
  await timers.pass(29_900);
  assert.deepEqual([http.views.length, sockets.length], [1, 1]);
  await timers.pass(1_000);
  assert.deepEqual([http.views.length, sockets.length], [2, 1]);
  http.answer = async () => null;
  await timers.pass(31_500);
  assert.equal(sockets.length, 2, "the first answer opens the way again");
  assert.equal(connection.busy(), false);
  assert.equal(connection.mode(), "http");
});

test("a page that is told to wait while a websocket is opening waits, and asks again when that has failed", async () => {
  const { http, timers, sockets } = build();
  sockets[0].fire("connect_error", new Error("blocked"));
  await timers.pass(1_000);
  assert.equal(sockets.length, 2);
  http.answer = async () => {
    throw new Unreached({ code: "busy", retry: 10_000 });
  };
  await timers.pass(1_000);
  const asked = http.views.length;
  sockets[1].fire("connect_error", new Error("busy"));
  await timers.pass(9_000);
  assert.deepEqual([http.views.length, sockets.length], [asked, 2]);
  http.answer = away;
  await timers.pass(3_000);
  assert.equal(http.views.length, asked + 1);
  await timers.pass(4_000);
  assert.ok(sockets.length > 2, "and when nothing answers any more, it goes on trying");
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

test("what becomes of ours is asked for again where the database was away", async () => {
  const live = await opened({ secrets: ["s1"] });
  const asked = () => live.sockets[0].named("watch");
  asked()[0].then({ mine: [], retry_ms: 1_500 });
  await live.timers.pass(1_499);
  assert.equal(asked().length, 1);
  await live.timers.pass(1);
  asked()[1].then({ mine: [{ id: "q1" }] });
  assert.deepEqual(live.log.mine, [[{ id: "q1" }]]);
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
