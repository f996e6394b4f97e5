import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

/** One file that breaks one rule each, by the name of the rule that should say so. */
const PLANTED = {
  "domain-imports-only-itself": ["src/domain/round.ts", 'import "../storage/rounds.ts";'],
  "domain-knows-no-package-but-zod": ["src/domain/summary.ts", 'import "react";'],
  "ui-imports-only-domain-platform-i18n": ["src/ui/button.tsx", 'import "../storage/rounds.ts";'],
  "platform-imports-only-domain": ["src/platform/save.ts", 'import "../ui/button.tsx";'],
  "the-platform-knows-no-product": ["src/platform/now.ts", 'import "../domain/round.ts";'],
  "storage-imports-only-domain-platform": ["src/storage/rounds.ts", 'import "../ui/button.tsx";'],
  "a-feature-does-not-know-another-feature": [
    "src/features/agenda/page.tsx",
    'import "../scoring/form.tsx";',
  ],
  "the-safety-copy-knows-no-backup": [
    "src/storage/safety-copy/recover.ts",
    'import "../backup/requests.ts";',
  ],
  "merging-knows-no-copy": ["src/storage/merge/restore.ts", 'import "../backup/requests.ts";'],
  "community-imports-only-domain-platform-storage": [
    "src/community/results.ts",
    'import "../features/scoring/form.tsx";',
  ],
  "a-page-reads-the-picture-of-its-community": [
    "src/features/dashboard/radar.tsx",
    'import "../../storage/live/live-rows.ts";',
  ],
  "take-part-imports-only-domain-platform-content-i18n-ui-storage/pool/seal-ballot": [
    "src/take-part/page.ts",
    'import "../storage/rounds.ts";',
  ],
  "dexie-only-in-storage": ["src/features/scoring/form.tsx", 'import "dexie";'],
  "recharts-only-in-charts": ["src/features/dashboard/page.tsx", 'import "recharts";'],
  "zustand-only-in-view-state": ["src/app/shell.tsx", 'import "zustand";'],
  "pdfkit-only-in-documents": ["src/charts/picture.ts", 'import "pdfkit";'],
  "no-test-code-in-the-app": ["src/storage/example.ts", 'import "../../tests/support/rounds.ts";'],
  "no-dead-ends": ["src/app/nowhere.ts", 'import "./missing.ts";'],
  "no-orphans": ["src/ui/alone.ts", ""],
  "no-cycles": ["src/i18n/language.ts", 'import "./messages.ts";'],
} as const;

const OTHERS = {
  "src/i18n/messages.ts": 'import "./language.ts";',
  "src/storage/backup/requests.ts": "",
  "src/storage/live/live-rows.ts": "",
  "tests/support/rounds.ts": "",
};

let folder: string;
let found: { readonly from: string; readonly rule: { readonly name: string } }[];

beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/layers-"));
  for (const [file, text] of [...Object.values(PLANTED), ...Object.entries(OTHERS)]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\nexport {};\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "src",
      "tests",
      "--output-type",
      "json",
      "--config",
      path.resolve(".dependency-cruiser.mjs"),
    ],
    { cwd: folder, encoding: "utf8" },
  );
  found = JSON.parse(stdout).summary.violations;
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(Object.entries(PLANTED))("the layers report %s", (rule, [file]) => {
  expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
});
