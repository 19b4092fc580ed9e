import assert from "node:assert/strict";
import { test } from "node:test";

import { TABS, after, counts, inTab, owing, present, speakers, tabOf, tabsShown, upcomingQuestion } from "../../static/app/console/order.js";

const ids = (rows) => rows.map((row) => row.id);
const question = (id, state, more = {}) => ({ id, state, received: 0, shortlisted: false, number: null, ...more });

test("every state of a question has its list", () => {
  const states = ["new", "approved", "next", "asked", "answered", "written", "private", "declined", "withdrawn"];
  assert.deepEqual(
    states.map((state) => tabOf(question("q", state))),
    ["new", "approved", "approved", "approved", "done", "done", "private", "declined", "declined"],
  );
});

test("what was merged stands in no list: it is within the other's card", () => {
  assert.equal(tabOf(question("q", "merged", { shortlisted: true })), null);
  assert.deepEqual(counts([question("q", "merged")]), counts([]));
});

test("the private list is there for those who have private questions, and while it is open", () => {
  assert.equal(tabsShown(counts([])).includes("private"), false);
  assert.equal(tabsShown(counts([question("q", "private")])).includes("private"), true);
  assert.equal(tabsShown(counts([]), "private").includes("private"), true);
});

test("the shortlist is a mark on new questions only", () => {
  assert.equal(tabOf(question("q", "new", { shortlisted: true })), "shortlist");
  assert.equal(tabOf(question("q", "approved", { shortlisted: true })), "approved");
});

test("lists without rows are counted too", () => {
  assert.deepEqual(counts([question("a", "new"), question("b", "asked")]), {
    new: 1,
    shortlist: 0,
    approved: 1,
    done: 0,
    private: 0,
    declined: 0,
  });
  assert.deepEqual(Object.keys(counts([])), TABS);
});

test("new questions stand newest first, or oldest first when asked", () => {
  const rows = [question("a", "new", { received: 1 }), question("b", "new", { received: 3 }), question("c", "new", { received: 2 })];
  assert.deepEqual(ids(inTab(rows, "new", [])), ["b", "c", "a"]);
  assert.deepEqual(ids(inTab(rows, "new", [], false)), ["a", "c", "b"]);
});

test("within a minute the order is the same after every reload", () => {
  const rows = [question("b", "new"), question("a", "new"), question("c", "new")];
  assert.deepEqual(ids(inTab(rows, "new", [])), ids(inTab([...rows].reverse(), "new", [])));
});

test("approved: the one being asked, then the line, then by number", () => {
  const rows = [
    question("n5", "approved", { number: 5 }),
    question("n1", "next", { number: 1 }),
    question("n4", "next", { number: 4 }),
    question("n9", "asked", { number: 9 }),
    question("n2", "approved", { number: 2 }),
  ];
  const line = [{ kind: "question", question: "n4" }, { kind: "item" }, { kind: "question", question: "n1" }];
  assert.deepEqual(ids(inTab(rows, "approved", line)), ["n9", "n4", "n1", "n2", "n5"]);
});

test("beyond the few stops of the line the order of lining up holds", () => {
  const rows = [
    question("n9", "next", { number: 9, lined_up: -1 }),
    question("n1", "next", { number: 1, lined_up: 30 }),
    question("n2", "next", { number: 2, lined_up: 12 }),
  ];
  assert.deepEqual(ids(inTab(rows, "approved", [])), ["n9", "n2", "n1"]);
});

test("the next question is lined up, else approved, and never the one being asked", () => {
  const asked = question("a", "asked", { number: 1 });
  const approved = question("b", "approved", { number: 2 });
  const lined = question("c", "next", { number: 3 });
  assert.equal(upcomingQuestion([asked, approved, lined], [])?.id, "c");
  assert.equal(upcomingQuestion([asked, approved], [])?.id, "b");
  assert.equal(upcomingQuestion([asked, question("d", "new")], []), null);
});

test("the list of speakers: called by the line, then waiting, the absent after all others", () => {
  const rows = [
    { id: "w3", state: "waiting", number: 3, absences: 0 },
    { id: "w1", state: "waiting", number: 1, absences: 1 },
    { id: "c2", state: "called", number: 2, absences: 0 },
    { id: "c4", state: "called", number: 4, absences: 0 },
    { id: "s5", state: "speaking", number: 5, absences: 0 },
    { id: "d6", state: "done", number: 6, absences: 0 },
  ];
  const list = speakers(rows, [
    { kind: "floor", request: "c4" },
    { kind: "floor", request: "c2" },
  ]);
  assert.deepEqual(ids(list.next), ["c4", "c2"]);
  assert.deepEqual(ids(list.waiting), ["w3", "w1"]);
  assert.deepEqual(ids(list.speaking), ["s5"]);
  assert.deepEqual(ids(list.past), ["d6"]);
});

test("a wall, which is told no absences, follows the line and the numbers", () => {
  const rows = [
    { id: "b", state: "waiting", number: 2 },
    { id: "a", state: "waiting", number: 1 },
  ];
  assert.deepEqual(ids(speakers(rows, []).waiting), ["a", "b"]);
  assert.deepEqual(ids(speakers(rows, [{ kind: "floor", request: "b" }]).waiting), ["b", "a"]);
});

test("who still owes an answer", () => {
  const assigned = [
    { person: "a", state: "answered" },
    { person: "b", state: "assigned" },
  ];
  assert.deepEqual(owing({ assigned }), [assigned[1]]);
  assert.deepEqual(owing(null), []);
});

test("presence: a silent page in the room is no alarm, one online is", () => {
  const people = [
    { id: "room", online: false },
    { id: "far", online: true },
    { id: "lost", online: true },
  ];
  const found = present(people, { far: "amber", lost: "red" });
  assert.equal(found.here, 1);
  assert.equal(found.of, 3);
  assert.deepEqual(ids(found.missing), ["lost"]);
});

test("the hand goes to the card after the one that leaves, or before it at the end", () => {
  const rows = [{ id: "a" }, { id: "b" }, { id: "c" }];
  assert.equal(after(rows, "a"), "b");
  assert.equal(after(rows, "c"), "b");
  assert.equal(after([{ id: "a" }], "a"), null);
});
