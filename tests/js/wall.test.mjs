import assert from "node:assert/strict";
import { test } from "node:test";
import { announced, askedIds, isOnAir, isTechnical, overlayOptions, pollShown, shares, still, thinkLeft, voicesOf, waiting } from "../../static/app/wall/shown.js";

const view = (header, rows) => ({ epoch: "e", version: 1, header: { layout: "question", floor_names: true, strip: false, rehearsing: false, ...header }, rows });

test("a frozen wall keeps its layout and its texts", () => {
  const kept = view({ question: "q1" }, { questions: { q1: { id: "q1", text: "Kept" } } });
  const live = view({ layout: "list", question: "q2" }, { questions: { q1: { id: "q1", text: "Kept" }, q2: { id: "q2", text: "New" } } });
  const shown = still(kept, live);
  assert.equal(shown.header.layout, "question");
  assert.equal(shown.header.question, "q1");
  assert.deepEqual(Object.keys(shown.rows.questions), ["q1"]);
});

test("a frozen wall lets go of a question that may no longer be shown", () => {
  const kept = view({ question: "q1" }, { questions: { q1: { id: "q1", text: "Withdrawn" } } });
  assert.deepEqual(still(kept, view({}, {})).rows.questions, {});
});

test("a frozen wall hides names, counts and the strip as the panel has them now, and its clocks are true", () => {
  const turn = { id: "t", state: "running" };
  const kept = view({ turn: "t" }, { turns: { t: turn }, polls: { p: { id: "p", counts: [1, 2] } } });
  const live = view({ floor_names: false, strip: true }, { turns: { t: { ...turn, state: "ended" } }, polls: { p: { id: "p", counts: null } } });
  const shown = still(kept, live);
  assert.equal(shown.header.floor_names, false);
  assert.equal(shown.header.strip, true);
  assert.equal(isOnAir(shown.rows.turns.t), false);
  assert.equal(shown.rows.polls.p.counts, null);
});

test("questions that are answered together come in their order, one alone by the header", () => {
  assert.deepEqual(askedIds({ asked: ["b", "a"], question: "b" }), ["b", "a"]);
  assert.deepEqual(askedIds({ asked: [], question: "c" }), ["c"]);
  assert.deepEqual(askedIds({ question: null }), []);
});

test("voices are authors or those who joined, whichever are more", () => {
  assert.equal(voicesOf({ askers: 2 }, null), 2);
  assert.equal(voicesOf({ askers: 2 }, { voices: 14 }), 14);
  assert.equal(voicesOf({}, null), 1);
});

test("a pause blames nobody, unless it is a point of order", () => {
  assert.ok(isTechnical({}, { state: "paused", pause: "connection" }));
  assert.ok(isTechnical({}, { state: "paused", pause: null }));
  assert.ok(isTechnical({ interlude: "technical" }, null));
  assert.ok(!isTechnical({}, { state: "paused", pause: "order" }));
  assert.ok(!isTechnical({ interlude: "technical" }, { state: "running", pause: null }));
});

test("the open show of hands is shown, else the last", () => {
  const old = { id: "a", state: "open", opened_at: 1 };
  const closed = { id: "b", state: "closed", opened_at: 2 };
  assert.equal(pollShown([closed, old])?.id, "a");
  assert.equal(pollShown([{ ...old, state: "closed" }, closed])?.id, "b");
  assert.equal(pollShown([]), null);
});

test("shares are whole percentages; hidden counts have none; nobody is no division by zero", () => {
  assert.deepEqual(shares([1, 2]), [33, 67]);
  assert.deepEqual(shares([0, 0]), [0, 0]);
  assert.equal(shares(null), null);
});

test("only announced actions that were not dropped are shown, by number", () => {
  const row = (number, more) => ({ number, announced: true, status: "confirmed", ...more });
  assert.deepEqual(announced([row(2), row(1), row(3, { status: "dropped" }), row(4, { announced: false })]).map((each) => each.number), [1, 2]);
});

test("a pause to think ends at zero", () => {
  assert.equal(thinkLeft(null, 5), null);
  assert.equal(thinkLeft({ until: 10 }, 4), 6);
  assert.equal(thinkLeft({ until: 10 }, 40), 0);
});

test("whoever waits or was called still waits", () => {
  assert.equal(waiting([{ state: "waiting" }, { state: "called" }, { state: "speaking" }]), 2);
});

test("the address of the overlay chooses what it shows", () => {
  assert.deepEqual(overlayOptions(""), { clock: true, question: true, side: "start" });
  assert.deepEqual(overlayOptions("?clock=0&question=no&side=right"), { clock: false, question: false, side: "right" });
  assert.equal(overlayOptions("?side=up").side, "start");
});
