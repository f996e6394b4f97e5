import { describe, expect, it } from "vitest";

import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type MeetingChoice } from "#domain/answer-sheet/plan/import-plan.ts";
import { planImport } from "#domain/answer-sheet/plan/plan-import.ts";
import { groupBy } from "#domain/group-by.ts";
import { readCsvFixture } from "#tests/support/fixture.ts";
import { findIn, sheetFixture } from "#tests/support/read-tables-of.ts";

const TEXTS = [greenport12Nl, greenport12En];
const FACTORS = greenport12.factors.map(({ id }) => id);
const ONE: MeetingChoice = { by: "one", heldOn: "2025-03-04", title: "" };

/** What the app makes of a fixture without any help. */
async function importFixture(name: string, meetings: MeetingChoice) {
  const found = await findIn(sheetFixture(name));
  if (!found.ok) throw new Error(`${name} gives no table.`);
  const { table } = found.value;
  const { meanings } = guessColumns(table, greenport12, TEXTS);
  const plan = planImport(
    table,
    { meanings, meetings, dayOrder: "dayFirst", leaveOutBadRows: false },
    {
      labels: answerLabels(TEXTS),
      factorIds: FACTORS,
      threshold: 5,
      today: "2026-01-01",
      existingDays: [],
      random: Math.random,
    },
  );
  return {
    kinds: meanings.map((meaning) => (meaning.type === "factor" ? meaning.factorId : meaning.type)),
    plan,
  };
}

/** The answers of a company in the source, as a sorted list of lines. */
function source(company: string): readonly string[] {
  const rows = readCsvFixture("climate/climate-ballots.csv").filter((row) => row["COMPID"] === company);
  return rows.map((row) => Object.values(row).slice(2).join(" ")).toSorted();
}

const lines = (ballots: readonly Readonly<Record<string, unknown>>[] = []) =>
  ballots.map((ballot) => FACTORS.map((id) => ballot[id]).join(" ")).toSorted();

describe("an answer sheet as survey tools give it", () => {
  it("B4 understands Microsoft Forms", async () => {
    const { kinds, plan } = await importFixture("microsoft-forms.xlsx", { by: "day" });

    expect(kinds).toEqual([
      "personal",
      "timestamp",
      "timestamp",
      "personal",
      "personal",
      "ignore",
      ...FACTORS,
      "ignore",
    ]);
    expect(plan).toMatchObject({ ballots: 10, problems: [], warnings: [], cellErrors: [] });
    expect(plan.meetings).toMatchObject([{ heldOn: "2025-03-04", ballots: 10 }]);
    // The fixture replaces two answers of the source.
    const same = new Set(source("14"));
    expect(lines(plan.toStore?.[0]?.ballots).filter((line) => same.has(line))).toHaveLength(8);
  });

  it("B4 understands Google Forms", async () => {
    const { kinds, plan } = await importFixture("google-forms.csv", ONE);

    expect(kinds).toEqual(["timestamp", "personal", ...FACTORS, "ignore"]);
    expect(plan).toMatchObject({ ballots: 10, problems: [], warnings: [], cellErrors: [] });
    expect(lines(plan.toStore?.[0]?.ballots)).toEqual(source("17"));
  });

  it("B4 understands LimeSurvey, and says that its codes are taken as they are", async () => {
    const { kinds, plan } = await importFixture("limesurvey.csv", ONE);

    expect(kinds.slice(7)).toEqual(FACTORS);
    expect(kinds.slice(0, 7)).toEqual([
      "personal",
      "timestamp",
      "ignore",
      "ignore",
      "personal",
      "timestamp",
      "personal",
    ]);
    expect(plan).toMatchObject({ ballots: 11, problems: [], cellErrors: [], warnings: [{ type: "codes" }] });
  });

  it("B4 understands a spreadsheet made by hand", async () => {
    const { kinds, plan } = await importFixture("spreadsheet-windows-1252.csv", { by: "day" });

    expect(kinds).toEqual(["date", "ignore", ...FACTORS, "ignore"]);
    expect(plan).toMatchObject({ ballots: 12, problems: [], warnings: [], cellErrors: [] });
    expect(plan.meetings.map(({ heldOn, ballots }) => [heldOn, ballots])).toEqual([
      ["2025-03-04", 6],
      ["2025-05-13", 6],
    ]);
    expect(plan.readings.filter(({ answer }) => typeof answer === "string")).toEqual([
      { written: "weet niet", answer: "dont-know", count: 1 },
      { written: "n.v.t.", answer: "not-applicable", count: 1 },
    ]);
  });

  it("B4 makes of each group a meeting with exactly its answers", async () => {
    const days = new Map([
      ["14", "2025-01-07"],
      ["17", "2025-03-04"],
      ["55", "2025-04-29"],
    ]);
    const { kinds, plan } = await importFixture("climate-part.csv", { by: "group", days });

    expect(kinds).toEqual(["group", "personal", ...FACTORS]);
    expect(plan).toMatchObject({ ballots: 31, problems: [], warnings: [], cellErrors: [] });
    const byDay = groupBy(plan.toStore ?? [], ({ heldOn }) => heldOn);
    for (const [company, day] of days) {
      expect(byDay.get(day)?.map(({ title }) => title)).toEqual([`COMPID ${company}`]);
      expect(lines(byDay.get(day)?.[0]?.ballots)).toEqual(source(company));
    }
  });
});
