// @ts-check
// Choosing a note: it is sent as soon as it is chosen or dropped, unless it is too large; what happens is said while it is read.

export function uploading() {
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".drop input.drop-file"))) watch(input);
}

/** @param {HTMLInputElement} input */
function watch(input) {
  const place = /** @type {HTMLElement} */ (input.closest(".drop"));
  input.addEventListener("change", () => send(input));
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("over");
  });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    send(input);
  });
  input.form?.addEventListener("submit", () => say(input, "busy-line"));
}

/** @param {HTMLInputElement} input */
function send(input) {
  const file = input.files?.[0];
  const wrong = /** @type {HTMLElement} */ (input.closest(".drop")?.querySelector(".wrong"));
  wrong.hidden = !file || file.size <= Number(input.dataset.limit);
  if (!file || !wrong.hidden) return;
  input.form?.requestSubmit(input.form.querySelector("[data-sends]"));
}

/**
 * @param {HTMLInputElement} input
 * @param {string} name
 */
function say(input, name) {
  const line = /** @type {HTMLElement | null} */ (input.form?.querySelector(`.${name}`) ?? null);
  if (line) line.hidden = false;
}
