import fc from "fast-check";
import { describe, expect, it } from "vitest";

import databaseV1 from "#tests/fixtures/database-v1.json";
import { aCount } from "#tests/support/rows.ts";

import { type Answer } from "./answer.ts";
import { type Answers, Ballot } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { countOlderBallots } from "./count-older-ballots.ts";
import { Meeting } from "./meeting.ts";
import { resultsOfRounds, type RoundRows } from "./results-of-rounds.ts";
import { type FactorResult } from "./round-result.ts";
import { Correction, Round, Score } from "./round.ts";

const rows: RoundRows = {
  meetings: databaseV1.meetings.map((row) => Meeting.parse(row)),
  rounds: databaseV1.rounds.map((row) => Round.parse(row)),
  scores: databaseV1.scores.map((row) => Score.parse(row)),
  corrections: databaseV1.corrections.map((row) => Correction.parse(row)),
  counts: countOlderBallots(
    databaseV1.ballots.map((row) => Ballot.parse(row)),
    databaseV1.rounds.map((row) => Round.parse(row)),
  ),
};

const countsOf = (ballots: readonly Answers[]) => [
  aCount({ communityId: "community1", roundId: "round2", counted: countBallots(ballots, 5) }),
];

it("R6 a correction stands in place of the score, and says so", () => {
  const [round] = resultsOfRounds(rows);

  expect(round?.factors["commitment"]).toEqual({
    counts: [0, 0, 1, 0, 0],
    dontKnow: 0,
    notApplicable: 0,
    corrected: true,
  });
});

it("I2 don't know is counted and no number", () => {
  const [round] = resultsOfRounds(rows);

  expect(round?.factors["reputation"]).toEqual({
    counts: [0, 0, 0, 0, 0],
    dontKnow: 1,
    notApplicable: 0,
    corrected: false,
  });
});

it("R7 a factor that nobody answered is absent", () => {
  const [round] = resultsOfRounds(rows);

  expect(Object.keys(round?.factors ?? {}).toSorted()).toEqual(["commitment", "reputation"]);
});

it("R5 nothing is told of a round below its threshold but the number of ballots", () => {
  const hidden = resultsOfRounds(rows).find(({ roundId }) => roundId === "round2");

  expect(hidden).toMatchObject({ hidden: true, ballots: 2, threshold: 5, factors: {} });
});

it("R4 nothing is told of an open individual round, however many ballots are in", () => {
  const counts = countsOf(Array.from({ length: 9 }, () => ({ commitment: 4 })));
  const rounds = rows.rounds.map((round) => ({ ...round, status: "open" as const }));
  const open = resultsOfRounds({ ...rows, rounds, counts }).find(({ roundId }) => roundId === "round2");

  expect(open).toMatchObject({ hidden: true, isOpen: true, ballots: 9, factors: {} });
});

it.each(["manager", "agreed"] as const)("R4 nothing is told of an open %s round", (mode) => {
  const rounds = rows.rounds.map((round) => ({ ...round, status: "open" as const, mode }));
  const [open] = resultsOfRounds({ ...rows, rounds });

  expect(rows.scores.some(({ roundId }) => roundId === open?.roundId)).toBe(true);
  expect(open).toMatchObject({ hidden: true, isOpen: true, factors: {} });
});

it("R5 from the threshold on the answers are counted, in whatever order they are stored", () => {
  const ballots = ([5, 4, 4, 2, 2, "dont-know"] as const).map((answer) => ({ commitment: answer }));
  const counted = (list: readonly Answers[]) =>
    resultsOfRounds({ ...rows, counts: countsOf(list) }).find(({ roundId }) => roundId === "round2")?.factors;

  expect(counted(ballots)).toEqual({
    commitment: { counts: [0, 2, 0, 2, 1], dontKnow: 1, notApplicable: 0, corrected: false },
  });
  expect(counted(ballots.toReversed())).toEqual(counted(ballots));
});

describe("R5 the threshold holds for each factor, on its answers", () => {
  /** Nine forms; of one factor these answers, of another all. */
  const told = (answers: readonly (Answer | undefined)[]) => {
    const ballots = answers.map((answer): Answers => ({
      reputation: 4,
      ...(answer === undefined ? {} : { commitment: answer }),
    }));
    return resultsOfRounds({ ...rows, counts: countsOf(ballots) }).find(
      ({ roundId }) => roundId === "round2",
    );
  };
  const nine = (few: readonly (Answer | undefined)[], rest?: Answer) =>
    Array.from({ length: 9 }, (_, index) => (index < few.length ? few[index] : rest));

  it.each<[string, readonly (Answer | undefined)[]]>([
    ["one score of nine forms", nine([1])],
    ["four scores of nine forms", nine([1, 5, 5, 5])],
    ["four scores and five don't-knows", nine([1, 2, 2, 3], "dont-know")],
    ["one score and eight times not applicable", nine([1], "not-applicable")],
    ["four don't-knows and no score", nine(Array.from({ length: 4 }, () => "dont-know" as const))],
  ])("nothing leaves of %s, don't-knows and not applicable with it", (_what, answers) => {
    const round = told(answers);
    expect(Object.keys(round?.factors ?? {})).toEqual(["reputation"]);
    expect(round?.tooFew).toEqual(["commitment"]);
    expect(round).toMatchObject({ hidden: false, ballots: 9 });
  });

  it.each<[string, readonly (Answer | undefined)[], Partial<FactorResult>]>([
    ["five scores of nine forms", nine([1, 1, 2, 2, 3]), { counts: [2, 2, 1, 0, 0] }],
    ["nine don't-knows: nobody's score is in them", nine([], "dont-know"), { dontKnow: 9 }],
  ])("counted are %s", (_what, answers, result) => {
    expect(told(answers)?.factors["commitment"]).toMatchObject(result);
    expect(told(answers)?.tooFew).toEqual([]);
  });

  it("nothing that leaves differs, whatever the few answered and the others did not", () => {
    const other = fc.constantFrom<readonly (Answer | undefined)[]>(
      ["dont-know"],
      ["not-applicable"],
      [undefined],
    );
    const few = fc.array(fc.constantFrom<Answer>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(few, fc.array(other, { minLength: 9, maxLength: 9 }), (scores, others) => {
        const answers = [...scores, ...others.flat()].slice(0, 9);
        expect(told(answers)).toEqual(told(nine([1])));
      }),
    );
  });

  it("what a file or an older rule kept, and may not be told now, is not told", () => {
    const counts = [
      aCount({
        communityId: "community1",
        roundId: "round2",
        counted: {
          ballots: 9,
          factors: { commitment: { counts: [1, 0, 0, 0, 0], dontKnow: 0, notApplicable: 0 } },
          tooFew: [],
        },
      }),
    ];
    const round = resultsOfRounds({ ...rows, counts }).find(({ roundId }) => roundId === "round2");
    expect(round).toMatchObject({ factors: {}, tooFew: ["commitment"] });
  });

  it("a factor that nobody answered is neither", () => {
    expect(told(nine([]))).toMatchObject({ factors: { reputation: {} }, tooFew: [] });
  });
});

it("R1 rounds come oldest first, and those of a deleted meeting not at all", () => {
  const order = resultsOfRounds({ ...rows, meetings: rows.meetings.toReversed() }).map(
    ({ heldOn }) => heldOn,
  );

  expect(order).toEqual(["2026-02-03", "2026-04-14"]);
  expect(resultsOfRounds({ ...rows, meetings: [] })).toEqual([]);
});
