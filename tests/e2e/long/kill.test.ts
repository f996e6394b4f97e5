import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { build, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";

import { killWhileWriting } from "#tests/bench/kill.ts";
import { serve } from "#tests/support/serve.ts";

let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kiemkracht-kill-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: "tests/bench/pages",
    base: "./",
    publicDir: false,
    build: { outDir: folder, rolldownOptions: { input: [path.resolve("tests/bench/pages/kill.html")] } },
  });
  server = await serve(folder, "/");
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

// `npm run bench:kill` does this 200 times.
it("B5 what was acknowledged is there after the browser is killed in mid-write", async () => {
  const url = new URL("kill.html", server.resolvedUrls?.local[0]).href;
  const outcome = await killWhileWriting(url, 5);

  expect(outcome.kills - outcome.earlyKills).toBe(5);
  expect(outcome).toMatchObject({ lost: [], didNotOpen: [], torn: [] });
});
