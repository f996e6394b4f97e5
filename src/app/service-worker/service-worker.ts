/**
 * Keeps every built file, and answers from what it keeps: the app works without a network after the first visit. A new
 * version waits until a page says "skipWaiting". `.tools/service-worker.ts` builds it, and fills in the two names below.
 */
declare const self: ServiceWorkerGlobalScope;
/** Of the contents of all files together. */
declare const VERSION: string;
declare const FILES: readonly string[];

// With the scope: two copies on one host, under two paths, leave each other alone.
const PREFIX = `kiemkracht ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

// A host that answers "Vary: Origin" would else never be found back offline.
const OPTIONS = { ignoreVary: true };

self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("message", (event) => {
  if (event.data === "skipWaiting") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

/** The version before this one is kept too: a tab that still runs it may yet ask for its parts. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/**
 * By its address, of a page without what mail programs add behind a `?`: an invitation must not open the app. A navigation
 * to what is not kept gets the app's page.
 */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === "navigate";
  const options = { ...OPTIONS, ignoreSearch: isPage };
  const kept = (await cache.match(request.url, options)) ?? (await caches.match(request.url, options));
  const page = isPage ? await cache.match("./", OPTIONS) : undefined;
  return kept ?? page ?? fetch(request);
}
