import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type PreviewServer } from "vite";
import { type TestProject } from "vitest/node";

import { serve } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the production build is served: under a path, as on any static host. */
    readonly appUrl: string;
    /** The folder with that build. */
    readonly dist: string;
  }
}

let server: PreviewServer | undefined;
let ownBuild: string | undefined;

/**
 * Serves the build that `npm test` made, or makes one in a folder of its own. `TEST_URL` names another host that serves
 * that build already: src/hosting.md.
 */
export async function setup(project: TestProject): Promise<void> {
  const dist = path.resolve(process.env["TEST_DIST"] ?? build());
  const elsewhere = process.env["TEST_URL"];
  if (elsewhere === undefined) server = await serve(dist, "/some/deep/path/");
  project.provide("appUrl", elsewhere ?? server?.resolvedUrls?.local[0] ?? "");
  project.provide("dist", dist);
}

export async function teardown(): Promise<void> {
  await server?.close();
  if (ownBuild !== undefined) rmSync(ownBuild, { recursive: true, force: true });
}

function build(): string {
  ownBuild = mkdtempSync(path.join(tmpdir(), "kiemkracht-build-"));
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", ownBuild, "--emptyOutDir", "--logLevel", "warn"],
    { stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status !== 0) throw new Error("The production build failed, so there is nothing to test.");
  return ownBuild;
}
