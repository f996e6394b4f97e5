import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folders in which is decided what a flag is. */
const DECIDE = ["src/domain/attention", "src/domain/rounds"];

/** Changes with the code that decides what a flag is: what older code found is not used again. */
export function codeOfJudging(): string {
  const hash = createHash("sha256");
  for (const folder of DECIDE)
    for (const name of readdirSync(folder).toSorted()) {
      if (/(?<!\.test)\.ts$/.test(name)) hash.update(readFileSync(path.join(folder, name)));
    }
  return hash.digest("hex").slice(0, 16);
}
