// `npm run bench:faults`: every kind of write under every fault, and the table of what the user sees, in
// tests/bench/results/faults.md. `npm test` tries a part of them.
import { findBrowser } from "./find-browser.mjs";
import { prepare, run } from "./run.mjs";

prepare();
const browser = JSON.stringify(await findBrowser());
process.exit(
  await run("vitest/vitest.mjs", ["run", "--project", "long", "tests/e2e/long/faults.test.ts"], {
    NODE_ENV: "test",
    TEST_BROWSER: browser,
    FAULTS: "all",
  }),
);
