// @ts-check
// The report is edited without loading the page anew: the form goes to the server, and the page that it answers with takes the place of this one.

/** Nothing happens on other pages of the desk. */
export function reporting() {
  const main = document.getElementById("main");
  if (!main?.querySelector(".sheet-of-report")) return;
  addEventListener("click", (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest?.("[data-print]")) print();
  });
  main.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.method !== "post") return;
    event.preventDefault();
    void send(main, form);
  });
  offerPrint(main);
}

/**
 * @param {HTMLElement} main
 * @param {HTMLFormElement} form
 */
async function send(main, form) {
  const button = form.querySelector("button");
  button?.setAttribute("disabled", "");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(/** @type {any} */ (new FormData(form))) });
    show(main, await answer.text(), /** @type {HTMLInputElement | null} */ (form.elements.namedItem("at"))?.value ?? "");
  } catch {
    // No contact: the plain way says so, and keeps what was written in the field of its form.
    button?.removeAttribute("disabled");
    form.submit();
  }
}

/**
 * @param {HTMLElement} main
 * @param {string} page
 * @param {string} at
 */
function show(main, page, at) {
  const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("main");
  if (!fresh) return location.reload();
  const before = document.getElementById(at)?.getBoundingClientRect().top ?? 0;
  main.replaceChildren(...fresh.childNodes);
  offerPrint(main);
  const passage = document.getElementById(at);
  if (!passage) return;
  scrollBy(0, passage.getBoundingClientRect().top - before);
  /** @type {HTMLElement | null} */ (passage.querySelector("summary, button"))?.focus({ preventScroll: true });
}

/** @param {HTMLElement} main */
function offerPrint(main) {
  for (const button of main.querySelectorAll("[data-print]")) button.removeAttribute("hidden");
}
