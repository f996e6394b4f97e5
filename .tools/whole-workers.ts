import { build, type Plugin } from "vite";

/** What Vite adds to the address of a script that it gives to a worker. */
const OF_WORKER = /[?&]worker_file&type=module/u;

/**
 * Gives the workers of component tests as one script each, as the app ships them. From source a worker asks for some sixty files, and
 * nearly every test starts one: that took a fifth of the time of all of them.
 */
export function wholeWorkers(): Plugin {
  const made = new Map<string, Promise<string | undefined>>();
  return {
    name: "whole-workers",
    enforce: "pre",
    load(id) {
      if (!OF_WORKER.test(id)) return undefined;
      const file = id.replace(/\?.*$/u, "");
      const script = made.get(file) ?? bundle(file);
      made.set(file, script);
      return script;
    },
  };
}

/** Undefined where a script comes with a file of its own, as one for WebAssembly does: that one is given from source. */
async function bundle(file: string): Promise<string | undefined> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: [{ find: /^dexie$/u, replacement: "dexie/dist/modern/dexie.mjs" }] },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: file, output: { format: "es", codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [script, ...others] = outputs;
  return others.length === 0 && script?.type === "chunk" ? script.code : undefined;
}
