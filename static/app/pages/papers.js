// @ts-check
// A page to print works without this; here its button prints.

document.documentElement.dataset.scripted = "yes";
document.addEventListener("click", (click) => {
  if (/** @type {HTMLElement} */ (click.target).closest?.("[data-print]")) print();
});
