import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { WORDS } from "#tests/support/table-from-records.ts";

import { findTable } from "./find-table.ts";
import { type FoundTable, type TableChoices } from "./found-table.ts";

const NAMES = [
  "Gedrevenheid",
  "Kwaliteiten en rollen",
  "Communityvorming",
  "Concurrentie",
  "Gedeelde visie",
  "Samen doen",
  "Resultaten delen",
  "Reputatie",
  "Langdurige steun",
  "Idee naar praktijk",
  "Eigen organisatie",
  "Breder kijken",
];

type Records = readonly (readonly string[])[];

function find(records: Records, choices: TableChoices = {}, mayShift = false) {
  return findTable({ records, hiddenRows: [], mayShift }, WORDS, choices);
}

function found(records: Records, choices: TableChoices = {}): FoundTable {
  const table = find(records, choices);
  if (!table.ok) throw new Error(table.error.type);
  return table.value;
}

/** The answers to the twelve factors, person by person, wherever their columns stand. */
function answersIn({ table }: FoundTable): Records {
  const columns = NAMES.map((name) => table.header.indexOf(name));
  return table.rows.map(({ cells }) => columns.map((column) => cells[column] ?? "?"));
}

const notesOf = ({ notes }: FoundTable) => notes.map(({ type }) => type);

const person = fc.array(fc.constantFrom("1", "2", "3", "4", "5", "weet niet", ""), {
  minLength: NAMES.length,
  maxLength: NAMES.length,
});
const filledPerson = person.map((answers) => answers.with(0, "3").with(5, "4").with(9, "2").with(11, "5"));
const people = fc.array(filledPerson, { minLength: 5, maxLength: 12 });

const TITLES: readonly Records[] = [
  [],
  [["Evaluatie van de leergroep"]],
  [["Evaluation", "March 2025"], []],
  [["Leergroep", "Noord"], ["Datum", "4 maart 2025"], ["Ingevuld door", "8 deelnemers"], []],
  [["Vul 1 tot en met 5 in."], ["1 = helemaal mee oneens, 5 = helemaal mee eens"]],
];
const SUMMARY_LABELS = [
  "Gemiddelde",
  "Gemiddeld",
  "gem.",
  "Totaal",
  "Gemiddelde score",
  "Mediaan",
  "Standaarddeviatie",
  "Average",
  "Mean",
  "Total",
  "Median",
  "Std. dev.",
  "Ø",
];
const FOOTERS: readonly Records[] = [
  [],
  [[], ["Bron: eigen vragenlijst"]],
  [[], ["1", "helemaal mee oneens"], ["5", "helemaal mee eens"]],
  [[], ["n =", "8"], ["Datum:", "4-3-2025"]],
  [[], [], ["Opmerkingen"], ["Volgende keer eerder beginnen"]],
];

describe("findTable", () => {
  it("B4: finds the same forms whatever stands around the table", () => {
    const around = fc.record({
      title: fc.constantFrom(...TITLES),
      footer: fc.constantFrom(...FOOTERS),
      label: fc.option(fc.constantFrom(...SUMMARY_LABELS)),
      blankColumns: fc.integer({ min: 0, max: 2 }),
      blankAfter: fc.option(fc.integer({ min: 1, max: 4 })),
      note: fc.option(fc.constantFrom("later ingevuld", "telefonisch", "zie mail")),
    });
    fc.assert(
      fc.property(people, around, (answers, { title, footer, label, blankColumns, blankAfter, note }) => {
        const blank = Array.from({ length: blankColumns }, () => "");
        const rows = answers.map((row, at) => [
          `Persoon ${at}`,
          ...row,
          ...(note !== null && at === 2 ? ["", note] : []),
        ]);
        const body = blankAfter === null ? rows : rows.toSpliced(blankAfter, 0, []);
        const summary = label === null ? [] : [[label, ...NAMES.map(() => "3")]];
        const records = [...title, ["Naam", ...NAMES], ...body, ...summary, ...footer].map((record) =>
          record.length === 0 ? [] : [...blank, ...record],
        );
        const table = found(records);

        // A row that says less than the headings ask is no form: those of a legend are left out and told.
        const forms = answersIn(table).filter((row) => row.some((cell) => cell !== ""));
        expect(forms).toEqual(answers);
        expect(notesOf(table).includes("summaryRows")).toBe(label !== null);
        expect(notesOf(table).includes("beside")).toBe(note !== null);
      }),
    );
  });

  it("B4: joins two and three rows of headings", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(0, 1, 2, 3), (answers, kind) => {
        const rows = answers.map((row, at) => [String(1000 + at), "2025-03-04 10:02:11", ...row]);
        const codes = NAMES.map((_, at) => `Q7_${at + 1}`);
        const ids = ["responseId", "startDate", ...codes].map((id) => JSON.stringify({ ImportId: id }));
        const heads: readonly Records[] = [
          [
            ["Respondent ID", "Start Date", "Hoe staan we ervoor?"],
            ["", "", ...NAMES],
          ],
          [
            ["ResponseId", "StartDate", ...codes],
            ["Response ID", "Start Date", ...NAMES.map((name) => `Geef je mening - ${name}`)],
            ids,
          ],
          [
            ["Respondent", "Moment", ...NAMES],
            ["", "", ...NAMES.map(() => "cijfer 1 tot en met 5")],
          ],
          [
            ["Over jezelf", "", "Over de community"],
            ["Nummer", "Wanneer", ...NAMES],
          ],
        ];
        const table = found([...(heads[kind] ?? []), ...rows]);

        const named = table.table.header.map((text) => NAMES.find((name) => text.startsWith(name)) ?? text);
        expect(named.slice(2)).toEqual(NAMES);
        expect(named[0]).not.toBe("");
        expect(table.table.rows.map(({ cells }) => cells.slice(2))).toEqual(answers);
        expect(notesOf(table)).toEqual([kind === 3 ? "startsAt" : "headingRows"]);
      }),
      { numRuns: 40 },
    );
  });

  it("B4: turns a table in which the factors stand below each other", () => {
    fc.assert(
      fc.property(people, fc.boolean(), fc.boolean(), (answers, hasNumbers, hasMean) => {
        const labels = answers.map((_, at) => `Deelnemer ${at + 1}`);
        const front = (text: string, at: number) => (hasNumbers ? [String(at + 1), text] : [text]);
        const records = [
          [...(hasNumbers ? ["Nr", "Factor"] : ["Factor"]), ...labels, ...(hasMean ? ["Gemiddelde"] : [])],
          ...NAMES.map((name, at) => [
            ...front(name, at),
            ...answers.map((row) => row[at] ?? ""),
            ...(hasMean ? ["3,2"] : []),
          ]),
        ];
        const table = found(records);

        expect(answersIn(table)).toEqual(answers);
        expect(notesOf(table)).toEqual(hasMean ? ["turned", "summaryRows"] : ["turned"]);
      }),
      { numRuns: 30 },
    );
  });

  it("B4: joins one row per answer into one per person, and names the row of each cell", () => {
    fc.assert(
      fc.property(people, fc.constantFrom("r", "", "persoon "), (answers, prefix) => {
        const rows = answers.flatMap((row, who) =>
          NAMES.map((name, at) => [`${prefix}${who + 100}`, "2025-03-04", name, row[at] ?? ""]),
        );
        const table = found([["respondent", "datum", "vraag", "antwoord"], ...rows]);

        expect(answersIn(table)).toEqual(answers);
        expect(notesOf(table)).toEqual(["joined"]);
        expect(table.table.rows[1]?.lines?.at(-1)).toBe(1 + NAMES.length * 2);
      }),
      { numRuns: 30 },
    );
  });

  it("B4: says so where nothing tells whose an answer is", () => {
    const rows = NAMES.flatMap((name) => [
      [name, "4"],
      [name, "3"],
      [name, "2"],
    ]);

    expect(find([["Vraag", "Antwoord"], ...rows])).toEqual({ ok: false, error: { type: "oneRowPerAnswer" } });
  });

  it("B4: reads counts per answer as so many answers, where it is certain that they are counts", () => {
    const scale = [
      "Helemaal mee oneens",
      "Mee oneens",
      "Neutraal",
      "Mee eens",
      "Helemaal mee eens",
      "Weet niet",
    ];
    const counts = NAMES.map((_, at) => [at % 3, 2, (at * 2) % 5, 4, 1, at % 2]);
    fc.assert(
      fc.property(fc.constantFrom(scale, ["1", "2", "3", "4", "5", "weet niet"]), (options) => {
        const table = found([
          ["Stelling", ...options],
          ...NAMES.map((name, at) => [name, ...(counts[at] ?? []).map(String)]),
        ]);

        expect(notesOf(table)).toEqual(["counts"]);
        const told = NAMES.map((_, column) => {
          const cells = table.table.rows.map(({ cells: row }) => row[column]);
          return ["1", "2", "3", "4", "5", "weet niet"].map(
            (answer) => cells.filter((cell) => cell === answer).length,
          );
        });
        expect(told).toEqual(counts);
      }),
      { numRuns: 30 },
    );
  });

  it("B4: asks where counts and five people look the same, and does as it is told", () => {
    const records = [
      ["Factor", "1", "2", "3", "4", "5"],
      ...NAMES.map((name, at) => [name, "2", "4", "1", "3", String((at % 5) + 1)]),
    ];

    expect(find(records)).toEqual({ ok: false, error: { type: "countsOrPeople" } });
    expect(found(records, { shape: "people" }).table.rows).toHaveLength(5);
    expect(found(records, { shape: "counts" }).table.rows).toHaveLength(15);
    expect(found(records, { shape: "asItStands" }).table.rows).toHaveLength(12);
  });

  it("B4: takes shares for no counts", () => {
    const records = [
      ["Stelling", "Helemaal mee oneens", "Mee oneens", "Neutraal", "Mee eens", "Helemaal mee eens"],
      ...NAMES.map((name) => [name, "10%", "20%", "40%", "20%", "10%"]),
    ];

    expect(find(records)).toEqual({ ok: false, error: { type: "percentages" } });
  });

  it("B4: leaves out no person who is called as a total is", () => {
    const called = [
      "Max",
      "Min",
      "Som",
      "Gemma",
      "Totò",
      "N",
      "Modus",
      "Average Joe van der Hoeven Klaassen",
    ];
    const rows = called.map((name, at) => [
      name,
      ...NAMES.map((_, factor) => String(((at + factor) % 5) + 1)),
    ]);

    expect(found([["Naam", ...NAMES], ...rows]).table.rows).toHaveLength(called.length);
  });

  it("B4: takes a remark about the average for no row of averages", () => {
    const rows = [1, 2, 3, 4, 5].map((at) => [
      ...NAMES.map(() => String(at)),
      at === 3 ? "Gemiddeld genomen goed" : "",
    ]);

    expect(found([[...NAMES, "Opmerking"], ...rows]).table.rows).toHaveLength(5);
  });

  it("B4: leaves out averages without a name where they are exact, and uses them when told so", () => {
    const rows = [1, 2, 4, 5, 4].map((at) => NAMES.map(() => String(at)));
    const records = [NAMES, ...rows, NAMES.map(() => "3,2")];

    expect(found(records).notes).toEqual([{ type: "summaryRows", rows: [7], labels: [""] }]);
    expect(found(records, { keepsAll: true }).table.rows).toHaveLength(6);
  });

  it("B4: skips headings that are repeated further down", () => {
    const row = NAMES.map(() => "4");
    const table = found([NAMES, row, row, NAMES, row]);

    expect(table.notes).toEqual([{ type: "repeatedHeadings", rows: [4] }]);
    expect(table.table.rows.map(({ number }) => number)).toEqual([2, 3, 5]);
  });

  it("B4: says that there are no headings, and keeps the first form", () => {
    const rows = [1, 2, 3, 4, 5].map((at) => NAMES.map((_, factor) => String(((at + factor * 2) % 5) + 1)));
    const table = found(rows);

    expect(notesOf(table)).toEqual(["noHeadings"]);
    expect(table.table.rows).toHaveLength(5);
  });

  it.each<[what: string, records: Records, forms: number, notes: readonly string[]]>([
    [
      "numbered questions below each other",
      [
        ["Vraag", "Jan", "Piet", "Els"],
        ...NAMES.map((_, at) => [`Vraag ${at + 1}`, "4", "3", String((at % 5) + 1)]),
      ],
      3,
      ["turned"],
    ],
    [
      "counts under a title, with a total and an average",
      [
        ["Resultaten"],
        ["n = 17"],
        ["Factor", "1 (helemaal oneens)", "2", "3", "4", "5 (helemaal eens)", "Totaal", "Gemiddelde"],
        ...NAMES.map((name) => [name, "2", "4", "4", "3", "4", "17", "3,2"]),
      ],
      17,
      ["counts"],
    ],
    [
      "counts with the answers below each other",
      [
        ["Antwoord", ...NAMES],
        ...["Helemaal mee oneens", "Mee oneens", "Neutraal", "Mee eens", "Helemaal mee eens"].map(
          (answer, at) => [answer, ...NAMES.map(() => String(at + 1))],
        ),
      ],
      15,
      ["counts"],
    ],
    [
      "one row per answer with a number for each person",
      [
        ["deelnemer", "stelling", "score"],
        ...[1, 2, 3, 4, 5].flatMap((who) =>
          NAMES.map((name, at) => [String(who), name, String(((who + at) % 5) + 1)]),
        ),
      ],
      5,
      ["joined"],
    ],
    [
      "numbers below the headings that count the columns",
      [
        ["Naam", ...NAMES],
        ["", ...NAMES.map((_, at) => String(at + 1))],
        ["Els", ...NAMES.map(() => "4")],
      ],
      1,
      ["headingRows"],
    ],
    [
      "several rows of totals",
      [
        ["Naam", ...NAMES],
        ...["Els", "Jan", "Mo"].map((name) => [name, ...NAMES.map(() => "4")]),
        ["n", ...NAMES.map(() => "3")],
        ["Aantal 4 en 5", ...NAMES.map(() => "3")],
        ["% eens", ...NAMES.map(() => "100%")],
      ],
      3,
      ["summaryRows"],
    ],
  ])("B4: reads %s", (_, records, forms, notes) => {
    const table = found(records);

    expect(table.table.rows).toHaveLength(forms);
    expect(notesOf(table)).toEqual(notes);
  });

  it("B4: takes no first person for a heading", () => {
    const rows = [
      ["4-3-2025", "A", "1", ""],
      ["4-3-2025", "14", "vaak", "1"],
      ["4-3-2025", "14", "soms", "1"],
    ];

    expect(found([["day", "team", "vision", "trust"], ...rows]).table.rows).toHaveLength(3);
  });

  it("B4: names hidden rows, and leaves them out when told so", () => {
    const row = NAMES.map(() => "4");
    const grid = { records: [NAMES, row, row, row], hiddenRows: [2], mayShift: false };
    const read = findTable(grid, WORDS);
    const left = findTable(grid, WORDS, { leavesOutHidden: true });

    expect(read).toMatchObject({ value: { notes: [{ type: "hiddenRows", rows: [3], areLeftOut: false }] } });
    expect(left.ok && left.value.table.rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  it("B4: refuses a row of a CSV file in which cells may have shifted, and not a note beside it", () => {
    const row = NAMES.map(() => "4");
    const shifted = [NAMES, row, [...row.slice(0, 3), "4", ...row.slice(3)], row];

    expect(find(shifted, {}, true)).toMatchObject({ error: { type: "tooManyCells", row: 3 } });
    expect(find([NAMES, row, [...row, "later"], row], {}, true)).toMatchObject({ ok: true });
  });

  it("B4: keeps the headings of before and after apart", () => {
    const header = NAMES.flatMap((name) => [`Voor - ${name}`, `Na - ${name}`]);

    expect(found([header, header.map(() => "4"), header.map(() => "3")]).table.header).toEqual(header);
  });
});
