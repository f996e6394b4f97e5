import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";

const README = readFileSync("README.md", "utf8");
const HOUSE = readFileSync("src/README.md", "utf8");

/** Every document for people. What the benches write and what tells of one folder of files is found too. */
const DOCUMENTS = ["README.md", ...["src", "tests", ".github"].flatMap(documentsIn)];

function documentsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file));
}

/** The part under a heading, up to the next heading of that level or above. */
function partOf(text: string, heading: string): string {
  const [level = ""] = /^#+/u.exec(heading) ?? [];
  const [, rest = ""] = text.split(`\n${heading}\n`);
  return rest.split(new RegExp(`\n#{1,${level.length}} `, "u"))[0] ?? "";
}

/** What stands between backticks, a block of code left out. */
function codeIn(text: string): readonly string[] {
  const prose = text.replaceAll(/```[\s\S]*?```/gu, "");
  return [...prose.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code);
}

const FILE = /^[\w./-]+\/[\w.-]+\.(?:ts|tsx|mjs|css|md|json)$/u;

/** A file is named from the root of the repository, from `src`, or from the folder of the document. */
function isThere(name: string, document: string): boolean {
  return [".", "src", path.dirname(document)].some((folder) => existsSync(path.join(folder, name)));
}

it("the README is at most 120 lines and 1,200 words, and no line is too long to read", () => {
  expect(README.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  expect(README.split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(1200);
  expect(README.split("\n").filter((line) => line.length > 140)).toEqual([]);
});

it("the README tells of every folder of the code, and of none that is not there", () => {
  const told = codeIn(partOf(README, "## Map")).filter((name) => name.startsWith("src/"));
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(told.toSorted()).toEqual(folders.map(({ name }) => `src/${name}`).toSorted());
});

it("the six flows go from file to file, each of them there, with one line for each", () => {
  const flows = partOf(HOUSE, "## Six flows").split("\n### ").slice(1);
  expect(flows.map((flow) => flow.split("\n")[0])).toEqual([
    "A score to the radar",
    "A file row to a count",
    "A phone's form to a count",
    "A flag to the PDF",
    "A backup and back",
    "A community to its pages",
  ]);
  for (const flow of flows) {
    const lines = flow.split("\n").slice(1).filter(Boolean);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line).toMatch(/^\d+\. `[^`]+\.tsx?`.{1,110}$/u);
      expect(codeIn(line).filter((name) => !existsSync(path.join("src", name)))).toEqual([]);
    }
  }
});

it("every file that a document names is there", () => {
  const named = DOCUMENTS.flatMap((document) =>
    codeIn(readFileSync(document, "utf8")).flatMap((name) => (FILE.test(name) ? [{ document, name }] : [])),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter(({ document, name }) => !isThere(name, document))).toEqual([]);
});

it("every link within the documents leads somewhere", () => {
  const links = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to = ""]) => ({
      document,
      to,
    })),
  ).filter(({ to }) => !/^[a-z]+:/u.test(to));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter(({ document, to }) => !leadsSomewhere(document, to))).toEqual([]);
});

function leadsSomewhere(document: string, to: string): boolean {
  const [file = "", place] = to.split("#");
  const target = file === "" ? document : path.join(path.dirname(document), file);
  if (!existsSync(target)) return false;
  return place === undefined || placesIn(readFileSync(target, "utf8")).includes(place);
}

/** The places of a document that a link can lead to, as GitHub names them. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

it("every name that the glossary has in code is a name in the code", () => {
  const words = new Set(appFiles().flatMap(({ text }) => text.match(/\w+/gu) ?? []));
  const names = codeIn(readFileSync("src/glossary.md", "utf8")).filter((name) => name !== "code");
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});

it("every decision has its context, decision, consequence and date", () => {
  const decisions = readFileSync("src/decisions.md", "utf8").split("\n## ").slice(1);
  const shape =
    /^[^\n]+\n+Context: [\s\S]+\nDecision: [\s\S]+\nConsequence: [\s\S]+\nDate: \d{4}-\d\d-\d\d\.\s*$/u;
  expect(decisions.length).toBeGreaterThan(20);
  expect(decisions.filter((decision) => !shape.test(decision))).toEqual([]);
});
