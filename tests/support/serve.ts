import { type Plugin, preview, type PreviewServer } from "vite";

/** Serves a built folder under a path, on a port that is free; with headers of the host's own, if any. */
export function serve(
  dist: string,
  base: string,
  headers: Readonly<Record<string, string>> = {},
  plugins: Plugin[] = [],
): Promise<PreviewServer> {
  return preview({
    configFile: false,
    plugins,
    base,
    logLevel: "error",
    build: { outDir: dist },
    preview: { host: "127.0.0.1", port: 0, headers },
  });
}
