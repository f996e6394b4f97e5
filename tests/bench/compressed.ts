import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

import { type Plugin } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Sends text as real hosts do: compressed by brotli, once for each file. Without it the bytes of a large app weigh too much. */
export function compressed(dist: string): Plugin {
  const made = new Map<string, Buffer>();
  const compress = (file: string) => {
    const known = made.get(file) ?? brotliCompressSync(readFileSync(file));
    made.set(file, known);
    return known;
  };
  return {
    name: "compressed",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const file = path.join(dist, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
        const type = TYPES[path.extname(file)];
        if (type === undefined) {
          next();
          return;
        }
        try {
          const bytes = compress(file);
          response.setHeader("Content-Type", type);
          response.setHeader("Content-Encoding", "br");
          response.setHeader("Cache-Control", "no-cache");
          response.end(bytes);
        } catch {
          next();
        }
      });
    },
  };
}
