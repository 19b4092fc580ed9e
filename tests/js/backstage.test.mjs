import assert from "node:assert/strict";
import { test } from "node:test";
import { acronyms, glossaryLines } from "../../static/app/backstage/glossary.js";
import { expected, silentFor, watchSilence } from "../../static/app/backstage/silence.js";

test("an acronym is explained by the words before it", () => {
  assert.deepEqual(acronyms(["Chief of Section, Office for Local Rights (OLR)", "The OLR and the ILC"]), [
    { short: "ILC", long: "" },
    { short: "OLR", long: "Office for Local Rights" },
  ]);
});

test("document symbols are found, numerals and shouted letters are not taken for acronyms", () => {
  assert.deepEqual(
    acronyms(["How will report A/HRC/56/32 be followed up in Room XXVI? I ask"]).map((each) => each.short),
    ["A/HRC/56/32"],
  );
});

test("a phrase that does not fit the letters explains nothing", () => {
  assert.deepEqual(acronyms(["see (NHRI)"]), [{ short: "NHRI", long: "" }]);
});

test("the glossary is a line each, name first", () => {
  const lines = glossaryLines([{ name: "Ms. Ada", about: "Mayor" }], [{ name: "Housing Now", about: "" }], [{ short: "OLR", long: "Office for Local Rights" }]);
  assert.deepEqual(lines, ["Ms. Ada\tMayor", "Housing Now", "OLR\tOffice for Local Rights"]);
});

test("silence is counted from the last answer and goes on from amber to red", () => {
  const green = watchSilence({}, { a: "green" }, 100_000);
  assert.equal(silentFor(green.a, 105_000), 0);
  const amber = watchSilence(green, { a: "amber" }, 108_000);
  assert.equal(silentFor(amber.a, 110_000), 10);
  const red = watchSilence(amber, { a: "red" }, 113_000);
  assert.equal(silentFor(red.a, 123_000), 23);
  assert.equal(silentFor(watchSilence(red, { a: "green" }, 124_000).a, 130_000), 0);
});

test("who is red when the page opens has been silent for 13 s at least", () => {
  assert.equal(silentFor(watchSilence({}, { a: "red" }, 50_000).a, 50_000), 13);
  assert.equal(silentFor(undefined, 5), 0);
});

test("links that hold come in the order of the house, the podium by its places", () => {
  const link = (id, role, more = {}) => ({ id, role, person: null, revoked: false, ...more });
  const links = [
    link("1", "technician"),
    link("2", "panellist", { person: "b" }),
    link("3", "panellist", { person: "a" }),
    link("4", "moderator"),
    link("5", "display", { revoked: true }),
  ];
  const people = [
    { id: "a", place: 1 },
    { id: "b", place: 2 },
  ];
  assert.deepEqual(expected(links, people).map((each) => each.id), ["4", "3", "2", "1"]);
});
