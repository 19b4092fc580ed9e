// @ts-check
// What this phone keeps so that the page opens without a network: asked of the service worker, late, and once a visit.
//
//   keepShell(page)    have the page kept as nobody's, and offer it to the home screen; nothing where the browser cannot
//                      (plain http) or the installation does not want it: then what was kept before goes
//   dropShell()        → Promise: nothing of the page is kept from now on
//   forgetAll(panel)   → Promise: this browser forgets all that this site has kept in it, and goes to a page that says so

import { inTab, onDevice } from "../../live/storage.js";

const KEPT = "moderator-shell";
const OFTEN = 300_000;
const PREFIX = "moderator.";
const PATIENCE = 1_000;

/** @param {any} page */
export async function keepShell(page) {
  const { serviceWorker, connection } = /** @type {any} */ (navigator);
  if (!isSecureContext || !serviceWorker) return;
  if (!page.shell) return dropShell();
  offer(page);
  if (connection?.saveData) return;
  try {
    await serviceWorker.register(trusted("/sw.js"), { updateViaCache: "none" });
    const { active } = await serviceWorker.ready;
    const keep = () => active.postMessage({ code: page.code, language: page.language, files: files() });
    keep();
    again(keep);
  } catch {
    // Where the browser forbids workers, in some private windows, the page is only not there without a network.
  }
}

// What was seen last before the phone went into a pocket is what one wants to find in it.
/** @param {() => void} keep */
function again(keep) {
  let at = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" || performance.now() - at < OFTEN) return;
    at = performance.now();
    keep();
  });
}

// What the head names, this module itself, and whatever else was fetched: some browsers withhold the last, and the packed page has no more.
function files() {
  const named = [...document.querySelectorAll("link[href], script[src]")].map((one) => /** @type {any} */ (one).href || /** @type {any} */ (one).src);
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  const found = [...named, import.meta.url, ...fetched].map((address) => new URL(address));
  return [...new Set(found.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/static/")).map(({ pathname }) => pathname))];
}

// The policy of the page asks that addresses of scripts come from a policy by this name.
/** @param {string} address */
function trusted(address) {
  const policy = /** @type {any} */ (window).trustedTypes?.createPolicy("worker", { createScriptURL: () => address });
  return policy ? policy.createScriptURL("") : address;
}

/** @param {any} page */
function offer({ code, language }) {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = Object.assign(document.createElement("link"), { rel: "manifest", href: `/p/${code}/app.webmanifest?lang=${language}` });
  document.head.append(link);
}

// Browsers have neither on plain http.
export async function dropShell() {
  const workers = await Promise.resolve(navigator.serviceWorker?.getRegistrations()).catch(() => []);
  await Promise.all((workers ?? []).map(({ active }) => active && stopped(active)));
  await Promise.allSettled([window.caches?.delete(KEPT), ...(workers ?? []).map((worker) => worker.unregister())]);
}

/** @param {ServiceWorker} worker @returns {Promise<unknown>} from here on it keeps nothing, not even what it has begun to; or it does not answer */
function stopped(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    worker.postMessage(null, [port2]);
    setTimeout(resolve, PATIENCE);
  });
}

/** @param {any} panel */
export async function forgetAll(panel) {
  panel.close();
  clear();
  await Promise.allSettled([dropShell(), fetch("/forget", { method: "POST" })]);
  // What was still under way may have been written down meanwhile.
  clear();
  location.replace("/?forgotten");
}

function clear() {
  for (const storage of [onDevice(), inTab()]) {
    for (const key of Object.keys(storage ?? {}).filter((name) => name.startsWith(PREFIX))) storage?.removeItem(key);
  }
}
