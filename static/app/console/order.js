// @ts-check
// In which list a row stands, and in which order. Pure.
//
//   TABS                            the lists of questions, in the order of work
//   tabOf(question)                 one of TABS, or null: what was merged stands within the card of the other
//   tabsShown(counts, tab)          TABS without "private" where there is nothing private to see
//   inTab(questions, tab, line, newest)   the rows of a list, sorted
//   counts(questions)               { [tab]: how many }
//   speakers(requests, line)        { speaking, next, waiting, past }: the list of speakers
//   owing(question)                 the assigned who have not answered yet
//   present(people, here)           { here, of, missing }: who of the podium answers
//   upcomingQuestion(questions, line)  the question to read out next, or null
//   after(rows, id)                 the id to go to when `id` leaves the list

/** @typedef {import("../live/apply.js").Row} Row */

export const TABS = ["new", "shortlist", "approved", "done", "private", "declined"];

/** How finely the time of an anonymous question is kept. */
export const COARSE = 600_000;

const RANKS = ["asked", "next", "approved"];
/** @type {Record<string, string>} */
const tabs = {
  approved: "approved",
  next: "approved",
  asked: "approved",
  answered: "done",
  written: "done",
  private: "private",
  declined: "declined",
  withdrawn: "declined",
};

/** @param {Row} question */
export function tabOf(question) {
  if (question.state === "merged") return null;
  return tabs[question.state] ?? (question.shortlisted ? "shortlist" : "new");
}

/** @param {Row[]} questions */
export function counts(questions) {
  /** @type {Record<string, number>} */
  const found = Object.fromEntries(TABS.map((tab) => [tab, 0]));
  for (const tab of questions.map(tabOf)) if (tab) found[tab] += 1;
  return found;
}

/**
 * Only organisers have private questions; everybody else has no empty list of them.
 * @param {Record<string, number>} found
 * @param {string} [tab]
 */
export const tabsShown = (found, tab = "") => TABS.filter((name) => name !== "private" || found.private > 0 || tab === name);

/**
 * @param {Row[]} questions
 * @param {string} tab
 * @param {any[]} line
 * @param {boolean} [newest]
 */
export function inTab(questions, tab, line, newest = true) {
  const rows = questions.filter((question) => tabOf(question) === tab);
  if (tab === "approved") return rows.sort(inLine(line));
  if (tab === "done") return rows.sort((one, other) => (other.number ?? 0) - (one.number ?? 0));
  return rows.sort(byArrival(newest && tab !== "shortlist"));
}

/**
 * Being asked, then lined up in the order of lining up, then by number. The line itself holds only what comes soon.
 * @param {any[]} line
 */
function inLine(line) {
  const places = new Map(line.filter((stop) => stop.kind === "question").map((stop, place) => [stop.question, place]));
  const rank = (/** @type {Row} */ row) => RANKS.indexOf(row.state);
  const place = (/** @type {Row} */ row) => (row.state === "next" ? (row.lined_up ?? places.get(row.id) ?? 50) : 0);
  return (/** @type {Row} */ one, /** @type {Row} */ other) =>
    rank(one) - rank(other) || place(one) - place(other) || (one.number ?? 0) - (other.number ?? 0);
}

/**
 * The minute is all we know of a time, so the random id decides within it: the same after every reload. Of an anonymous question
 * we know ten minutes only; it stands as if it had come at their end, so that what has just come is not found among the oldest.
 * @param {boolean} newest
 */
function byArrival(newest) {
  const sign = newest ? -1 : 1;
  return (/** @type {Row} */ one, /** @type {Row} */ other) =>
    sign * (arrivalOf(one) - arrivalOf(other)) || (one.id < other.id ? -1 : 1);
}

/** @param {Row} row */
const arrivalOf = ({ received, anonymous }) => (received ?? 0) + (anonymous ? COARSE : 0);

/**
 * @param {Row[]} requests
 * @param {any[]} line
 */
export function speakers(requests, line) {
  const places = new Map(line.filter((stop) => stop.kind === "floor").map((stop, place) => [stop.request, place]));
  const place = (/** @type {Row} */ row) => places.get(row.id) ?? 50;
  const late = (/** @type {Row} */ row) => row.absences ?? 0;
  const inOrder = (/** @type {Row} */ one, /** @type {Row} */ other) =>
    place(one) - place(other) || late(one) - late(other) || one.number - other.number;
  const of = (/** @type {string[]} */ ...states) => requests.filter((row) => states.includes(row.state));
  return {
    speaking: of("speaking"),
    next: of("called").sort(inOrder),
    waiting: of("waiting").sort(inOrder),
    past: of("done", "absent", "withdrawn").sort((one, other) => one.number - other.number),
  };
}

/** @param {Row | null} question */
export function owing(question) {
  return (question?.assigned ?? []).filter((/** @type {any} */ each) => each.state === "assigned");
}

/**
 * @param {Row[]} people
 * @param {Record<string, string>} here
 */
export function present(people, here) {
  const answers = people.filter((person) => here[person.id] === "green" || here[person.id] === "amber");
  const missing = people.filter((person) => person.online && !answers.includes(person));
  return { here: answers.length, of: people.length, missing };
}

/**
 * @param {Row[]} questions
 * @param {any[]} line
 * @returns {Row | null}
 */
export function upcomingQuestion(questions, line) {
  const rows = inTab(questions, "approved", line);
  return rows.find((row) => row.state === "next" || row.state === "approved") ?? null;
}

/**
 * @param {Row[]} rows
 * @param {string} id
 * @returns {string | null}
 */
export function after(rows, id) {
  const at = rows.findIndex((row) => row.id === id);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}
