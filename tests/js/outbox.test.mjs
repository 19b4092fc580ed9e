import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox } from "../../static/app/live/outbox.js";
import { createTimers, settled } from "./timers.mjs";

const KEY = "queue";

function fakeStorage() {
  const items = new Map();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value), removeItem: (key) => items.delete(key), items };
}

/** A server that answers when the test says so. */
function fakeServer() {
  const asked = [];
  const post = (command) => new Promise((resolve, reject) => asked.push({ command, resolve, reject }));
  return { asked, post, ids: () => asked.map(({ command }) => command.id) };
}

function build({ storage = fakeStorage(), server = fakeServer(), timers = createTimers(1_000_000), ...more } = {}) {
  const box = createOutbox({ post: server.post, storage, key: KEY, now: timers.now, wait: timers.wait, random: () => 0.5, ...more });
  return { box, storage, server, timers };
}

const ok = { ok: true, version: 2 };

test("nothing is posted before a way is open, and it is kept on the device meanwhile", async () => {
  const { box, storage, server } = build();
  box.send("question.ask", { question: "q1", text: "x", name: "Ana" });
  await settled();
  assert.equal(server.asked.length, 0);
  assert.equal(JSON.parse(storage.getItem(KEY))[0].args.text, "x");
  box.go(true);
  assert.equal(server.asked.length, 1);
});

test("a receipt empties the queue and resolves the promise", async () => {
  const { box, storage, server } = build();
  box.go(true);
  const answer = box.send("question.support", { question: "q1", supported: true });
  server.asked[0].resolve(ok);
  assert.deepEqual(await answer, ok);
  assert.deepEqual(box.list(), []);
  assert.equal(storage.getItem(KEY), null);
});

test("one command is in flight at a time, in order", async () => {
  const { box, server } = build();
  box.go(true);
  box.send("a.b", { question: "q1" });
  box.send("a.b", { question: "q2" });
  assert.equal(server.asked.length, 1);
  server.asked[0].resolve(ok);
  await settled();
  assert.deepEqual(server.asked.map(({ command }) => command.args.question), ["q1", "q2"]);
});

test("without an answer the same id is sent again once a way is open", async () => {
  const { box, server } = build();
  box.go(true);
  box.send("a.b", { question: "q1" });
  box.go(false);
  server.asked[0].reject(new Error("gone"));
  await settled();
  assert.equal(server.asked.length, 1);
  box.go(true);
  await settled();
  assert.equal(server.asked.length, 2);
  assert.equal(server.ids()[0], server.ids()[1]);
});

test("while the way stays open a failure is tried again after a pause that grows", async () => {
  const { box, server, timers } = build();
  box.go(true);
  box.send("a.b", { question: "q1" });
  server.asked[0].reject(new Error("gone"));
  await timers.pass(999);
  assert.equal(server.asked.length, 1);
  await timers.pass(1);
  assert.equal(server.asked.length, 2);
  server.asked[1].reject(new Error("gone"));
  await timers.pass(1_999);
  assert.equal(server.asked.length, 2);
  await timers.pass(1);
  assert.equal(server.asked.length, 3);
});

test("retry_ms is honoured with the same id, even over a reconnect, and others pass meanwhile", async () => {
  const { box, server, timers } = build();
  box.go(true);
  box.send("question.support", { question: "q1", supported: true });
  box.send("question.ask", { question: "q2", text: "x", name: "Ana" });
  server.asked[0].resolve({ ok: false, code: "too_soon", data: { retry_ms: 12_000 } });
  await settled();
  assert.equal(server.asked[1].command.name, "question.ask");
  server.asked[1].resolve(ok);
  box.go(false);
  box.go(true);
  await timers.pass(11_999);
  assert.equal(server.asked.length, 2);
  await timers.pass(1);
  assert.equal(server.ids()[2], server.ids()[0]);
});

test("two commands about one row keep their order when the first must wait", async () => {
  const { box, server, timers } = build();
  box.go(true);
  box.send("question.support", { question: "q1", supported: true });
  box.send("question.support", { question: "q1", supported: false });
  server.asked[0].resolve({ ok: false, code: "too_soon", data: { retry_ms: 5_000 } });
  await timers.pass(4_999);
  assert.equal(server.asked.length, 1);
  await timers.pass(1);
  server.asked[1].resolve(ok);
  await settled();
  assert.deepEqual(server.asked.map(({ command }) => command.args.supported), [true, true, false]);
});

test("a refusal resolves; a kept one stays listed with its reason until it is dismissed", async () => {
  const { box, server } = build();
  box.go(true);
  const gone = box.send("a.b", { question: "q1" });
  const kept = box.send("question.ask", { question: "q2", name: "A" }, { keep: true });
  server.asked[0].resolve({ ok: false, code: "forbidden", data: {} });
  assert.equal((await gone).code, "forbidden");
  await settled();
  server.asked[1].resolve({ ok: false, code: "question.closed", data: {} });
  assert.equal((await kept).code, "question.closed");
  assert.deepEqual(box.list().map(({ state, code }) => [state, code]), [["refused", "question.closed"]]);
  box.dismiss(box.list()[0].id);
  assert.deepEqual(box.list(), []);
});

test("after a reload the queue goes on under the same ids", async () => {
  const storage = fakeStorage();
  const first = build({ storage });
  first.box.go(true);
  first.box.send("question.ask", { question: "q1", name: "A" }, { keep: true });
  const [id] = first.server.ids();
  const second = build({ storage });
  assert.equal(second.box.list()[0].state, "waiting");
  second.box.go(true);
  assert.deepEqual(second.server.ids(), [id]);
});

test("anonymous questions that wait together leave five to thirty seconds apart", async () => {
  const { box, server, timers } = build();
  for (const question of ["q1", "q2", "q3"]) box.send("question.ask", { question, text: question });
  box.go(true);
  const started = timers.now();
  server.asked[0].resolve(ok);
  await timers.pass(4_999);
  assert.equal(server.asked.length, 1);
  await timers.pass(12_501);
  assert.equal(server.asked.length, 2, "half way of the random part");
  server.asked[1].resolve(ok);
  await timers.pass(30_000);
  assert.equal(server.asked.length, 3);
  assert.ok(timers.now() - started >= 35_000 - 1);
});

test("a reload does not make anonymous questions leave together", async () => {
  const storage = fakeStorage();
  const timers = createTimers(1_000_000);
  const first = build({ storage, timers });
  for (const question of ["q1", "q2"]) first.box.send("question.ask", { question, text: question });
  first.box.go(true);
  first.server.asked[0].resolve(ok);
  await settled();
  first.box.close();
  const second = build({ storage, timers });
  second.box.go(true);
  await timers.pass(4_999);
  assert.equal(second.server.asked.length, 0);
  await timers.pass(25_001);
  assert.equal(second.server.asked.length, 1);
});

test("a role's command that finds no way is given up instead of coming late", async () => {
  const { box, server, timers } = build({ storage: null, lifetime: 15_000 });
  const answer = box.send("turn.pause", { turn: "t1", reason: "order" });
  await timers.pass(15_000);
  assert.equal((await answer).code, "unsent");
  assert.deepEqual(box.list(), []);
  box.go(true);
  assert.equal(server.asked.length, 0);
});

test("a role's command that failed is given up too when its time is over", async () => {
  const { box, server, timers } = build({ storage: null, lifetime: 15_000 });
  box.go(true);
  const answer = box.send("turn.pause", { turn: "t1", reason: "order" });
  server.asked[0].reject(new Error("gone"));
  box.go(false);
  await timers.pass(16_000);
  assert.equal((await answer).code, "unsent");
});

test("a queue that storage refuses still works in memory", async () => {
  const broken = { getItem: () => "not json", setItem: () => assert.fail.call(null), removeItem: () => {} };
  broken.setItem = () => {
    throw new Error("quota");
  };
  const { box, server } = build({ storage: broken });
  box.go(true);
  box.send("a.b", { question: "q1" });
  assert.equal(server.asked.length, 1);
});

test("what another tab changed is read again, and what flies stays in flight", async () => {
  const { box, storage, server } = build();
  box.go(true);
  box.send("a.b", { question: "q1" });
  const list = JSON.parse(storage.getItem(KEY));
  storage.setItem(KEY, JSON.stringify([...list, { ...list[0], id: "other", state: "waiting" }]));
  box.reload();
  assert.deepEqual(box.list().map(({ state }) => state), ["sending", "waiting"]);
  assert.equal(server.asked.length, 1);
});

test("a busy server keeps everything: the same id again after the time it named, and not at that very moment", async () => {
  const { box, server, timers } = build();
  box.go(true);
  box.send("question.ask", { question: "q1", text: "x", name: "Ana" }, { keep: true });
  server.asked[0].resolve({ ok: false, code: "busy", data: { retry_ms: 2_000 } });
  await timers.pass(2_999);
  assert.equal(server.asked.length, 1);
  await timers.pass(1);
  assert.equal(server.ids()[1], server.ids()[0]);
  server.asked[1].resolve({ ok: false, code: "busy", data: {} });
  await settled();
  assert.deepEqual(box.list().map(({ state }) => state), ["waiting"], "without a time it is kept all the same");
  await timers.pass(1_500);
  assert.equal(server.asked.length, 3);
});

test("a request turned away on the way is sent again no sooner than it was told, on a new road neither", async () => {
  const { box, server, timers } = build();
  box.go(true);
  box.send("question.support", { question: "q1", supported: true });
  server.asked[0].reject(Object.assign(new Error("busy"), { retry: 4_000 }));
  await settled();
  box.go(false);
  box.go(true);
  await timers.pass(5_999);
  assert.equal(server.asked.length, 1);
  await timers.pass(1);
  assert.equal(server.asked.length, 2);
});
