import assert from "node:assert/strict";
import { test } from "node:test";

import { blocks, placed } from "../../static/app/console/placing.js";

const row = (id, lined_up, more = {}) => ({ id, state: "next", lined_up, number: 1, bundle: null, ...more });

/** What the line looks like once the server has taken the steps. */
function after(rows, steps) {
  const numbers = new Map(steps.map(({ question, lined_up }) => [question, lined_up]));
  const changed = rows.map((each) => (numbers.has(each.id) ? { ...each, lined_up: numbers.get(each.id) } : each));
  return blocks(changed).map((block) => block.ids[0]);
}

/** @param {any[]} list */
function moved(list, id, place) {
  const others = list.filter((each) => each !== id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

test("only what is lined up has a place, those read together one between them", () => {
  const rows = [row("b", 9), row("a", 4, { bundle: "a" }), row("c", 4, { bundle: "a", number: 2 }), row("n", null, { state: "approved" })];
  assert.deepEqual(
    blocks(rows).map((block) => block.ids),
    [["a", "c"], ["b"]],
  );
});

test("every question can be put to every place, with numbers close together and far apart", () => {
  for (const numbers of [
    [1, 2, 3, 4, 5],
    [10, 20, 30, 40, 50],
    [1, 2, 40, 41, 42],
    [-2, -1, 1, 2, 3],
  ]) {
    const rows = ["a", "b", "c", "d", "e"].map((id, at) => row(id, numbers[at]));
    const list = blocks(rows);
    for (const { id } of rows) {
      for (let place = 1; place <= 5; place += 1) {
        const steps = placed(list, id, place);
        assert.deepEqual(after(rows, steps), moved(["a", "b", "c", "d", "e"], id, place), `${numbers} ${id} → ${place}`);
        assert.equal(
          steps.some((step) => step.lined_up === 0 || !Number.isInteger(step.lined_up)),
          false,
        );
      }
    }
  }
});

test("where there is room one number is enough, and to the first place always", () => {
  const rows = [row("a", 10), row("b", 20), row("c", 30)];
  assert.deepEqual(placed(blocks(rows), "c", 2), [{ question: "c", lined_up: 15 }]);
  assert.deepEqual(placed(blocks([row("a", 1), row("b", 2), row("c", 3)]), "c", 1), [{ question: "c", lined_up: -1 }]);
});

test("what stands where it is wanted stays", () => {
  assert.deepEqual(placed(blocks([row("a", 1), row("b", 2)]), "b", 2), []);
  assert.deepEqual(placed(blocks([row("a", 1)]), "nobody", 1), []);
});

test("those read together keep their number: the others go round them", () => {
  const rows = [row("a", 5), row("b", 6, { bundle: "b" }), row("b2", 6, { bundle: "b", number: 2 }), row("c", 7)];
  const up = placed(blocks(rows), "b", 1);
  assert.deepEqual(after(rows, up), ["b", "a", "c"]);
  assert.equal(
    up.some((step) => step.question === "b"),
    false,
  );
});

test("two that are read together cannot pass one another", () => {
  const rows = [row("a", 5, { bundle: "a" }), row("a2", 5, { bundle: "a" }), row("b", 6, { bundle: "b" }), row("b2", 6, { bundle: "b" })];
  assert.equal(placed(blocks(rows), "b", 1), null);
});

test("equal numbers are told apart by the number of the question, as the server does", () => {
  const rows = [row("a", 5, { number: 7 }), row("b", 5, { number: 3 })];
  assert.deepEqual(
    blocks(rows).map((block) => block.ids[0]),
    ["b", "a"],
  );
  assert.deepEqual(after(rows, placed(blocks(rows), "a", 1)), ["a", "b"]);
});
