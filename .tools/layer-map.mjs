import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const START = "<!-- map: drawn by `npm run map` -->";
const END = "<!-- end of map -->";

/**
 * The README with today's map in it: which top folder imports which, as the tool that guards the layers sees it.
 * An arrow that follows from two others is left out.
 */
export function readmeWithMap() {
  const readme = readFileSync("README.md", "utf8");
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no place for the map: "${START}" and "${END}".`);
  return `${before}${START}\n\n\`\`\`mermaid\n${drawing()}\n\`\`\`\n\n${END}${after}`;
}

function drawing() {
  const folders = imports();
  const arrows = [...folders].flatMap(([from, direct]) =>
    [...direct]
      .filter((to) => !direct.some((other) => reaches(folders, other, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ["flowchart TD", ...arrows].join("\n");
}

/** @returns {Map<string, string[]>} */
function imports() {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "src",
      "--config=.dependency-cruiser.mjs",
      "--include-only=^src/",
      "--exclude=\\.test\\.|\\.d\\.ts$",
      "--collapse=^src/[^/]+/?",
      "--output-type=json",
    ],
    { encoding: "utf8", maxBuffer: 64_000_000 },
  );
  /** @type {{ source: string, dependencies: { resolved: string }[] }[]} */
  const modules = JSON.parse(stdout).modules;
  return new Map(
    modules.map(({ source, dependencies }) => [
      nameOf(source),
      dependencies.map(({ resolved }) => nameOf(resolved)).toSorted(),
    ]),
  );
}

/** @param {string} path `src/domain/` or `src/main.tsx` */
function nameOf(path) {
  return path.replace(/^src\/|\/$|\.tsx$/g, "");
}

/**
 * @param {Map<string, string[]>} folders
 * @param {string} from
 * @param {string} to
 * @returns {boolean}
 */
function reaches(folders, from, to) {
  return from !== to && (folders.get(from) ?? []).some((next) => next === to || reaches(folders, next, to));
}
