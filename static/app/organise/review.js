// @ts-check
// The review page: counting what is left, putting an answer into its field, and pointing from a field to its line and back.

import { answering } from "./answers.js";
import { pointing } from "./lines.js";

const NEEDED = ["title", "date", "start", "end"];

export function reviewing() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.review"));
  if (!form) return;
  const words = JSON.parse(document.getElementById("counts")?.textContent ?? "[]");
  const count = () => showCount(form, words);
  answering(form);
  pointing(form);
  form.addEventListener("input", count);
  form.addEventListener("change", count);
  keepFromLosing(form);
  const preset = /** @type {HTMLSelectElement} */ (form.elements.namedItem("preset"));
  preset.addEventListener("change", () => form.requestSubmit(form.querySelector('button[value="programme"]')));
  // The button beside it is for browsers that do not run this.
  const show = /** @type {HTMLButtonElement} */ (form.querySelector('button[value="programme"]'));
  show.classList.add("unseen");
  show.tabIndex = -1;
}

/**
 * @param {HTMLFormElement} form
 * @param {string[]} words
 */
function showCount(form, words) {
  const points = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".point[data-blocks]")]);
  const waiting = points.filter((point) => !isSettled(form, point));
  for (const point of points) point.classList.toggle("asks", waiting.includes(point));
  const asked = new Set(points.map((point) => point.dataset.of));
  const missing = NEEDED.map((name) => control(form, name)).filter((each) => !each.value && !asked.has(each.name));
  const left = [...waiting, ...missing];
  const chip = /** @type {HTMLElement} */ (form.querySelector("[data-count]"));
  chip.textContent = words[Math.min(left.length, words.length - 1)];
  chip.className = `chip ${left.length ? "warn" : "live"}`;
  if (left.length) chip.setAttribute("href", `#${left[0].id}`);
  else chip.removeAttribute("href");
}

/**
 * Answered, or something else was written into its field, or the person is left out.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} point
 */
function isSettled(form, point) {
  if (point.querySelector("input:checked")) return true;
  const person = point.closest(".person");
  if (person) return [...person.querySelectorAll(".grid [name], [name$='-dropped']")].some(isChanged);
  const name = (point.dataset.of ?? "").split("[")[0];
  const field = /** @type {any} */ (form.elements.namedItem(name));
  return field instanceof HTMLElement && isChanged(field);
}

/** @param {any} field */
function isChanged(field) {
  if (field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return !field.options[field.selectedIndex]?.defaultSelected;
  return field.value !== field.defaultValue;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function control(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

// Whoever leaves with something unsaved is asked once by the browser.
/** @param {HTMLFormElement} form */
function keepFromLosing(form) {
  let unsaved = false;
  form.addEventListener("change", () => (unsaved = true));
  form.addEventListener("submit", () => (unsaved = false));
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}
