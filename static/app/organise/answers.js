// @ts-check
// Answers to open points: what a choice puts into which field, as the server does it when there is no script.

const OF_DATE = new Set(["year_missing", "weekday_disagrees", "day_or_month_first", "ambiguous", "missing"]);

/** @param {HTMLFormElement} form */
export function answering(form) {
  form.addEventListener("change", (event) => {
    const choice = /** @type {HTMLInputElement} */ (event.target);
    const point = /** @type {HTMLElement | null} */ (choice.closest(".point"));
    if (point && choice.checked) answer(form, point, choice);
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} point
 * @param {HTMLInputElement} choice
 */
function answer(form, point, choice) {
  const { code, label } = choice.dataset;
  const of = point.dataset.of ?? "";
  if (label === undefined) return undo(form, of);
  if (code === "several_times") return times(form, label.split("-")[0], label.split("-")[1]);
  if (code === "half_day_unsure") return times(form, label, later(field(form, "end")?.value ?? "", label));
  if (of === "date" && OF_DATE.has(code ?? "")) return put(field(form, "date"), label.startsWith("--") ? "" : label);
  if (of === "title" || of === "room") return put(field(form, of), label);
  const part = of.split(".")[1];
  const person = point.closest(".person");
  if (part && person) put(/** @type {HTMLInputElement | null} */ (person.querySelector(`[name$="-${part}"]`)), label);
}

/**
 * Things stay as they are: what an answer had put there is taken back.
 * @param {HTMLFormElement} form
 * @param {string} of
 */
function undo(form, of) {
  for (const name of of === "start" ? ["start", "end"] : [of]) {
    const own = field(form, name);
    if (own && own.tagName !== "SELECT") put(own, own.defaultValue);
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} start
 * @param {string} [end]
 */
function times(form, start, end) {
  put(field(form, "start"), start);
  if (end) put(field(form, "end"), end);
}

/**
 * An end in the same half of the day as its start.
 * @param {string} end
 * @param {string} start
 */
function later(end, start) {
  return !end || end > start || end >= "12:00" ? end : `${Number(end.slice(0, 2)) + 12}${end.slice(2)}`;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function field(form, name) {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLElement ? /** @type {HTMLInputElement} */ (found) : null;
}

/**
 * @param {HTMLInputElement | null} input
 * @param {string} value
 */
function put(input, value) {
  if (input) input.value = value;
}
