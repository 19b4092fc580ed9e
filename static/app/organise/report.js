// @ts-check
// The report is edited without loading the page anew: the form goes to the server, and the page that it answers with takes the place of this one.

/** Nothing happens on other pages of the desk. */
export function reporting() {
  const main = document.getElementById("main");
  if (!main?.querySelector(".sheet-of-report")) return;
  main.addEventListener("click", (event) => {
    if (/** @type {HTMLElement} */ (event.target).closest("[data-print]")) print();
  });
  main.addEventListener("toggle", (event) => unfold(/** @type {HTMLElement} */ (event.target)), { capture: true });
  main.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.method !== "post") return;
    event.preventDefault();
    send(main, form);
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved(main).length) event.preventDefault();
  });
  offerPrint(main);
}

/**
 * The forms of a passage come out of their template, in the place of the link that opens them where no script runs.
 * @param {HTMLElement} tools
 */
function unfold(tools) {
  const forms = /** @type {HTMLTemplateElement | null} */ (tools.querySelector(":scope > template"));
  if (!forms) return;
  tools.querySelector(":scope > [data-acts]")?.remove();
  forms.replaceWith(forms.content);
}

/**
 * @param {HTMLElement} main
 * @param {HTMLFormElement} form
 */
function send(main, form) {
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
  const request = new XMLHttpRequest();
  button.disabled = true;
  // The browser reads the page itself: words from the net may not be made into a page by a script.
  request.responseType = "document";
  request.addEventListener("loadend", () => {
    // A page that says something else in its place would take the words with it that are being written.
    const fresh = request.response?.querySelector("#main:has(.sheet-of-report)");
    if (fresh) return show(main, fresh, form);
    button.disabled = false;
    const unsent = /** @type {HTMLElement} */ (document.getElementById("unsent"));
    form.append(unsent);
    unsent.hidden = false;
  });
  request.open("POST", form.action);
  request.send(new URLSearchParams(/** @type {any} */ (new FormData(form))));
}

/**
 * What was being written elsewhere stays as it is.
 * @param {HTMLElement} main
 * @param {HTMLElement} fresh
 * @param {HTMLFormElement} form
 */
function show(main, fresh, form) {
  const at = form.closest(".passage")?.id ?? "";
  const before = document.getElementById(at)?.getBoundingClientRect().top ?? 0;
  const fields = unsaved(main).filter((field) => field.form !== form);
  main.replaceChildren(...fresh.childNodes);
  const passage = document.getElementById(at);
  for (const field of fields) keep(field, passage);
  offerPrint(main);
  if (!passage) return;
  scrollBy(0, passage.getBoundingClientRect().top - before);
  /** @type {HTMLElement | null} */ (passage.querySelector("summary, button"))?.focus({ preventScroll: true });
}

/**
 * The fields with words that were not saved, those among them that the server refused and gave back.
 * @param {HTMLElement} main
 */
function unsaved(main) {
  const fields = /** @type {HTMLTextAreaElement[]} */ ([...main.querySelectorAll(".passage textarea")]);
  return fields.filter((field) => field.value !== field.defaultValue || "unsaved" in field.dataset);
}

/**
 * Another passage stays whole, with the state that its words were written on; beside the form that was sent the words alone are carried over.
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement | null} sent
 */
function keep(field, sent) {
  const passage = /** @type {HTMLElement} */ (field.closest(".passage"));
  const fresh = document.getElementById(passage.id);
  if (fresh !== sent) return fresh?.replaceWith(passage);
  const tools = /** @type {HTMLDetailsElement | null | undefined} */ (fresh?.querySelector(".passage-tools"));
  if (!tools) return;
  unfold(tools);
  const again = /** @type {HTMLTextAreaElement | null} */ (tools.querySelector(`[id="${field.id}"]`));
  for (let around = again?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
  if (again) again.value = field.value;
}

/** @param {HTMLElement} main */
function offerPrint(main) {
  for (const button of main.querySelectorAll("[data-print]")) button.removeAttribute("hidden");
}
