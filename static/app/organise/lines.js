// @ts-check
// From a field to its line and back: whatever the eye or the keyboard is on lights up on the other side, and the note scrolls there.

const WIDE = matchMedia("(min-width: 1000px)");

/** @param {HTMLFormElement} form */
export function pointing(form) {
  const note = /** @type {HTMLDetailsElement | null} */ (form.querySelector(".review-note"));
  if (!note) return;
  fold(note);
  WIDE.addEventListener("change", () => fold(note));
  const draft = /** @type {HTMLElement} */ (form.querySelector(".review-draft"));
  draft.addEventListener("focusin", (event) => toLine(note, event.target, true));
  draft.addEventListener("pointerover", (event) => toLine(note, event.target, false));
  draft.addEventListener("pointerleave", () => dark(form));
  draft.addEventListener("click", (event) => follow(note, event));
  note.addEventListener("pointerover", (event) => toField(form, event.target));
  note.addEventListener("pointerleave", () => dark(form));
  note.addEventListener("click", (event) => open(form, event.target));
}

// Where there is room for both the note is always open; on a phone the draft comes first.
/** @param {HTMLDetailsElement} note */
function fold(note) {
  note.open = WIDE.matches;
}

/**
 * @param {HTMLElement} note
 * @param {EventTarget | null} target
 * @param {boolean} scrolls
 */
function toLine(note, target, scrolls) {
  const number = lineOf(/** @type {HTMLElement} */ (target));
  dark(note.closest("form"));
  const line = number && document.getElementById(`line-${number}`);
  if (!line) return;
  line.classList.add("lit");
  if (scrolls && WIDE.matches) bringIntoSight(line);
}

/** @param {HTMLElement} target */
function lineOf(target) {
  for (let at = /** @type {HTMLElement | null} */ (target); at && !at.matches(".review-draft"); at = at.parentElement) {
    if (at.dataset.line) return at.dataset.line;
    const link = at.matches(".field") ? /** @type {HTMLElement | null} */ (at.querySelector(".line-link")) : null;
    if (link) return link.dataset.line;
  }
  return undefined;
}

// Only the note moves, never the page.
/** @param {HTMLElement} line */
function bringIntoSight(line) {
  const lines = /** @type {HTMLElement} */ (line.closest(".note-lines"));
  const top = line.offsetTop - lines.offsetTop;
  const isSeen = top >= lines.scrollTop && top + line.offsetHeight <= lines.scrollTop + lines.clientHeight;
  if (!isSeen) lines.scrollTo({ top: top - lines.clientHeight / 3, behavior: "smooth" });
}

/**
 * @param {HTMLDetailsElement} note
 * @param {MouseEvent} event
 */
function follow(note, event) {
  const link = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest(".line-link"));
  if (!link) return;
  note.open = true;
  if (!WIDE.matches) return;
  event.preventDefault();
  toLine(note, link, true);
}

/**
 * @param {HTMLFormElement} form
 * @param {EventTarget | null} target
 */
function toField(form, target) {
  const mark = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (target).closest("mark"));
  dark(form);
  if (!mark) return;
  mark.classList.add("lit");
  fieldOf(form, mark)?.classList.add("lit");
}

/**
 * @param {HTMLFormElement} form
 * @param {EventTarget | null} target
 */
function open(form, target) {
  const mark = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (target).closest("mark"));
  const field = mark && fieldOf(form, mark);
  if (!field) return;
  if (field instanceof HTMLDetailsElement) field.open = true;
  const control = /** @type {HTMLElement} */ (field.matches("details") ? field.querySelector("summary") : field);
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: "center", behavior: "smooth" });
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} mark
 */
function fieldOf(form, mark) {
  const name = mark.dataset.field ?? "";
  const wanted = name.startsWith("organisers") ? "organisers" : name;
  const found = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".review-draft [data-field]")]);
  return found.find((each) => each.dataset.field === wanted && !each.matches("div")) ?? null;
}

/** @param {Element | null} form */
function dark(form) {
  for (const each of form?.querySelectorAll(".lit") ?? []) each.classList.remove("lit");
}
