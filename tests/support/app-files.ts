import { readdirSync, readFileSync } from "node:fs";

interface AppFile {
  /** "src/ui/section.tsx" */
  readonly file: string;
  readonly text: string;
}

/** The code of the app as it is written, without its tests; within a folder, if one is named. */
export function appFiles(folder = "src"): readonly AppFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
}

/** The files of the app that a text like this stands in, in the order of their names. */
export function filesWith(pattern: RegExp, folder?: string): readonly string[] {
  return appFiles(folder)
    .flatMap(({ file, text }) => (pattern.test(text) ? [file] : []))
    .toSorted();
}
