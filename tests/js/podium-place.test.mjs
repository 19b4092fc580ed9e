import assert from "node:assert/strict";
import { test } from "node:test";
import { reached } from "../../static/app/podium/announce.js";
import { placeOf, questionStart, requestStart } from "../../static/app/podium/place.js";

const MINUTE = 60_000;
const START = Date.UTC(2024, 6, 4, 11, 0);
const at = (minutes, seconds = 0) => START + minutes * MINUTE + seconds * 1_000;
const PLAN = [["welcome", 2], ["opening", 4], ["panel", 4], ["panel", 4], ["panel", 4], ["panel", 4], ["panel", 4], ["panel", 4], ["debate", 22], ["final", 5], ["wrap", 3]];
const PEOPLE = { 1: "OPN", 2: "P1", 3: "P2", 4: "P3", 5: "P4", 6: "P5", 7: "P6" };

function programme(current, startedAt = null) {
  let from = 0;
  return PLAN.map(([kind, minutes], index) => {
    const item = { id: `A${index + 1}`, place: index + 1, kind, person: PEOPLE[index] ?? null, planned: minutes * MINUTE, budget: minutes * MINUTE, starts_at: from };
    from += minutes * MINUTE;
    const state = current === null || index > current ? "planned" : index === current ? "current" : "done";
    return { ...item, state, started_at: index === current ? startedAt : state === "done" ? START + item.starts_at : null, ended_at: state === "done" ? START + from : null };
  });
}

const stop = (kind, more = {}) => ({ kind, limit: null, item: null, question: null, questions: null, request: null, person: null, turn: null, ...more });
const itemStops = (items) => items.filter((item) => item.state === "planned").slice(0, 6).map((item) => stop("item", { item: item.id, person: item.person, limit: item.person ? item.budget : null }));

function scene({ current = null, since = null, turn = null, line = null, limits = { floor: MINUTE, read: 20_000, answer: 90_000 } } = {}) {
  const items = programme(current, since);
  const live = current !== null;
  const header = { state: live ? "live" : "open", starts_at: START, ends_at: at(60), started_at: live ? START : null, item: live ? `A${current + 1}` : null, limits };
  return { header: { ...header, line: line ?? itemStops(items) }, items, turn };
}

const running = (more) => ({ state: "running", elapsed: 0, item: null, ...more });

test("before the start everybody has a place and a planned time, also those whom the running order does not reach", () => {
  const view = scene();
  assert.deepEqual(placeOf(view, "P5", at(-15)), { place: 7, planned: at(22), at: at(22), limit: 4 * MINUTE });
  assert.equal(placeOf(view, "P6", at(-15)).at, at(26));
  assert.equal(placeOf(view, "P1", at(-15)).place, 3);
  assert.equal(placeOf(view, "nobody", at(-15)), null);
});

test("the minute moves with the delay: a speech that began late, then one that is over its time", () => {
  const late = scene({ current: 5, since: at(19, 15), turn: running({ item: "A6", person: "P4", limit: 4 * MINUTE, started_at: at(19, 15) }) });
  assert.equal(placeOf(late, "P5", at(20)).at, at(23, 15));
  assert.equal(placeOf(late, "P6", at(20)).at, at(27, 15));
  assert.equal(placeOf(late, "P5", at(20)).place, 1);
  assert.equal(placeOf(late, "P5", at(24)).at, at(24), "over its time, the next is due now");
  const longer = scene({ current: 5, since: at(18), turn: running({ item: "A6", person: "P4", limit: 5 * MINUTE, started_at: at(18) }) });
  assert.equal(placeOf(longer, "P5", at(20)).at, at(23), "a minute that was granted counts");
});

test("whoever was interrupted follows the one who speaks meanwhile", () => {
  const turn = running({ item: "A8", person: "P6", limit: 4 * MINUTE, started_at: at(25, 30) });
  const view = scene({ current: 7, since: at(25, 30), turn, line: [stop("turn", { person: "P5", turn: "T7", limit: 135_000 }), stop("item", { item: "A9" })] });
  assert.deepEqual(placeOf(view, "P5", at(27, 40)), { place: 1, planned: null, at: at(29, 30), limit: 135_000 });
});

test("in the debate a question comes after the rest of the turn and what is lined up before it", () => {
  const line = [stop("floor", { request: "F1", limit: MINUTE }), stop("question", { question: "Q2", questions: ["Q2", "Q7"] }), stop("question", { question: "Q3" })];
  const view = scene({ current: 8, since: at(31), turn: running({ kind: "floor", limit: MINUTE, started_at: at(32) }), line });
  assert.equal(questionStart(view, "Q7", at(32, 20)), at(34, 10));
  assert.equal(questionStart(view, "Q3", at(32, 20)), at(36, 10));
  assert.equal(questionStart(view, "Q9", at(32, 20)), null);
  assert.equal(requestStart(view, "F1", 1, at(32, 20)).at, at(33));
});

test("whoever is to answer a question that is lined up has a place, from the moment when it has been read", () => {
  const line = [stop("floor", { request: "F1", limit: MINUTE }), stop("question", { question: "Q2" })];
  const view = scene({ current: 8, since: at(31), line });
  assert.equal(placeOf(view, "P3", at(40), []), null);
  assert.deepEqual(placeOf(view, "P3", at(40), ["Q2"]), { place: 2, planned: null, at: at(41, 30), limit: 90_000 });
});

test("a place on the list has its minute before the debate, in it, and beyond the running order", () => {
  const before = scene({ current: 7, since: at(27), turn: running({ item: "A8", limit: 4 * MINUTE, started_at: at(27) }) });
  assert.deepEqual(requestStart(before, "F2", 2, at(28)), { at: at(32, 10), reached: true });
  const line = [stop("floor", { request: "F1", limit: MINUTE }), stop("floor", { request: "F2", limit: 2 * MINUTE }), stop("item", { item: "A10" })];
  const during = scene({ current: 8, since: at(31), line });
  assert.equal(requestStart(during, "F2", 2, at(40)).at, at(41, 10));
  assert.equal(requestStart(during, "F5", 5, at(40)).at, at(41, 10) + 3 * 70_000);
  assert.equal(requestStart(scene({ current: 8, since: at(31), line: [] }), "F1", 1, at(40)).at, at(40));
  assert.equal(requestStart(scene(), "F1", 1, at(-5)), null);
});

test("who comes after the end of the debate is told so", () => {
  const during = scene({ current: 8, since: at(31), line: [stop("floor", { request: "F1", limit: MINUTE })] });
  assert.equal(requestStart(during, "F1", 1, at(51)).reached, true);
  assert.equal(requestStart(during, "F4", 4, at(51)).reached, false);
  assert.equal(requestStart(scene({ current: 9, since: at(52) }), "F1", 1, at(53)), null, "the debate is over");
});

test("five announcements, once each and in their order", () => {
  const turn = { state: "running", limit: 4 * MINUTE, started_at: 0, elapsed: 0 };
  const heard = [];
  for (let now = 0; now <= 6 * MINUTE; now += 250) heard.push(reached(turn, now));
  assert.deepEqual([...new Set(heard)], [0, 1, 2, 3, 4, 5]);
  assert.equal(reached(turn, 2 * MINUTE), 1);
  assert.equal(reached(turn, 4 * MINUTE + 30_000), 5);
  const short = { ...turn, limit: MINUTE };
  assert.equal(reached(short, 0), 2, "of a minute only the last three");
  assert.equal(reached({ ...turn, limit: null }, MINUTE), 0);
});
