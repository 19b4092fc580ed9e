// @ts-check
// What /sw.js is where OFFLINE_PAGE=0: it takes away what the service worker has kept, and itself.

const gone = /** @type {any} */ (self);
gone.addEventListener("install", () => gone.skipWaiting());
gone.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(Promise.all([caches.delete("moderator-shell"), gone.registration.unregister()])));
