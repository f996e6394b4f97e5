import { type Plugin } from "vite";

/** Writes beside the build which script imports which, and whose packages are in it: what check-size reads. */
export function chunkRecord(): Plugin {
  return {
    name: "chunk-record",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk"
          ? [
              {
                file: chunk.fileName,
                isEntry: chunk.isEntry,
                imports: chunk.imports,
                packages: [...new Set(chunk.moduleIds.flatMap(packageOf))].toSorted(),
              },
            ]
          : [],
      );
      this.emitFile({
        type: "asset",
        fileName: ".vite/chunks.json",
        source: JSON.stringify(chunks, null, 2),
      });
    },
  };
}

function packageOf(moduleId: string): string[] {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(moduleId)?.[1];
  return name === undefined ? [] : [name.replace("\\", "/")];
}
