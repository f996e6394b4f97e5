// `npm run bench:attention`: what the flags promise, simulated. A share behind it makes a smaller run: `npm run bench:attention -- 0.1`.
import { prepare } from "./run.mjs";

prepare();

// Vite reads the TypeScript, so that this runs on every Node that the app is built with.
const { runnerImport } = await import("vite");
const { module } = await runnerImport("./tests/bench/attention/run.ts", {
  configFile: false,
  logLevel: "error",
});
module.runAttentionBenchmark(Number(process.argv[2] ?? 1));
