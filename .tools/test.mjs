// `npm test`: installs what the lockfile says when that is needed, finds a browser, then checks the types, builds the
// app as it ships and runs the tests. `npm run test:all` runs the longer ones as well. Words behind it go to Vitest:
// `npm test -- --project e2e`.
import { prepare, run, stop } from "./run.mjs";

prepare();
const { findBrowser } = await import("./find-browser.mjs");
const browser = await findBrowser().catch((/** @type {Error} */ error) => stop(error.message));

/**
 * What Vitest is asked to run: all of it, what the words behind the command choose, or else the tests that show in a
 * few minutes that the app is sound.
 *
 * @param {string[]} given the words behind the command
 */
function chosen([first, ...rest]) {
  if (first === "--all") return rest;
  const given = first === undefined ? [] : [first, ...rest];
  if (given.some((word) => word.startsWith("--project"))) return given;
  return [...["unit", "browser", "e2e"].map((name) => `--project=${name}`), ...given];
}

/** @type {[string, string[], Record<string, string>][]} */
const steps = [
  ["@typescript/native/bin/tsc", ["-p", "."], {}],
  ["@typescript/native/bin/tsc", ["-p", "src/domain"], {}],
  ["@typescript/native/bin/tsc", ["-p", "tests"], {}],
  ["vite/bin/vite.js", ["build", "--logLevel", "warn"], { NODE_ENV: "production" }],
  [
    "vitest/vitest.mjs",
    ["run", ...chosen(process.argv.slice(2))],
    { NODE_ENV: "test", TEST_BROWSER: JSON.stringify(browser), TEST_DIST: "dist" },
  ],
];
for (const [file, words, env] of steps) {
  const code = await run(file, words, env);
  if (code !== 0) process.exit(code);
}
