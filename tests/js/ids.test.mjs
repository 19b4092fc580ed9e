import assert from "node:assert/strict";
import { test } from "node:test";
import { rowId, secret, uuid } from "../../static/app/live/ids.js";

test("command ids are UUIDv4", () => {
  for (let count = 0; count < 100; count += 1) {
    assert.match(uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("row ids and secrets have the shape of the protocol and do not repeat", () => {
  const rows = new Set(Array.from({ length: 1_000 }, rowId));
  const secrets = new Set(Array.from({ length: 1_000 }, secret));
  assert.equal(rows.size + secrets.size, 2_000);
  for (const id of rows) assert.match(id, /^[a-z0-9]{16,32}$/);
  for (const word of secrets) assert.match(word, /^[a-z0-9]{22,64}$/);
});
