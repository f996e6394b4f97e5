// `npm test`: installs what the lockfile says when that is needed, finds a browser, then checks the types, builds the
// app as it ships and runs the tests. `npm run test:long` runs what that leaves out, `npm run test:all` everything. Words behind it go to Vitest:
// `npm test -- --project e2e`.
import { prepare, run, stop } from "./run.mjs";

prepare();
const { findBrowser } = await import("./find-browser.mjs");
const browser = await findBrowser().catch((/** @type {Error} */ error) => stop(error.message));

const SHORT = ["--project=unit", "--project=browser", "--project=e2e", "--tags-filter=!long"];
const LONG = [
  ["--project=unit", "--project=browser", "--project=e2e", "--tags-filter=long"],
  ["--project=long"],
];

/**
 * What Vitest is asked to run, run after run: all (--all), only what the shorter command leaves out (--long), what the words
 * behind the command choose, or else the tests that show in a few minutes that the app is sound.
 *
 * @param {string[]} given the words behind the command
 * @returns {string[][]}
 */
function runs([first, ...rest]) {
  if (first === "--all") return [rest];
  if (first === "--long") return LONG.map((words) => [...words, ...rest]);
  const given = first === undefined ? [] : [first, ...rest];
  return [given.some((word) => word.startsWith("--project")) ? given : [...SHORT, ...given]];
}

/** @typedef {[file: string, words: string[], env: Record<string, string>]} Step */

/** Beside each other: none needs what another makes. @type {Step[]} */
const before = [
  ["@typescript/native/bin/tsc", ["-p", "."], {}],
  ["@typescript/native/bin/tsc", ["-p", "src/domain"], {}],
  ["@typescript/native/bin/tsc", ["-p", "src/app/service-worker"], {}],
  ["@typescript/native/bin/tsc", ["-p", "tests"], {}],
  ["vite/bin/vite.js", ["build", "--logLevel", "warn"], { NODE_ENV: "production" }],
];
/** @type {Step[]} */
const tests = runs(process.argv.slice(2)).map((words) => [
  "vitest/vitest.mjs",
  ["run", ...words],
  { NODE_ENV: "test", TEST_BROWSER: JSON.stringify(browser), TEST_DIST: "dist" },
]);

const codes = await Promise.all(before.map((step) => run(...step)));
for (const code of codes) if (code !== 0) process.exit(code);
for (const step of tests) {
  const code = await run(...step);
  if (code !== 0) process.exit(code);
}
