// @ts-check
// Choosing another language on the desk loads its page anew; what was being written, what was open and the place on the page
// go along in the storage of this tab, from which the next page takes them out again.
//
//   tongues()   call it once, after everything that looks at the fields

const KEY = "moderator.desk.tongue";
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @typedef {{ path: string, fields: [key: string, value: string | boolean][], open: number[], place: [id: string, top: number] | null }} Kept */

export function tongues() {
  const main = document.getElementById("main");
  if (!main) return;
  bring(main);
  addEventListener("click", (event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {HTMLElement} */ (event.target).closest?.(".tongue-menu a[hreflang]"));
    if (!link) return;
    const search = new URLSearchParams(location.search);
    search.delete("done");
    search.set("lang", link.hreflang);
    link.href = `?${search}`;
    keep(main);
  });
}

/** @param {HTMLElement} main */
function keep(main) {
  const fields = keyed(main).filter(([, field]) => isChanged(field));
  const details = [...main.querySelectorAll("details")];
  /** @type {Kept} */
  const kept = {
    path: location.pathname,
    fields: fields.map(([key, field]) => [key, isTick(field) ? /** @type {HTMLInputElement} */ (field).checked : field.value]),
    open: details.flatMap((one, at) => (one.open ? [at] : [])),
    place: place(main),
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Where storage is forbidden the link is a plain one.
  }
}

/** @param {HTMLElement} main */
function bring(main) {
  const kept = taken();
  if (kept?.path !== location.pathname) return;
  [...main.querySelectorAll("details")].forEach((one, at) => (one.open = kept.open.includes(at)));
  const values = new Map(kept.fields);
  for (const [key, field] of keyed(main)) {
    const value = values.get(key);
    if (value === undefined) continue;
    if (isTick(field)) /** @type {HTMLInputElement} */ (field).checked = Boolean(value);
    else field.value = String(value);
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  }
  const [id, top] = kept.place ?? ["", 0];
  const element = document.getElementById(id);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}

/** @returns {Kept | null} */
function taken() {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/**
 * Fields by their name and their place among those of one name: both are the same in every language.
 * @param {HTMLElement} main
 * @returns {[key: string, field: Field][]}
 */
function keyed(main) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const fields = /** @type {NodeListOf<Field>} */ (main.querySelectorAll("input[name], textarea[name], select[name]"));
  return [...fields]
    .filter((field) => !["hidden", "file", "password"].includes(field.type))
    .map((field) => {
      const count = counts.get(field.name) ?? 0;
      counts.set(field.name, count + 1);
      return [`${field.name} ${count}`, field];
    });
}

/** @param {Field} field */
const isTick = (field) => field.type === "checkbox" || field.type === "radio";

/**
 * After a refusal the page holds what was typed as if it were kept; what really is stands beside it, as `was-…`.
 * @param {Field} field
 */
function isChanged(field) {
  if (isTick(field)) return /** @type {HTMLInputElement} */ (field).checked !== /** @type {HTMLInputElement} */ (field).defaultChecked;
  const was = /** @type {HTMLInputElement | null} */ (field.form?.elements.namedItem(`was-${field.name}`));
  if (was?.value !== undefined) return field.value !== was.value;
  if (field instanceof HTMLSelectElement) return ![...field.options].some((option) => option.defaultSelected && option.value === field.value);
  return field.value !== field.defaultValue;
}

/**
 * The last part with a name that begins above the middle of what is seen.
 * @param {HTMLElement} main
 * @returns {Kept["place"]}
 */
function place(main) {
  if (scrollY === 0) return null;
  /** @type {Kept["place"]} */
  let found = null;
  for (const element of main.querySelectorAll("[id]")) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top < innerHeight / 2) found = [element.id, top];
  }
  return found;
}
