import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { type Plugin } from "vite";

/** What runs in the browser; `__VERSION__` and `__FILES__` are filled in below. */
const WORKER = `// With the scope: two copies on one host, under two paths, leave each other alone.
const PREFIX = "kiemkracht " + registration.scope + " ";
const CACHE = PREFIX + "__VERSION__";
const FILES = __FILES__;

addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

addEventListener("message", (event) => {
  if (event.data === "skipWaiting") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  event.respondWith(answer(request));
});

// The version before this one is kept too: a tab that still runs it may yet ask for its parts.
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of others.slice(0, -1)) await caches.delete(name);
  await clients.claim();
}

// By URL and without looking at Vary: a host that answers "Vary: Origin" would else never be found back offline.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const options = { ignoreVary: true };
  const kept = (await cache.match(request.url, options)) ?? (await caches.match(request.url, options));
  const page = request.mode === "navigate" ? await cache.match("./", options) : undefined;
  return kept ?? page ?? fetch(request);
}
`;

/**
 * Writes sw.js: it keeps every built file under one cache named after their contents, answers from that cache first,
 * and answers a navigation to what it does not keep with the page itself. A new version waits until the page says "skipWaiting".
 */
export function serviceWorker(): Plugin {
  let publicFolder = "";
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle(_options, bundle) {
      const contents = new Map<string, string | Uint8Array>();
      for (const [name, file] of Object.entries(bundle)) {
        if (!name.startsWith(".")) contents.set(name, file.type === "chunk" ? file.code : file.source);
      }
      for (const name of filesIn(publicFolder))
        contents.set(name, readFileSync(path.join(publicFolder, name)));

      const names = [...contents.keys()].toSorted();
      const hash = createHash("sha256").update(WORKER);
      for (const name of names) hash.update(name).update(contents.get(name) ?? "");
      const urls = names.map((name) => (name === "index.html" ? "./" : `./${name}`));
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: WORKER.replace("__VERSION__", hash.digest("hex").slice(0, 12)).replace(
          "__FILES__",
          JSON.stringify(urls, null, 2),
        ),
      });
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
