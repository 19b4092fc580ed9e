import assert from "node:assert/strict";
import { test } from "node:test";
import { Unreached } from "../../static/app/live/http.js";
import { createSyncing } from "../../static/app/live/syncing.js";
import { createTimers } from "./timers.mjs";

function build() {
  const timers = createTimers();
  const log = { asked: 0, deltas: [], final: [] };
  const http = { answer: async () => null };
  http.view = async () => ((log.asked += 1), { delta: await http.answer(), now: 7_000 });
  const on = { answered: () => {}, delta: (delta) => log.deltas.push(delta), final: (code) => log.final.push(code) };
  return { view: createSyncing({ http, mono: timers.now, cursor: () => ({ epoch: "e1", version: 5 }), on }), http, log, timers };
}

test("questions asked while one is under way share one more request", async () => {
  const { view, http, log } = build();
  let release = () => {};
  http.answer = () => new Promise((resolve) => (release = resolve));
  const calls = [view.ask(), view.ask(), view.ask()];
  assert.equal(log.asked, 1);
  http.answer = async () => null;
  release(null);
  assert.deepEqual(await Promise.all(calls), [true, true, true]);
  assert.equal(log.asked, 2);
});

test("it rests for as long as it was told, and an answer ends that", async () => {
  const { view, http, timers } = build();
  http.answer = async () => {
    throw new Unreached({ code: "busy", retry: 5_000 });
  };
  assert.equal(await view.ask(), false);
  assert.deepEqual([view.failures, view.told, view.resting()], [1, 5_000, true]);
  await timers.pass(5_000);
  assert.equal(view.resting(), false);
  http.answer = async () => null;
  assert.equal(await view.ask(), true);
  assert.deepEqual([view.failures, view.told], [0, 0]);
});

test("what is no failure of the network is not hidden as one", async () => {
  const { view, http } = build();
  http.answer = async () => {
    throw new TypeError("a mistake of ours");
  };
  await assert.rejects(view.ask(), TypeError);
});
