import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { delta, exchange, outlook, repairs, warnings } from "../../static/app/live/budget.js";

const file = JSON.parse(readFileSync(new URL("../protocol/budget.json", import.meta.url), "utf8"));
const items = ({ programme, changes }) => file.programmes[programme].map((item) => ({ ...item, ...changes[item.id] }));

test("there are cases", () => assert.ok(Math.min(file.outlooks.length, file.repairs.length, file.warnings.length, file.exchanges.length) > 4));

for (const each of file.outlooks) {
  test(`budget: ${each.name}`, () => {
    const rows = items(each);
    assert.deepEqual(outlook(rows, file.start, each.ends_at, each.now, each.exchange), each.want);
    assert.deepEqual(repairs(rows, each.ends_at, each.want.over_end), each.repairs);
  });
}

for (const each of file.repairs) {
  test(`budget, repairs: ${each.name}`, () => assert.deepEqual(repairs(items(each), each.ends_at, each.over_end), each.want));
}

for (const each of file.warnings) {
  test(`budget, warnings: ${each.name}`, () => assert.deepEqual(warnings(items(each), each.slot, each.floor_share_min), each.want));
}

for (const { limits, want } of file.exchanges) {
  test(`budget: an exchange under ${JSON.stringify(limits)}`, () => assert.equal(exchange(limits), want));
}

test("budget: the lateness of each start", () => {
  const found = Object.fromEntries(items(file.deltas).map((item) => [item.id, delta(item, file.start)]));
  assert.deepEqual(found, file.deltas.want);
});

test("budget: what has not begun is neither late nor early", () => assert.equal(delta(file.programmes.side_event[0], file.start), null));
