// `npm run bench`: every benchmark, or only those named behind it: `npm run bench -- start-up`.
import { findBrowser } from "./find-browser.mjs";
import { prepare } from "./run.mjs";

prepare();
process.env["TEST_BROWSER"] = JSON.stringify(await findBrowser());

// Vite reads the TypeScript, so that this runs on every Node that the app is built with. It stays until the end: parts
// of the app are imported only when they are needed.
const { createServer } = await import("vite");
const reader = await createServer({
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { runBenchmarks } = await reader.ssrLoadModule("/tests/bench/run.ts");
  await runBenchmarks(process.argv.slice(2));
} finally {
  await reader.close();
}
