// @ts-check
// Buttons that copy what stands beside them; without a script they are not shown, and the text can be marked by hand.
//
//   copying()   brings every [data-copy] button of the page to life

export function copying() {
  // A sheet shows them only now: the page may not have been read to its end yet.
  document.documentElement.dataset.scripted = "yes";
  document.addEventListener("click", (click) => {
    const button = /** @type {HTMLElement} */ (click.target).closest?.("[data-copy]");
    const source = button && document.getElementById(/** @type {HTMLElement} */ (button).dataset.copy ?? "");
    if (source) copy(/** @type {HTMLElement} */ (button), source);
  });
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} source
 */
async function copy(button, source) {
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  if (!(await written(source.textContent ?? ""))) {
    // On a plain network browsers keep the clipboard to themselves: mark the text, so that one key copies it.
    getSelection()?.selectAllChildren(source);
    return;
  }
  button.textContent = button.dataset.copied ?? label;
  setTimeout(() => (button.textContent = label), 2000);
}

/** @param {string} text */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
