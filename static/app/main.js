// @ts-check
// Starts a page: reads what the server put into it, opens the panel, and takes over #app from the server's markup.
//
//   boot(Page, before)   renders <Page page=${page} panel=${panel} typed=${typed} served=${served} /> and the toasts, once `before(page)`
//                        has come about; call it once per page module
//     page       { code, as, person, language, direction, public_url, url, languages, … } from <script id="page">
//     panel      see live/panel.js
//     typed      { [field name]: value }: what the person had typed or ticked before this script ran
//     served     the server's markup, which the page may show on where it has nothing better yet

import { html, render } from "../vendor/vendor.js";
import { setMessages } from "./i18n.js";
import { openPanel } from "./live/panel.js";
import { applyTheme } from "./ui/theme.js";
import { Toasts } from "./ui/toast.js";

applyTheme();

/**
 * @param {(props: any) => any} Page
 * @param {(page: any) => Promise<void> | void} [before]
 */
export async function boot(Page, before) {
  await parsed();
  const page = JSON.parse(document.getElementById("page")?.textContent ?? "{}");
  await before?.(page);
  const app = /** @type {HTMLElement} */ (document.getElementById("app"));
  setMessages(page.messages, page.language);
  const panel = openPanel({ code: page.code, as: page.as, first: page.first, person: page.person, age: keptFor() });
  const typed = collect(app);
  const focus = focused(app);
  const served = document.createDocumentFragment();
  served.append(...app.childNodes);
  render(html`<${Page} page=${page} panel=${panel} typed=${typed} served=${served} /><${Toasts} />`, app);
  document.documentElement.dataset.ready = "yes";
  focus();
}

// The service worker writes into a page that it has kept when that was.
function keptFor() {
  const now = Date.now();
  return Math.max(0, now - Number(document.documentElement.dataset.kept ?? now));
}

// An async module may run before the page is read to its end.
function parsed() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

/**
 * @param {HTMLElement} app
 * @returns {Record<string, string>}
 */
function collect(app) {
  /** @type {Record<string, string>} */
  const typed = {};
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (app.querySelectorAll("[name]"))) {
    if (field.type === "hidden" || (field.type === "radio" && !field.checked)) continue;
    // Two forms may have a field of one name: the one that nobody touched must not blot out the other.
    if (typed[field.name] && !isTouched(field)) continue;
    typed[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
  }
  return typed;
}

/** @param {HTMLInputElement} field */
function isTouched(field) {
  if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
  return field.value !== (field.defaultValue ?? "");
}

/**
 * The hand that is typing keeps its place.
 * @param {HTMLElement} app
 */
function focused(app) {
  const field = /** @type {HTMLInputElement | null} */ (app.contains(document.activeElement) ? document.activeElement : null);
  if (!field?.name) return () => {};
  const { name, selectionStart, selectionEnd } = field;
  return () => {
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (app.querySelectorAll(`[name="${CSS.escape(name)}"]`));
    const next = [...fields].find((one) => one.offsetParent !== null);
    next?.focus({ preventScroll: true });
    if (selectionStart !== null) next?.setSelectionRange(selectionStart, selectionEnd);
  };
}
