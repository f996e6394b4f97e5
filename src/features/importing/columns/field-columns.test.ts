import { describe, expect, it } from "vitest";

import { FACTORS, propose, sheetFrom } from "#tests/support/plan-of-sheet.ts";

const ONE = { by: "one", heldOn: "2025-03-04" } as const;

/** The sheets met in the field, as the import proposes them. */
describe("an answer sheet from the field", () => {
  it("I3: a scale of seven points is one message for the sheet, and no column of it is stored (F05)", async () => {
    const sheet = await sheetFrom("field/F05-seven-point-numbers.csv");
    const { kinds, byOrder, plan } = propose(sheet, ONE);
    expect(kinds).toEqual(["date", ...FACTORS]);
    // "Steun op lange termijn" and "Van idee naar toepassing" are known by their words, though not by ours.
    expect(byOrder).toEqual([]);
    expect(plan.problems).toMatchObject([{ type: "otherScale", lowest: 1, highest: 7 }]);

    // As whoever follows the columns one by one: only those that happen to stop at 5 stay.
    const five = kinds.map((_, column) => sheet.rows.every(({ cells }) => Number(cells[column]) <= 5));
    const meanings = FACTORS.map((factorId, at) =>
      five[at + 1] ? ({ type: "factor", factorId } as const) : ({ type: "ignore" } as const),
    );
    const left = propose(sheet, { ...ONE, meanings: [{ type: "date" }, ...meanings], leaveOutBadRows: true });
    expect(left.plan.factorIds.length).toBeGreaterThan(0);
    expect(left.plan.problems).toMatchObject([{ type: "otherScale" }]);
    expect(left.plan.toStore).toBeUndefined();
  });

  it("B4: twelve numbered questions about something else are no factors (F07)", async () => {
    const { kinds, plan } = propose(await sheetFrom("field/F07-numbered-other-questions.csv"), ONE);

    expect(kinds).toEqual(["timestamp", ...FACTORS.map(() => "ignore")]);
    expect(plan.problems).toEqual([{ type: "noFactors" }]);
  });

  it("B4: that -1, -3 and 99 are no answer is said once (F08)", async () => {
    const sheet = await sheetFrom("field/F08-missing-codes.csv");
    const { plan } = propose(sheet, ONE);
    expect(plan.problems).toEqual([]);
    expect(plan.unknowns.map(({ written, count, mayBePoint }) => [written, count, mayBePoint])).toEqual([
      ["-1", 5, false],
      ["99", 1, false],
      ["-3", 1, false],
    ]);
    expect(plan.toStore).toBeUndefined();

    const told = new Map(["-1", "-3", "99"].map((key) => [key, "no-answer"] as const));
    const after = propose(sheet, { ...ONE, told }).plan;
    expect(after).toMatchObject({ cellErrors: [], problems: [], ballots: 8 });
    expect(after.toStore?.[0]?.ballots).toHaveLength(8);
    expect(after.readings.filter(({ answer }) => answer === undefined)).toHaveLength(3);
  });

  it("I2: neither agree nor disagree is the middle, in whatever order (F09)", async () => {
    const { plan } = propose(await sheetFrom("field/F09-neutral-other-way-round.csv"), ONE);

    expect(plan).toMatchObject({ ballots: 8, cellErrors: [], problems: [], unknowns: [] });
    expect(plan.readings.find(({ written }) => written.startsWith("Niet oneens"))?.answer).toBe(3);
  });

  it("I3: a scale with words at its ends is read by its numbers, both ends alike, and shown (F10)", async () => {
    const { plan } = propose(await sheetFrom("field/F10-ends-labelled.csv"), ONE);

    expect(plan).toMatchObject({ ballots: 8, cellErrors: [], problems: [] });
    expect(plan.readings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ written: "5 helemaal wel", answer: 5 }),
        expect.objectContaining({ written: "1 helemaal niet", answer: 1 }),
      ]),
    );
    expect(plan.warnings).toMatchObject([{ type: "labelled" }]);
  });

  it("B4: forms that were not finished are told, and may be left out (F13)", async () => {
    const sheet = await sheetFrom("field/F13-unfinished-answers.csv");
    expect(propose(sheet).kinds.slice(6)).toEqual(FACTORS);
    expect(propose(sheet).plan).toMatchObject({ ballots: 8, unfinished: 2 });
    expect(propose(sheet, { leaveOutUnfinished: true }).plan).toMatchObject({ ballots: 6, unfinished: 2 });
  });

  it("B4: days as a Dutch spreadsheet writes them are days (F14)", async () => {
    const sheet = await sheetFrom("field/F14-day-dutch-excel.csv");
    const { kinds, by, plan } = propose(sheet);
    expect(kinds[0]).toBe("date");
    // The first day has four forms: below the threshold it is no meeting of its own, and that is said.
    expect(by).toBe("one");
    expect(plan.warnings).toMatchObject([{ type: "severalDays", days: 2 }]);

    const apart = propose(sheet, { by: "day" }).plan;
    expect(apart.meetings.map(({ heldOn, ballots }) => [heldOn, ballots])).toEqual([
      ["2025-03-04", 4],
      ["2025-04-15", 5],
    ]);
    expect(apart.problems).toMatchObject([{ type: "tooSmall", meetings: [{ heldOn: "2025-03-04" }] }]);
  });

  it("R8: before and after never mix in one form (F22)", async () => {
    const { kinds, sets, by, plan } = propose(await sheetFrom("field/F22-before-and-after.csv"), ONE);

    expect(sets).toEqual(["Voor", "Na"]);
    expect(by).toBe("one");
    expect(kinds).toEqual(["personal", ...FACTORS, ...FACTORS.map(() => "ignore")]);
    expect(plan.meetings).toMatchObject([{ ballots: 7 }]);
  });

  it("R3: a column of remarks is never the group, and never named (F25)", async () => {
    const { kinds, by, plan } = propose(await sheetFrom("field/F25-remark-columns.csv"), ONE);

    expect(kinds).toEqual(["personal", ...FACTORS.flatMap((id) => [id, "ignore"])]);
    expect(by).toBe("one");
    expect(plan).toMatchObject({ meetings: [{ ballots: 12, title: "" }], problems: [] });
  });

  it("B4: a day that can be read two ways is asked also for one meeting, and none is filled in (F27)", async () => {
    const sheet = await sheetFrom("field/F27-american-dates.csv");
    const { kinds, by, isDayOrderOpen, suggestedDay, plan } = propose(sheet);
    expect([kinds[0], by, isDayOrderOpen, suggestedDay]).toEqual(["timestamp", "one", true, undefined]);
    expect(plan.problems).toEqual([{ type: "dayMissing", meetings: [""] }]);
    expect(propose(sheet, { by: "day" }).plan.problems).toEqual([{ type: "dayOrder" }]);
    expect(propose(sheet, { dayOrder: "monthFirst" }).suggestedDay).toBe("2025-03-05");
    expect(propose(sheet, { dayOrder: "dayFirst" }).suggestedDay).toBe("2025-05-03");
  });

  it("R5: spellings of one group are joined, and that is said (F33)", async () => {
    const sheet = await sheetFrom("field/F33-group-spelling.csv");
    expect(propose(sheet).by).toBe("one");
    const { plan } = propose(sheet, { by: "group" });

    expect(plan.meetings.map(({ title, ballots }) => [title, ballots])).toEqual([
      ["Noord", 4],
      ["Zuid", 4],
    ]);
    expect(plan.warnings).toContainEqual({
      type: "joinedSpellings",
      spellings: [
        ["Noord", "noord", "NOORD"],
        ["Zuid", "zuid"],
      ],
    });
    expect(plan.problems).toMatchObject([{ type: "tooSmall", by: "group" }]);
  });
});
