// @ts-check
// How people, stops and times are named on the pages of those who run the panel.
//
//   fullName(person)           'Ms. Elena Marsh'
//   about(person)              'Secretary-General, Assembly of Cities': function and organisation
//   speakerOf(panel, turn)     { name, about, person } of who speaks
//   stopName(panel, stop)      what comes next in a few words: a name, 'Question 4', 'Interactive debate'
//   itemName(panel, item)
//   author(question)           who asked, in words
//   questionName(question)     'Q4', or of one without a number 'a question in the inbox'
//   excerpt(text)              its beginning, for a line of a list
//   offerName(panel, offer)    'would take it', 'passes to Mr. Robert Hale'
//   cityOf(zone)               'Zurich'
//   minuteOf(row, zone)        '13:26', of an anonymous question '13:20–13:30'
//   lengthOf(ms)               '4:00'

import { listed, placeTime, t, word } from "../i18n.js";
import { face } from "../live/clock.js";
import { COARSE } from "./order.js";

const EXCERPT = 90;

/** @param {any} person */
export const fullName = (person) => [person?.honorific, person?.name].filter(Boolean).join(" ");

/**
 * @param {any} person
 * @param {string} [comma] of another language than that of the page
 */
export function about(person, comma = t("comma")) {
  const parts = [person?.function, person?.organisation].filter(Boolean);
  // "Permanent Representative of Avaria, Avaria" says a thing twice.
  return parts.length === 2 && parts[0].includes(parts[1]) ? parts[0] : parts.join(comma);
}

/**
 * @param {any} panel
 * @param {any} turn
 */
export function speakerOf(panel, turn) {
  const person = panel.row("people", turn.person);
  return { person, name: person ? fullName(person) : turn.name, about: person ? about(person) : (turn.organisation ?? "") };
}

/**
 * @param {any} panel
 * @param {any} stop
 */
export function stopName(panel, stop) {
  const person = panel.row("people", stop.person);
  if (person) return fullName(person);
  if (stop.kind === "question") return t("question-number", { number: stop.name });
  const item = stop.kind === "item" ? panel.row("items", stop.item) : null;
  return item ? itemName(panel, item) : stop.name;
}

/**
 * @param {any} panel
 * @param {any} item
 */
export function itemName(panel, item) {
  return fullName(panel.row("people", item.person)) || item.title || word("item", item.kind);
}

/** @param {any} question */
export function author(question) {
  return question.name ? listed([question.name, question.organisation]) : t("anonymous");
}

/** @param {any} question */
export const questionName = (question) => (question?.number ? t("question-short", { number: question.number }) : t("console-unnumbered"));

/** @param {string | null | undefined} text */
export function excerpt(text) {
  const letters = [...(text ?? "")];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("").trimEnd()}…` : letters.join("");
}

/**
 * @param {any} panel
 * @param {{ offer: string, to: string | null }} offer
 */
export function offerName(panel, { offer, to }) {
  const name = fullName(panel.row("people", to));
  return name ? t("console-offer-pass-to", { name }) : t(`console-offer-${offer}`);
}

/** @param {string | null | undefined} zone */
export const cityOf = (zone) => (zone ?? "UTC").split("/").pop()?.replaceAll("_", " ") ?? "";

/**
 * @param {any} row
 * @param {string} zone
 */
export function minuteOf(row, zone) {
  const minute = placeTime(row.received, zone);
  return row.anonymous ? `${minute}–${placeTime(row.received + COARSE, zone)}` : minute;
}

/** @param {number} ms */
export const lengthOf = (ms) => face(Math.abs(ms));
