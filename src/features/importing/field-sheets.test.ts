import { describe, expect, it } from "vitest";

import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type FoundTable, type TableChoices } from "#domain/answer-sheet/table/found-table.ts";
import { findIn, sheetFixture } from "#tests/support/read-tables-of.ts";

const TEXTS = [greenport12Nl, greenport12En];
const NAMES = greenport12.factors.map(({ id }) => greenport12Nl.factors[id]?.name ?? "");
const STATEMENTS = greenport12.factors.map(({ id }) => greenport12Nl.factors[id]?.statement ?? "");

async function found(content: BlobPart, choices: TableChoices = {}): Promise<FoundTable> {
  const table = await findIn(content, choices);
  if (!table.ok) throw new Error(table.error.type);
  return table.value;
}

/** Which factors the columns are taken for. */
const factorsIn = ({ table }: FoundTable) =>
  guessColumns(table, greenport12, TEXTS).meanings.filter(({ type }) => type === "factor").length;

/** What the factors are called in these sheets. */
const FIELD_NAMES = [
  "Gedrevenheid",
  "Kwaliteiten en rollen",
  "Communityvorming",
  "Concurrentie",
  "Gedeelde visie",
  "Samen doen",
  "Resultaten delen",
  "Reputatie",
  "Steun op lange termijn",
  "Van idee naar toepassing",
  "Eigen organisatie",
  "Breder kijken",
];

describe("a sheet from the field", () => {
  it.each([
    ["F01-excel-namespace.xlsx", 7, []],
    ["F02-two-header-rows.csv", 7, [{ type: "headingRows", rows: [1, 2] }]],
    ["F03-note-beside-table.csv", 7, [{ type: "beside", columns: [14] }]],
    ["F04-three-header-rows.csv", 7, [{ type: "headingRows", rows: [1, 2, 3] }]],
    ["F12-average-row.csv", 7, [{ type: "summaryRows", rows: [9], labels: ["Gemiddelde"] }]],
    ["F16-hidden-sheet.xlsx", 6, []],
    ["F17-turned-table.csv", 6, [{ type: "turned" }]],
    ["B16-one-line-per-answer.csv", 6, [{ type: "joined", column: 2 }]],
  ] as const)(
    "B4: %s gives %i forms under all headings, and says what was done",
    async (name, forms, notes) => {
      const table = await found(sheetFixture(`field/${name}`));

      expect(table.table.rows).toHaveLength(forms);
      expect(table.table.header.slice(-12)).toEqual(FIELD_NAMES);
      expect(table.notes).toEqual(notes);
    },
  );

  it("B4: F18-counts.csv is asked about, and read as counts when told so", async () => {
    const file = sheetFixture("field/F18-counts.csv");
    expect(await findIn(file)).toEqual({ ok: false, error: { type: "countsOrPeople" } });
    const { table } = await found(file, { shape: "counts" });

    expect(table.header).toEqual(FIELD_NAMES);
    // Commitment: 2, 4, 4, 3 and 4 people gave 1, 2, 3, 4 and 5.
    const given = table.rows.map(({ cells }) => cells[0]).toSorted();
    expect(given.join("")).toBe("11222233334445555");
  });

  it.each(["libreoffice", "openpyxl", "xlsxwriter", "exceljs", "sheetjs"])(
    "B4: opens the sheet that is shown of a workbook by %s, and finds its table",
    async (maker) => {
      const table = await found(sheetFixture(`workbooks/${maker}.xlsx`));

      expect(table.table.rows).toHaveLength(7);
      expect(factorsIn(table)).toBe(12);
      expect(table.notes).toEqual([
        { type: "hiddenRows", rows: [8], areLeftOut: false },
        { type: "startsAt", row: 3 },
      ]);
    },
  );
});

/** Five people who answer 1 to 5 in turn. */
const ANSWERS = [0, 1, 2, 3, 4].map((person) => NAMES.map((_, at) => String(((person + at * 2) % 5) + 1)));
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");

describe("a sheet in the form of a survey tool", () => {
  it.each<
    [tool: string, heads: readonly (readonly string[])[], front: readonly string[], end: readonly string[]]
  >([
    [
      "Microsoft Forms",
      [["ID", "Start time", "Completion time", "Email", "Name", ...STATEMENTS]],
      ["1", "3/4/25 10:02:11", "3/4/25 10:09:40", "anonymous", ""],
      [],
    ],
    [
      "Google Forms",
      [["Tijdstempel", ...NAMES.map((name) => `Hoe staan we ervoor? [${name}]`)]],
      ["4-3-2025 10:02:11"],
      [],
    ],
    [
      "Qualtrics",
      [
        ["StartDate", "Status", "ResponseId", ...NAMES.map((_, at) => `Q3_${at + 1}`)],
        [
          "Start Date",
          "Response Type",
          "Response ID",
          ...NAMES.map((name) => `Hoe staan we ervoor? - ${name}`),
        ],
        ["startDate", "status", "_recordId", ...NAMES.map((_, at) => `QID3_${at + 1}`)].map((id) =>
          JSON.stringify({ ImportId: id, timeZone: "Europe/Amsterdam" }),
        ),
      ],
      ["2025-03-04 10:02:11", "0", "R_a0x9"],
      [],
    ],
    [
      "SurveyMonkey",
      [
        [
          "Respondent ID",
          "Collector ID",
          "Start Date",
          "IP Address",
          "Hoe staan we ervoor?",
          ...NAMES.slice(1).map(() => ""),
          "Wil je nog iets kwijt?",
        ],
        ["", "", "", "", ...NAMES, "Open-Ended Response"],
      ],
      ["118", "4", "03/04/2025 10:02:11 AM", "192.0.2.10"],
      ["nee"],
    ],
    [
      "LimeSurvey",
      [
        [
          "id",
          "submitdate",
          "lastpage",
          "startlanguage",
          ...NAMES.map((name) => `Hoe staan we ervoor? [${name}]`),
        ],
      ],
      ["3", "2025-03-04 10:02:11", "3", "nl"],
      [],
    ],
    [
      "KoboToolbox",
      [
        [
          "start",
          "end",
          ...NAMES.map((name) => `Hoe staan we ervoor?/${name}`),
          "_id",
          "_uuid",
          "_submission_time",
          "_index",
        ],
      ],
      ["2025-03-04T10:02:11.000+01:00", "2025-03-04T10:09:40.000+01:00"],
      ["118", "0b7c9a52", "2025-03-04T09:09:41", "1"],
    ],
    [
      "Typeform",
      [["#", ...STATEMENTS, "Start Date (UTC)", "Submit Date (UTC)", "Network ID"]],
      ["a0x9"],
      ["2025-03-04 10:02:11", "2025-03-04 10:09:40", "c4ca4238"],
    ],
    [
      "Jotform",
      [["Submission Date", ...NAMES.map((name) => `Hoe staan we ervoor? >> ${name}`), "Submission ID"]],
      ["2025-03-04 10:02:11"],
      ["5901"],
    ],
  ])("B4: gives five forms on twelve factors, %s", async (_, heads, front, end) => {
    // What differs from row to row is an id, as tools give one.
    const rows = ANSWERS.map((answers, at) => [
      ...front.map((cell, place) => (place === 0 ? cell.replace(/\d(?=\D*$)/, String(at)) : cell)),
      ...answers,
      ...end,
    ]);
    const table = await found(csv([...heads, ...rows]));

    expect(table.table.rows).toHaveLength(5);
    expect(factorsIn(table)).toBe(12);
    expect(table.notes.map(({ type }) => type)).toEqual(heads.length === 1 ? [] : ["headingRows"]);
  });
});
