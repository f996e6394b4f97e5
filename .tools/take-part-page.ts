import { readFileSync } from "node:fs";
import path from "node:path";

import { build, type InlineConfig, normalizePath, type Plugin } from "vite";

const SOURCE = "src/take-part/meedoen.html";
/** Its name in the built folder: a link in which it stands is read by people. */
const NAME = "meedoen.html";

/**
 * The second page of the build: what somebody opens who takes part in a round. It is built by itself, within the build of
 * the app, and shares no file with it: a phone fetches one small script, and the app's own first load has no say in how it
 * is cut into files. What comes out goes into the same folder, for the service worker too.
 *
 * @param plugins for that build
 */
export function takePartPage(plugins: () => InlineConfig["plugins"]): Plugin {
  let root = "";
  return {
    name: "take-part-page",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        void server.transformIndexHtml(`/${NAME}`, readFileSync(SOURCE, "utf8")).then((html) => {
          response.setHeader("Content-Type", "text/html");
          response.end(html);
        });
      });
    },
    async generateBundle() {
      if (this.environment.config.command !== "build") return;
      const built = await build({
        configFile: false,
        root,
        base: "./",
        publicDir: false,
        logLevel: "warn",
        plugins: [flatPage(root), plugins()],
        build: {
          write: false,
          assetsInlineLimit: 0,
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: { input: path.join(root, NAME), output: { codeSplitting: false } },
        },
      });
      if (!("output" in built)) throw new Error(`${NAME} was built in more than one way.`);
      for (const file of built.output) {
        this.emitFile({
          type: "asset",
          fileName: file.fileName,
          source: file.type === "chunk" ? file.code : file.source,
        });
      }
    },
  };
}

/** Lets the page stand beside the app's own in what is built, while its source is in its room. */
function flatPage(root: string): Plugin {
  const page = normalizePath(path.join(root, NAME));
  return {
    name: "flat-page",
    enforce: "pre",
    resolveId: (id) => (normalizePath(id) === page ? page : null),
    load: (id) => (id === page ? readFileSync(path.join(root, SOURCE), "utf8") : null),
  };
}
