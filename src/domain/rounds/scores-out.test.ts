import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { csvFile } from "#domain/csv-row.ts";
import { makeRound, single } from "#tests/support/make-history.ts";
import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { type Answer, POINTS } from "./answer.ts";
import { type Answers } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { resultsOfRounds } from "./results-of-rounds.ts";
import { type Counted } from "./round-counts.ts";
import { type RoundResult } from "./round-result.ts";
import { type Round } from "./round.ts";
import { EVERY_ANSWER, SCORE_COLUMNS, scoreRows } from "./scores-out.ts";

const FACTORS = ["trust", "learning"];
const FEW = 5;
const NAMES = { factor: (id: FactorId) => `name of ${id}`, answer: (answer: Answer) => `says ${answer}` };

/** The file as the app writes it, of whatever rows there are: also such as nobody should have kept. */
function fileOf(counted: Counted, status: Round["status"] = "closed"): string {
  const round = aRound({ mode: "individual", status });
  const results = resultsOfRounds({
    meetings: [aMeeting()],
    rounds: [round],
    scores: [],
    corrections: [],
    counts: [aCount({ roundId: round.id, counted })],
  });
  return csvFile([SCORE_COLUMNS, ...scoreRows(results, FACTORS, NAMES)]);
}

/** As somebody would write it who blanks the scores of a few, and thinks of nothing else. */
function naiveFileOf({ ballots, factors }: Counted): string {
  const rows = Object.entries(factors).flatMap(([id, { counts, dontKnow, notApplicable }]) => {
    const scores = counts.reduce((sum, count) => sum + count, 0);
    return [...counts.map((count) => (scores < FEW ? undefined : count)), dontKnow, notApplicable].map(
      (count, at) => {
        const known = new Map(Object.entries({ ballots, factor_id: id, answer: EVERY_ANSWER[at], count }));
        return SCORE_COLUMNS.map((column) => known.get(column));
      },
    );
  });
  return csvFile([SCORE_COLUMNS, ...rows]);
}

type Line = Readonly<Record<string, string>>;

function linesOf(file: string): readonly Line[] {
  const [, ...lines] = file.trimEnd().split("\r\n");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, at) => [SCORE_COLUMNS[at] ?? "", cell])),
  );
}

/** The groups smaller than the threshold of which a file, or two that are subtracted, tell something. */
function attack(...files: readonly string[]): readonly string[] {
  const [first = [], second] = files.map(linesOf);
  return FACTORS.flatMap((id) => {
    const few = (second === undefined ? [first] : [first, second]).flatMap((lines) => fewIn(id, lines));
    return second === undefined ? few : [...few, ...differenceIn(id, first, second)];
  });
}

const countOf = (lines: readonly Line[], id: FactorId, answer: Answer) =>
  lines.find((line) => line["factor_id"] === id && line["answer"] === String(answer))?.["count"] ?? "";

/** By adding up what is told, or by taking what is told from the number of forms. */
function fewIn(id: FactorId, lines: readonly Line[]): readonly string[] {
  const scores = POINTS.map((point) => countOf(lines, id, point));
  const others = [countOf(lines, id, "dont-know"), countOf(lines, id, "not-applicable")];
  const ballots = lines.find((line) => line["factor_id"] === id)?.["ballots"] ?? "";
  const told = sum(scores);
  const left = Number(ballots) - sum(others);
  if (scores.every((count) => count !== "")) return told > 0 && told < FEW ? [`${id}: ${scores.join()}`] : [];
  const isLeft = ballots !== "" && others.every((count) => count !== "") && left > 0 && left < FEW;
  return isLeft ? [`${id}: ${left} of the ${ballots} scored`] : [];
}

function differenceIn(id: FactorId, before: readonly Line[], after: readonly Line[]): readonly string[] {
  const differences = EVERY_ANSWER.map((answer) => {
    const [one, other] = [countOf(before, id, answer), countOf(after, id, answer)];
    return one === "" || other === "" ? 0 : Number(other) - Number(one);
  });
  const people = differences.reduce((total, count) => total + Math.abs(count), 0);
  return people > 0 && people < FEW ? [`${id}: ${differences.join()}`] : [];
}

const sum = (counts: readonly string[]) => counts.reduce((total, count) => total + Number(count), 0);

const form = fc.record({
  trust: fc.constantFrom<Answer>(...POINTS),
  learning: fc.constantFrom<Answer>(...POINTS, "dont-know", "not-applicable"),
});
const forms = (least: number, most: number) => fc.array(form, { minLength: least, maxLength: most });
/** Everything, as no table of the app holds it. */
const unsifted = (ballots: readonly Answers[]) => countBallots(ballots, 1);

describe("D4: the scores as a file", () => {
  const round = (overrides: Partial<RoundResult> = {}) =>
    makeRound(0, { trust: { counts: [0, 1, 2, 3, 1], dontKnow: 1 } }, overrides);
  const table = (...rounds: readonly RoundResult[]) => scoreRows(rounds, FACTORS, NAMES);
  const at = (row: readonly unknown[], column: (typeof SCORE_COLUMNS)[number]) =>
    row[SCORE_COLUMNS.indexOf(column)];

  it("D4: has a row for each round, factor and answer, the first round first", () => {
    const rows = table(round(), makeRound(1, { learning: single(4) }, { mode: "manager" }));
    expect(rows).toHaveLength(14);
    expect(rows.slice(0, 7).map((row) => [at(row, "answer"), at(row, "count")])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
      ["dont-know", 1],
      ["not-applicable", 0],
    ]);
    expect(rows.map((row) => at(row, "round"))).toEqual([...Array(7).fill(1), ...Array(7).fill(2)]);
    expect(rows[0]).toHaveLength(SCORE_COLUMNS.length);
    // R2: whose view it is stands beside it, and one person's view counts no forms.
    expect(rows.map((row) => at(row, "ballots"))).toEqual([...Array(7).fill(8), ...Array(7).fill(undefined)]);
    expect(at(rows[7] ?? [], "mode")).toBe("manager");
  });

  it("R8: what was scored again after the talk follows what was scored before, without what the difference tells", () => {
    const first = makeRound(0, { trust: [0, 2, 2, 3, 1], learning: [1, 1, 4, 2, 0] });
    const after = {
      ...makeRound(0, { trust: [0, 0, 1, 5, 2] }),
      asked: FACTORS,
      withheld: { learning: "steady" as const },
    };
    const rows = table({ ...first, after });
    expect(rows.map((row) => at(row, "moment"))).toEqual([
      ...Array(14).fill("before"),
      ...Array(14).fill("after"),
    ]);
    expect(rows.slice(14).map((row) => at(row, "status"))).toEqual([
      ...Array(7).fill("told"),
      ...Array(7).fill("hardly-changed"),
    ]);
    expect(rows.slice(14, 19).map((row) => at(row, "count"))).toEqual([0, 0, 1, 5, 2]);
    expect(rows.slice(21).map((row) => at(row, "count"))).toEqual(EVERY_ANSWER.map(() => undefined));
    // R4: what is still being scored again is told of nowhere.
    expect(table({ ...first, after: { ...after, isOpen: true } })).toHaveLength(14);
  });

  it("R7: of a factor that was not asked there is no row", () => {
    expect(new Set(table(round()).map((row) => at(row, "factor_id")))).toEqual(new Set(["trust"]));
  });

  it("R4: an open round has no row; R5: of a confidential one it is only told that it was", () => {
    const nothing = { factors: {}, hidden: true };
    const rows = table(round({ ...nothing, isOpen: true }), round({ ...nothing, ballots: 3 }));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.filter((cell) => cell !== undefined)).toEqual([
      1,
      "before",
      "2024-01-10",
      "individual",
      "greenport-12",
      1,
      5,
      "confidential",
    ]);
  });
});

describe("R5: who has the file learns nothing of a few", () => {
  it("R5: a factor that too few scored has no number at all; of a naive file the rest is reckoned", () => {
    const eight: readonly Answers[] = Array.from({ length: 8 }, (_, at) => ({
      trust: POINTS[at % 5] ?? 1,
      learning: at < 2 ? 2 : "dont-know",
    }));
    expect(attack(naiveFileOf(unsifted(eight)))).toEqual(["learning: 2 of the 8 scored"]);
    expect(attack(fileOf(unsifted(eight)))).toEqual([]);
    const lines = linesOf(fileOf(unsifted(eight))).filter((line) => line["factor_id"] === "learning");
    expect(lines.map((line) => [line["status"], line["count"]])).toEqual(
      EVERY_ANSWER.map(() => ["too-few-answers", ""]),
    );
  });

  it("R5: whatever the forms are, no file tells of fewer than the threshold, and those of two small groups are the same", () => {
    fc.assert(
      fc.property(forms(FEW, 12), forms(1, 4), forms(1, 4), (all, few, others) => {
        expect(attack(fileOf(unsifted(all)))).toEqual([]);
        expect(fileOf(unsifted(few))).toBe(fileOf(unsifted(others)));
      }),
    );
  });

  it("R5: whatever the one answered who knew, the file is the same to the letter", () => {
    const nine = (answer: Answer): readonly Answers[] =>
      Array.from({ length: 9 }, (_, at) => ({
        trust: POINTS[at % 5] ?? 1,
        learning: at === 0 ? answer : "dont-know",
      }));
    expect(new Set(POINTS.map((answer) => fileOf(unsifted(nine(answer))))).size).toBe(1);
    expect(new Set(POINTS.map((answer) => naiveFileOf(countBallots(nine(answer), 1)))).size).toBe(1);
    expect(attack(naiveFileOf(unsifted(nine(2))))).toEqual(["learning: 1 of the 9 scored"]);
  });

  it("R4, R5: a file that was saved before the last form came cannot be taken from the one after; a naive one can", () => {
    fc.assert(
      fc.property(forms(FEW, 10), form, (before, last) => {
        const [first, then] = [unsifted(before), unsifted([...before, last])];
        expect(attack(fileOf(first, "open"), fileOf(then))).toEqual([]);
        expect(attack(naiveFileOf(first), naiveFileOf(then))).toContainEqual(
          expect.stringContaining("trust: "),
        );
      }),
    );
  });
});
