// `npm run check:size`, after a build: what a first visit must fetch before the app can start stays within its budget, and so
// does what a phone must fetch to take part in a round.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { stop } from "./run.mjs";

/** Bytes of script, as gzip sends them. */
const BUDGET = 150_000;
/** Of the participant's page. A page with nothing but React is two thirds of it. */
const TAKE_PART_BUDGET = 90_000;

/** Fetched when the page that needs them is opened, not before. */
const LATER = new Set(["recharts", "pdfkit", "papaparse", "hucre", "@dnd-kit/core", "@dnd-kit/sortable"]);

/** @typedef {{ file: string, isEntry: boolean, imports: string[], packages: string[] }} Chunk */

const RECORD = "dist/.vite/chunks.json";
if (!existsSync(RECORD)) stop("There is no build to measure: run `npm run build` first.");

/** @type {Chunk[]} */
const chunks = JSON.parse(readFileSync(RECORD, "utf8"));
const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
// A Set walks over what is added on the way.
for (const { imports } of needed) {
  for (const chunk of chunks) if (imports.includes(chunk.file)) needed.add(chunk);
}

let total = 0;
for (const { file } of needed) {
  const length = sent(file);
  total += length;
  console.log(`${String(length).padStart(8)} ${file}`);
}
console.log(`${String(total).padStart(8)} bytes of script (gzip) in the first load; the budget is ${BUDGET}`);

const early = [...needed].flatMap(({ file, packages }) =>
  packages.filter((name) => LATER.has(name)).map((name) => `${name} (in ${file})`),
);
if (early.length > 0) stop(`In the first load, but only needed later: ${early.join(", ")}.`);
if (total > BUDGET) stop("The first load is over its budget.");

const takePart = [...readFileSync("dist/meedoen.html", "utf8").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
  ([, file = ""]) => file,
);
if (takePart.length !== 1) stop("The participant's page is not made of one script.");
const takePartTotal = takePart.reduce((sum, file) => sum + sent(file), 0);
console.log(
  `${String(takePartTotal).padStart(8)} bytes of script (gzip) for who takes part; the budget is ${TAKE_PART_BUDGET}`,
);
if (takePartTotal > TAKE_PART_BUDGET) stop("The participant's page is over its budget.");

/** @param {string} file within the build */
function sent(file) {
  return gzipSync(readFileSync(path.join("dist", file)), { level: 9 }).length;
}
