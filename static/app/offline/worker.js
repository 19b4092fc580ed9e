// @ts-check
// Keeps one audience page, as nobody's, for when the network fails; all else passes. See docs/protocol.md, "Without a network".

const KEPT = "moderator-shell";
const FILE = /^\/static\/[0-9a-f]{12}\//;
const PAGE = /^\/(?:p\/)?([2-9a-hjkmnp-z]{4,12})$/i;
const PATIENCE = 8_000;
const DAY = 86_400_000;
const worker = /** @type {any} */ (self);
let over = false;
const on = (/** @type {string} */ name, /** @type {(event: any) => void} */ then) => worker.addEventListener(name, then);

on("install", () => worker.skipWaiting());
on("activate", (event) => event.waitUntil(worker.clients.claim()));
// No wish: all is to be forgotten, also what another page is having kept.
on("message", (event) => (event.data ? event.waitUntil(keep(event.data, event.source.id)) : event.ports[0].postMessage((over = true))));
on("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  const code = mode === "navigate" && PAGE.exec(pathname)?.[1];
  if (code) event.respondWith(page(event.request, `/p/${code.toUpperCase()}`));
  else if (FILE.test(pathname)) event.respondWith(caches.match(url).then((kept) => kept ?? fetch(event.request)));
});

/** @param {Request} request @param {string} path */
async function page(request, path) {
  const kept = await caches.match(path);
  if (!kept) return fetch(request);
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  const answer = await Promise.race([fetch(request), late]).catch(() => null);
  const isOld = Date.now() - Number(kept.headers.get("Kept-At")) > DAY;
  if (isOld || answer?.status === 404) await caches.delete(KEPT);
  if (answer && ![502, 504].includes(answer.status)) return answer;
  return isOld ? (answer ?? Response.error()) : kept;
}

/** @param {any} wish @param {string} client */
async function keep({ code, language, files }, client) {
  const path = `/p/${code}`;
  const answer = await fetch(`${path}/shell?lang=${language}`, { credentials: "omit", cache: "no-store" });
  const text = answer.ok ? await answer.text() : "";
  const tree = FILE.exec(files[0])?.[0];
  // Another version's own page will say what it is made of.
  if (over || !tree || !text.includes(tree)) return;
  const cache = await caches.open(KEPT);
  await Promise.all(files.map(async (/** @type {string} */ file) => FILE.test(file) && ((await cache.match(file)) ?? cache.add(file))));
  const now = String(Date.now());
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  headers.set("Kept-At", now);
  // Whoever has left meanwhile wants nothing kept.
  if (!(await worker.clients.get(client)) || over) return void caches.delete(KEPT);
  await cache.put(path, new Response(text.replace("<html ", `<html data-kept="${now}" `), { headers }));
  for (const { url } of await cache.keys()) if (![path, ...files].includes(new URL(url).pathname)) await cache.delete(url);
}
