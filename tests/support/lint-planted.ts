import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the linter says of a file with this text, as it would of one of the app; the file is gone afterwards. */
export function lintPlanted(file: string, text: string): string {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(path.resolve(".cache/planted-"));
  try {
    writeFileSync(path.join(folder, file), text);
    const linter = path.resolve("node_modules/oxlint/bin/oxlint");
    const config = path.resolve(".oxlintrc.json");
    const { stdout } = spawnSync(process.execPath, [linter, "--no-ignore", "--config", config, file], {
      cwd: folder,
      encoding: "utf8",
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
