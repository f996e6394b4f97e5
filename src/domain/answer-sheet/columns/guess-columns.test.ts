import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { tableFromRecords } from "#tests/support/table-from-records.ts";

import { type ColumnMeaning } from "./column-meaning.ts";
import { guessColumns } from "./guess-columns.ts";

const TEXTS = [greenport12Nl, greenport12En];
const FACTORS = greenport12.factors.map(({ id }) => id);

/** What each column is taken for: the id of a factor, or the kind of meaning. */
function guess(header: readonly string[], ...rows: (readonly string[])[]) {
  const table = tableFromRecords([header, ...rows]);
  if (!table.ok) throw new Error(`The test needs a table: ${table.error.type}`);
  const { meanings, byOrder } = guessColumns(table.value, greenport12, TEXTS);
  return { meanings: meanings.map(short), byOrder };
}

const short = (meaning: ColumnMeaning) => (meaning.type === "factor" ? meaning.factorId : meaning.type);
const twelve = (value: string) => FACTORS.map(() => value);

describe("guessColumns", () => {
  it.each([
    ["names in Dutch", FACTORS.map((id) => greenport12Nl.factors[id]?.name ?? "")],
    ["names in English", FACTORS.map((id) => greenport12En.factors[id]?.name ?? "")],
    ["short labels in Dutch", FACTORS.map((id) => greenport12Nl.factors[id]?.shortLabel ?? "")],
    ["short labels in English", FACTORS.map((id) => greenport12En.factors[id]?.shortLabel ?? "")],
    ["statements in Dutch", FACTORS.map((id) => greenport12Nl.factors[id]?.statement ?? "")],
    ["statements in English", FACTORS.map((id) => greenport12En.factors[id]?.statement ?? "")],
    ["names as grid rows", FACTORS.map((id) => `Hoe zie je dit? [${greenport12Nl.factors[id]?.name ?? ""}]`)],
    [
      "names behind codes",
      FACTORS.map((id, at) => `G02Q${at + 10}. ${greenport12Nl.factors[id]?.name ?? ""}`),
    ],
  ])("finds factors by %s, in any order of columns", (_, header) => {
    const { meanings, byOrder } = guess(header.toReversed(), twelve("3"), twelve("4"));

    expect(meanings).toEqual(FACTORS.toReversed());
    expect(byOrder).toEqual([]);
  });

  it.each([
    ["Q1", (number: number) => `Q${number}`],
    ["Vraag 3", (number: number) => `Vraag ${number}`],
    ["F07", (number: number) => `F${String(number).padStart(2, "0")}`],
    ["1.", (number: number) => `${number}.`],
    ["G01Q02, from 5 on", (number: number) => `G01Q${String(number + 4).padStart(2, "0")}`],
    ["G01Q02[SQ001]", (number: number) => `G01Q02[SQ${String(number).padStart(3, "0")}]`],
  ])("finds factors by numbers as in %s", (_, headerOf) => {
    const header = FACTORS.map((__, at) => headerOf(at + 1));

    expect(guess(header.toReversed(), twelve("3"), twelve("4")).meanings).toEqual(FACTORS.toReversed());
  });

  it("takes some numbered columns for just those factors", () => {
    expect(guess(["Q2", "Q5", "opmerking"], ["3", "4", "een lang verhaal"]).meanings).toEqual([
      FACTORS[1],
      FACTORS[4],
      "ignore",
    ]);
  });

  it("B4 takes twelve columns with answers by number and place, and says so of each", () => {
    const header = [
      "COMPID",
      "SUB",
      ...FACTORS.slice(1).map((_, at) => `LEAD${String(at + 1).padStart(2, "0")}`),
      "TSIG01",
    ];
    const { meanings, byOrder } = guess(header, ["5", "107", ...twelve("3")], ["14", "108", ...twelve("4")]);

    expect(meanings).toEqual(["group", "personal", ...FACTORS]);
    expect(byOrder).toEqual(FACTORS.map((__, at) => at + 2));
  });

  it("takes eleven unnamed columns for nothing", () => {
    const header = FACTORS.slice(1).map((_, at) => `stelling ${"abcdefghijkl"[at] ?? ""}`);

    expect(new Set(guess(header, twelve("3").slice(1)).meanings)).toEqual(new Set(["ignore"]));
  });

  it("R3 recognises who answered by the words above a column, in both languages", () => {
    const header = [
      "E-mailadres",
      "Name",
      "IP address",
      "Antwoord-ID",
      "ipaddr. IP-adres",
      "Respondent",
      "Voornaam",
      "token",
    ];

    expect(
      new Set(
        guess(
          header,
          header.map(() => "x"),
          header.map(() => "y"),
        ).meanings,
      ),
    ).toEqual(new Set(["personal"]));
  });

  it("R3 recognises who answered by what the column holds", () => {
    const people = ["Anna Bos", "Bram Kok", "Cees Vis", "Dirk Smit", "Els Mol"];
    const rows = people.map((name, at) => [`p${at}@example.org`, `10.0.0.${at}`, name, `R_${at}xyz`, "3"]);

    expect(guess(["a", "b", "c", "d", "Reputatie"], ...rows).meanings).toEqual([
      "personal",
      "personal",
      "personal",
      "personal",
      "reputation",
    ]);
  });

  it.each([
    ["Microsoft Forms", ["Start time", "Completion time"], ["3/4/2025 10:15:22", "3/4/2025 10:18:02"]],
    ["Google Forms", ["Tijdstempel", "Timestamp"], ["4-3-2025 10:15:22", "2025/03/04 10:18:02 AM GMT+1"]],
    [
      "LimeSurvey",
      ["submitdate", "datestamp. Datum laatste actie"],
      ["2025-03-04 10:15:22", "2025-03-04 10:18:02"],
    ],
  ])("R3 recognises the moments of %s", (_, header, row) => {
    expect(guess(header, row).meanings).toEqual(["timestamp", "timestamp"]);
  });

  it("recognises the day and the group, once each", () => {
    const { meanings } = guess(
      ["Datum", "Bijeenkomst", "Team", "Tweede datum"],
      ["4-3-2025", "Kas 1", "A", "5-3-2025"],
    );

    expect(meanings).toEqual(["date", "group", "ignore", "ignore"]);
  });

  it("I3 takes a factor on another scale for that factor, so that its scale is refused aloud", () => {
    expect(guess(["Reputatie", "Gedeelde visie"], ["8", "3"], ["10", "4"], ["7", "5"]).meanings).toEqual([
      "reputation",
      "shared-vision",
    ]);
  });

  it("B4 gives every column one meaning and every factor at most one column, whatever the file", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "Q1",
        "1",
        "5",
        "a@b.nl",
        "=1+1",
        "Reputatie",
        "4-3-2025",
        "\ud800",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 20 }), { maxLength: 12 }), (records) => {
        const table = tableFromRecords(records);
        if (!table.ok) return;
        const { meanings } = guessColumns(table.value, greenport12, TEXTS);
        const factors = meanings.flatMap((meaning) => (meaning.type === "factor" ? [meaning.factorId] : []));

        expect(meanings).toHaveLength(table.value.header.length);
        expect(new Set(factors).size).toBe(factors.length);
      }),
    );
  });
});
