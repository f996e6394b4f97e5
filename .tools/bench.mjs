// `npm run bench`: every benchmark, or only those named behind it: `npm run bench -- start-up`.
import { findBrowser } from "./find-browser.mjs";
import { prepare } from "./run.mjs";

prepare();
process.env["TEST_BROWSER"] = JSON.stringify(await findBrowser());

// Vite reads the TypeScript, so that this runs on every Node that the app is built with.
const { runnerImport } = await import("vite");
const { module } = await runnerImport("./tests/bench/run.ts", { configFile: false, logLevel: "error" });
await module.runBenchmarks(process.argv.slice(2));
