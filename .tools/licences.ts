import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { type Plugin } from "vite";

import { LICENCE_TEXTS } from "./licence-texts.ts";

/** Something of others that is shipped with the app. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly text: string;
}

/** Licences that ask no more than to be named. Another one stops the build, until somebody decided about it. */
export const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT AND ISC AND BSD-3-Clause",
  "OFL-1.1",
  "Unlicense",
]);

/** Packages that name their licence only in its text. */
const ONLY_IN_TEXT: Readonly<Record<string, string>> = { "png-js": "MIT" };

/** What is shipped beside packages, or within one under a licence of its own. */
const FILES = [
  {
    // Cuts of it for the documents, and as it is for the screen.
    asset: /(?:kiemkracht-sans-[\w-]+\.ttf|source-sans-3-latin-[\w-]+\.woff2)$/,
    name: "Source Sans 3",
    version: "3",
    licence: "OFL-1.1",
    text: "src/documents/fonts/OFL.txt",
  },
  {
    asset: /zxing_reader-[\w-]+\.wasm$/,
    name: "ZXing-C++",
    version: "3",
    licence: "Apache-2.0",
    text: "src/platform/qr/zxing-cpp-licence.txt",
  },
];

/**
 * Writes licences.json: every package that is really in the built scripts, workers too, and every font, with its
 * licence. The page about the app shows it.
 *
 * Give the app `shipped`, and its workers `inWorkers`: they are built apart, and before the app ends.
 */
export function licences(): { readonly shipped: () => Plugin; readonly inWorkers: () => Plugin } {
  const folders = new Set<string>();
  const note = (moduleIds: readonly string[]) => {
    for (const id of moduleIds) {
      const folder = packageFolder(id);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    inWorkers: () => ({
      name: "licences-in-workers",
      apply: "build",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") note(chunk.moduleIds);
      },
    }),
    shipped: () => ({
      name: "licences",
      configureServer(server) {
        // While developing nothing is bundled: what package.json names is all there is to tell.
        server.middlewares.use("/licences.json", (_request, response) => {
          response.setHeader("Content-Type", "application/json");
          response.end(JSON.stringify(dependencyFolders().map(readPackage)));
        });
      },
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") note(chunk.moduleIds);
        const files = Object.keys(bundle).filter((name) => /\.(ttf|otf|woff2?|wasm)$/.test(name));
        const all = [...[...folders].map(readPackage), ...files.map(readFile)];
        const unique = new Map(all.map((shipped) => [`${shipped.name} ${shipped.version}`, shipped]));
        this.emitFile({
          type: "asset",
          fileName: "licences.json",
          source: JSON.stringify(
            [...unique.values()].toSorted((one, other) => one.name.localeCompare(other.name, "en")),
          ),
        });
      },
    }),
  };
}

/** The folder of the package that a module is in, the innermost where one is in another. */
function packageFolder(moduleId: string): string | undefined {
  const clean = moduleId.replace(/^\0+/, "").replace(/\?.*$/, "");
  return /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(clean)?.[0];
}

function dependencyFolders(): string[] {
  const { dependencies = {} } = readManifest(".");
  return Object.keys(dependencies).map((name) => path.join("node_modules", name));
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

function readPackage(folder: string): Shipped {
  const manifest = readManifest(folder);
  const { name = folder, version = "", license } = manifest;
  const licence = license ?? ONLY_IN_TEXT[name] ?? "";
  if (!ALLOWED.has(licence)) {
    throw new Error(
      `${name} is shipped under “${licence}”, which nobody decided about: see ALLOWED in .tools/licences.ts.`,
    );
  }
  const text = textIn(folder) ?? LICENCE_TEXTS[licence]?.(holderOf(manifest));
  if (text === undefined) throw new Error(`${name} has no text of its licence, ${licence}.`);
  return { name, version, licence, text: text.trim() };
}

function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  return file === undefined ? undefined : readFileSync(path.join(folder, file), "utf8");
}

function holderOf({ name, author }: Manifest): string {
  return (typeof author === "string" ? author : author?.name) ?? `the authors of ${name ?? ""}`;
}

function readFile(asset: string): Shipped {
  const file = FILES.find((known) => known.asset.test(asset));
  if (file === undefined || !existsSync(file.text))
    throw new Error(`${asset} is shipped without its licence: see FILES in .tools/licences.ts.`);
  const { name, version, licence } = file;
  return { name, version, licence, text: readFileSync(file.text, "utf8").trim() };
}
