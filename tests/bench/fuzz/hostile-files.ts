import { readFileSync } from "node:fs";

import { exampleCommunity } from "#content/example/example-community.ts";
import { makeBackup } from "#domain/backup/backup.ts";
import { unpackWorkbook } from "#sheets/unpack-workbook.ts";
import { seeded } from "#tests/bench/attention/random.ts";
import { makeWorkbook, makeZip } from "#tests/support/make-workbook.ts";

import { type Chance, mutateBytes, mutateJson, NASTY_TEXTS, oneOf } from "./mutate.ts";

export type FileKind = "backup" | "csv" | "xlsx";

/** Makes hostile files of a kind, always the same ones for the same number. */
export type MakeHostile = (number: number) => Uint8Array<ArrayBuffer>;

export function hostileFiles(): Readonly<Record<FileKind, MakeHostile>> {
  const backups = [smallBackup(), exampleBackup()];
  const sheets = [
    "google-forms.csv",
    "limesurvey.csv",
    "spreadsheet-windows-1252.csv",
    "climate-part.csv",
  ].map(fixture);
  const books = [fixture("microsoft-forms.xlsx"), ownWorkbook()].map(withParts);
  return {
    backup: (number) => {
      const chance = seeded(number).share;
      // Mostly the small one: the same damage in a shorter time.
      const backup = chance() < 0.95 ? backups[0] : backups[1];
      return chance() < 0.7
        ? bytesOf(mutateJson(backup, chance))
        : mutateBytes(bytesOf(JSON.stringify(backup)), chance);
    },
    csv: (number) => {
      const chance = seeded(number).share;
      const bytes = oneOf(chance, sheets);
      return chance() < 0.5 ? mutateBytes(bytes, chance) : bytesOf(withNastyCell(bytes, chance));
    },
    xlsx: (number) => {
      const chance = seeded(number).share;
      const { bytes, parts } = oneOf(chance, books);
      if (chance() < 0.4) return mutateBytes(bytes, chance);
      const at = Math.floor(chance() * parts.length);
      // Packed anew, so that the damage is in the sheet and not in the package.
      return makeZip(
        parts.map((part, index) => ({
          name: part.name,
          text: index === at ? damagedXml(part.text, chance) : part.text,
          ...(chance() < 0.05 && { declaredSize: Math.floor(chance() * 2 ** 32) }),
        })),
      );
    },
  };
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/answer-sheets/${name}`, import.meta.url));
}

function smallBackup(): unknown {
  const text = readFileSync(new URL("../../fixtures/database-v1.json", import.meta.url), "utf8");
  const { meta: _meta, ...tables } = JSON.parse(text);
  return makeBackup({ madeOn: "2026-01-01", tables });
}

function exampleBackup(): unknown {
  return makeBackup({ madeOn: "2026-01-01", tables: { ...exampleCommunity("2026-01-01", "nl") } });
}

function ownWorkbook(): Uint8Array {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 14 }, (__, at) => ((row + at) % 5) + 1),
  );
  const header = Array.from({ length: 14 }, (_, at) => `Q${at + 1}`);
  return makeWorkbook([
    { name: "Blad1", rows: [header, ...rows] },
    { name: "Leeg", rows: [] },
  ]);
}

function withParts(bytes: Uint8Array) {
  const parts = unpackWorkbook(bytes);
  if (!parts.ok) throw new Error("The workbook to begin with is not whole.");
  const texts = Object.entries(parts.value).map(([name, part]) => ({
    name,
    text: new TextDecoder().decode(part),
  }));
  return { bytes, parts: texts };
}

function withNastyCell(bytes: Uint8Array, chance: Chance): string {
  const lines = new TextDecoder("windows-1252").decode(bytes).split(/\r?\n/);
  const at = Math.floor(chance() * lines.length);
  const cells = (lines[at] ?? "").split(/([,;\t])/);
  const cell = Math.floor((chance() * cells.length) / 2) * 2;
  cells[cell] = chance() < 0.5 ? oneOf(chance, NASTY_TEXTS) : `"${oneOf(chance, NASTY_TEXTS)}`;
  return lines.with(at, cells.join("")).join("\n");
}

function damagedXml(text: string, chance: Chance): string {
  const nasty = oneOf(chance, [
    ...NASTY_TEXTS,
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`,
    "&b;&b;",
    "<c><c><c>".repeat(2000),
    "]]>",
    "<!--",
    'r="XFD1048576"',
    'r="1e9"',
  ]);
  const at = Math.floor(chance() * text.length);
  if (chance() < 0.5) return text.slice(0, at) + nasty + text.slice(at + Math.floor(chance() * 20));
  // A number in the markup becomes another: an index, a count, a style, a row.
  return text.replaceAll(/\d+/g, (number) =>
    chance() < 0.05 ? oneOf(chance, ["-1", "99999999999", "1e308", "NaN", ""]) : number,
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text));
}
