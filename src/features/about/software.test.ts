import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { PACKAGES } from "./software.ts";

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

it("names every package the app depends on, with the licence that the package itself names", () => {
  const names = Object.keys(manifest("../../../package.json").dependencies ?? {}).toSorted();

  const shipped = names.map((name) => [name, manifest(`../../../node_modules/${name}/package.json`).license]);

  expect(Object.entries(PACKAGES)).toEqual(shipped);
});
