import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { type Plugin, transformWithOxc } from "vite";

const SOURCE = "src/app/service-worker/service-worker.ts";

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
    async generateBundle(_options, bundle) {
      const { code: worker } = await transformWithOxc(readFileSync(SOURCE, "utf8"), SOURCE, {
        sourcemap: false,
      });
      const contents = new Map<string, string | Uint8Array>();
      for (const [name, file] of Object.entries(bundle)) {
        if (!name.startsWith(".")) contents.set(name, file.type === "chunk" ? file.code : file.source);
      }
      for (const name of filesIn(publicFolder))
        contents.set(name, readFileSync(path.join(publicFolder, name)));

      const names = [...contents.keys()].toSorted();
      const hash = createHash("sha256").update(worker);
      for (const name of names) hash.update(name).update(contents.get(name) ?? "");
      const urls = names.map((name) => (name === "index.html" ? "./" : `./${name}`));
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: `const VERSION = "${hash.digest("hex").slice(0, 12)}";\nconst FILES = ${JSON.stringify(urls, null, 2)};\n${worker}`,
      });
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
