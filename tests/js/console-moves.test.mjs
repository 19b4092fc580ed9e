import assert from "node:assert/strict";
import { test } from "node:test";

import { isReadable, may, togetherWith } from "../../static/app/console/moves.js";

const question = (state, more = {}) => ({ id: "q", state, askers: 1, bundle: null, ...more });

test("a new question can be approved, declined, merged, kept private, but not lined up", () => {
  for (const move of ["approve", "shortlist", "decline", "merge", "private", "assign", "tag", "gloss"]) assert.equal(may(move, question("new")), true, move);
  for (const move of ["line_up", "take_out", "ask", "answer", "bundle", "put_back"]) assert.equal(may(move, question("new")), false, move);
});

test("a withdrawn question is left alone", () => {
  const moves = ["approve", "shortlist", "decline", "private", "merge", "assign", "tag", "gloss", "bundle", "line_up", "ask", "answer", "promise"];
  assert.deepEqual(
    moves.filter((move) => may(move, question("withdrawn"))),
    [],
  );
});

test("what holds others does not itself go into another", () => {
  assert.equal(may("merge", question("approved")), true);
  assert.equal(may("merge", question("approved", { askers: 2 })), false);
});

test("nothing is merged into what nobody will ask", () => {
  assert.deepEqual(
    ["new", "approved", "next", "asked", "answered", "written", "declined", "private", "merged", "withdrawn"].filter((state) => isReadable(question(state))),
    ["new", "approved", "next", "asked", "answered", "written"],
  );
  assert.equal(isReadable(null), false);
});

test("the others of a bundle, by number", () => {
  const rows = [
    { id: "a", state: "next", bundle: "a", number: 4 },
    { id: "b", state: "next", bundle: "a", number: 9 },
    { id: "c", state: "next", bundle: "a", number: 2 },
    { id: "d", state: "next", bundle: null, number: 1 },
  ];
  assert.deepEqual(
    togetherWith(rows, rows[0]).map((row) => row.id),
    ["c", "b"],
  );
  assert.deepEqual(togetherWith(rows, rows[3]), []);
});
