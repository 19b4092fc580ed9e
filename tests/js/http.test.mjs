import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp, Unreached } from "../../static/app/live/http.js";

function build(...answers) {
  const asked = [];
  const fetch = async (address, init) => (asked.push({ address, init }), answers[Math.min(asked.length, answers.length) - 1].clone());
  const http = createHttp({ code: "A1", as: "public", fetch, wait: () => ({ cancel: () => {} }) });
  return { http, asked };
}

const busy = (body, headers = {}, status = 503) => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
const refused = { ok: false, id: null, code: "busy", data: { retry_ms: 3_000 } };
const cursor = { epoch: "e1", version: 5 };
const command = { id: "1", name: "question.support", args: {} };

/** The `Unreached` that a promise is rejected with, as far as others read it. */
async function unreached(promise) {
  const error = await promise.then(() => assert.fail("it was answered"), (thrown) => thrown);
  assert.ok(error instanceof Unreached, String(error));
  return { code: error.code, retry: error.retry };
}

test("only what changed is asked for, and nothing at all where nothing did", async () => {
  const { http, asked } = build(new Response(null, { status: 304, headers: { "Panel-Time": "9000" } }));
  assert.deepEqual(await http.view(cursor), { delta: null, now: 9_000 });
  assert.equal(asked[0].address, "/p/A1/view?as=public&since=e1.5");
  assert.equal(asked[0].init.headers["If-None-Match"], '"e1.5.public"');
});

test("an answer says how long to wait for the next, or nothing", async () => {
  const { http } = build(new Response(null, { status: 304, headers: { "Panel-Time": "9000", "Panel-Pause": "4500" } }), new Response(null, { status: 304 }));
  await http.view(cursor);
  assert.equal(http.pause, 4_500);
  await http.view(cursor);
  assert.equal(http.pause, 0);
});

test("a view that is refused for a while says for how long: in its body, or in the header", async () => {
  assert.deepEqual(await unreached(build(busy(refused)).http.view(cursor)), { code: "busy", retry: 3_000 });
  assert.deepEqual(await unreached(build(busy(refused, { "Retry-After": "9" })).http.view(cursor)), { code: "busy", retry: 3_000 });
  assert.deepEqual(await unreached(build(busy("<h1>503</h1>", { "Retry-After": "4" })).http.view(cursor)), { code: "", retry: 4_000 });
  assert.deepEqual(await unreached(build(busy("slow", { "Retry-After": "2" }, 429)).http.view(cursor)), { code: "", retry: 2_000 });
});

test("a date, or an hour, is no reason to stay away for long", async () => {
  assert.equal((await unreached(build(busy("", { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT" })).http.view(cursor))).retry, 0);
  assert.equal((await unreached(build(busy("", { "Retry-After": "3600" })).http.view(cursor))).retry, 60_000);
});

test("a command that a busy proxy turned away was not answered, so it is kept", async () => {
  assert.deepEqual(await unreached(build(busy("<h1>busy</h1>", { "Retry-After": "4" })).http.command(command)), { code: "", retry: 4_000 });
  const bare = { ok: false, id: null, code: "busy", data: {} };
  assert.deepEqual(await unreached(build(busy(bare, { "Retry-After": "2" })).http.command(command)), { code: "busy", retry: 2_000 });
  for (const status of [502, 504]) assert.deepEqual(await unreached(build(busy("", {}, status)).http.command(command)), { code: "", retry: 0 });
});

test("a command that is told when to come again, or refused, was answered", async () => {
  assert.deepEqual(await build(busy(refused)).http.command(command), refused);
  const closed = { ok: false, id: "1", code: "question.closed", data: {} };
  assert.deepEqual(await build(busy(closed, {}, 409)).http.command(command), closed);
});

test("a login page of a hotel is no answer", async () => {
  const page = () => build(new Response("<html>Please log in</html>", { status: 200 })).http;
  assert.equal((await unreached(page().view(cursor))).retry, 0);
  assert.equal((await unreached(page().command(command))).retry, 0);
});
