// `npm run check:audit`: known vulnerabilities in what is shipped. The policy is in src/decisions.md, "Dependencies are
// audited". A registry that cannot be reached, or knows no audit, says nothing about the packages: that is said, and no failure.
import { spawnSync } from "node:child_process";

import { stop } from "./run.mjs";

/** As npm names them; of these and worse none may be shipped. */
const LEVEL = "high";

const npm = process.env["npm_execpath"];
const words = ["audit", "--omit=dev", `--audit-level=${LEVEL}`, "--json"];
const options = /** @type {const} */ ({ encoding: "utf8", timeout: 60_000, maxBuffer: 64_000_000 });
const { stdout } =
  npm === undefined
    ? spawnSync("npm", words, { ...options, shell: process.platform === "win32" })
    : spawnSync(process.execPath, [npm, ...words], options);

const found = read(stdout ?? "");
if (found === undefined) {
  console.log(
    "The registry gave no audit, so nothing is known. Run `npm run check:audit` again with another one.",
  );
} else {
  const { info = 0, low = 0, moderate = 0, high = 0, critical = 0 } = found;
  console.log(
    `Known vulnerabilities in what is shipped: ${critical} critical, ${high} high, ${moderate + low + info} lesser.`,
  );
  if (critical + high > 0) stop("Run `npm audit --omit=dev` to see which, and update or replace them.");
}

/**
 * @param {string} json
 * @returns {Record<string, number> | undefined}
 */
function read(json) {
  try {
    const report = JSON.parse(json);
    return report.metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
