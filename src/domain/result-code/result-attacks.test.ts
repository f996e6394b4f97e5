import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type EarlierRound, placeMeetings } from "#domain/answer-sheet/plan/place-meetings.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { type FactorId, type Instrument } from "#domain/rounds/instrument.ts";
import { resultsOfRounds } from "#domain/rounds/results-of-rounds.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { type FactorResult, type RoundResult, totalOf } from "#domain/rounds/round-result.ts";
import { makeHistory } from "#tests/support/make-history.ts";
import { aCommunity, aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { readResult, writeResult } from "./result-code.ts";
import { sharedResultOf } from "./shared-result.ts";

const FACTORS = ["trust", "commitment", "leadership", "learning"];
const INSTRUMENT: Instrument = {
  id: "greenport-12",
  version: 1,
  factors: FACTORS.map((id) => ({ id, group: "people", block: "development", related: [] })),
};

/** The links that go home: one after the first forms, one after all that are there in the end. */
type Writer = (first: readonly Answers[], all: readonly Answers[]) => readonly [string, string];

/** As the app does it: what comes late makes a release of its own only where that may be, and the link holds what is shown. */
const app: Writer = (first, all) => {
  const [meeting, round] = [aMeeting(), aRound({ mode: "individual" })];
  const linkOf = (counted: Counted) => {
    const counts = [aCount({ roundId: round.id, counted })];
    const rounds = resultsOfRounds({
      meetings: [meeting],
      rounds: [round],
      scores: [],
      corrections: [],
      counts,
    });
    const history = makeHistory(rounds, { factorIds: FACTORS });
    return writeResult(sharedResultOf({ community: aCommunity(), history, proposals: [] }), INSTRUMENT);
  };
  const released = countBallots(first, round.threshold);
  const { heldOn, title } = meeting;
  const earlier: EarlierRound = {
    roundId: round.id,
    meetingId: meeting.id,
    heldOn,
    title,
    threshold: round.threshold,
    isGone: false,
    counted: released,
  };
  const { meetings, problems } = placeMeetings([{ heldOn, title, ballots: all }], [earlier], {
    sameDay: "replace",
    threshold: round.threshold,
  });
  const next = problems.length > 0 ? released : (meetings[0]?.counted ?? released);
  return [linkOf(released), linkOf(next)];
};

/** As somebody would write it who counts and thinks that counts tell nothing of one person. */
const naive: Writer = (first, all) => [naiveLink(first), naiveLink(all)];

function naiveLink(ballots: readonly Answers[]): string {
  const { factors } = countBallots(ballots, 1);
  const round: RoundResult = {
    roundId: "round-0000",
    meetingId: "round-0000",
    heldOn: "2026-03-02",
    isOpen: false,
    moment: "",
    meetingKind: "meeting",
    mode: "individual",
    instrumentId: "greenport-12",
    instrumentVersion: 1,
    ballots: ballots.length,
    threshold: 5,
    hidden: false,
    factors: Object.fromEntries(
      Object.entries(factors).map(([id, one]) => [id, { ...one, corrected: false }]),
    ),
    tooFew: [],
  };
  const about = { communityName: "", isExample: false, madeOn: "2026-03-02", rhythmWeeks: 8, limits: {} };
  return writeResult({ ...about, rounds: [round], phases: [], attended: [], setAside: [] }, INSTRUMENT);
}

/** All that two links tell of so few people that they are hidden in no group: who answered what to which factor. */
function recovered([first, second]: readonly [string, string]): readonly string[] {
  const [one, other] = [factorsIn(first), factorsIn(second)];
  return FACTORS.flatMap((id) => [
    ...fewIn(id, one[id]),
    ...fewIn(id, other[id]),
    ...differenceIn(id, one[id], other[id]),
  ]);
}

const FEW = 5;

function fewIn(id: FactorId, result: FactorResult | undefined): readonly string[] {
  const scores = result === undefined ? 0 : totalOf(result.counts);
  return scores > 0 && scores < FEW ? written(id, answersOf(result)) : [];
}

function differenceIn(
  id: FactorId,
  before: FactorResult | undefined,
  after: FactorResult | undefined,
): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const more = answersOf(after).map((count, at) => Math.max(0, count - (answersOf(before)[at] ?? 0)));
  const people = more.reduce((sum, count) => sum + count, 0);
  return people < FEW ? written(id, more) : [];
}

const ANSWERS: readonly Answer[] = [...POINTS, "dont-know", "not-applicable"];

function answersOf(result: FactorResult | undefined): readonly number[] {
  return result === undefined ? [] : [...result.counts, result.dontKnow, result.notApplicable];
}

function written(id: FactorId, counts: readonly number[]): readonly string[] {
  return counts.flatMap((count, at) => Array.from({ length: count }, () => `${id}: ${ANSWERS[at] ?? ""}`));
}

function factorsIn(link: string): RoundResult["factors"] {
  const read = readResult(link, INSTRUMENT);
  return read.ok ? (read.value.rounds[0]?.factors ?? {}) : {};
}

const form = fc.record(
  Object.fromEntries(FACTORS.map((id) => [id, fc.constantFrom(...ANSWERS)])),
) satisfies fc.Arbitrary<Answers>;
const forms = (least: number, most: number) => fc.array(form, { minLength: least, maxLength: most });
const told = (answers: Answers) => FACTORS.map((id) => `${id}: ${answers[id] ?? ""}`);

describe("R5 the links of a result", () => {
  it.each([
    ["one late ballot", 6, 15],
    ["5 then 6", 5, 5],
  ])(
    "R5 %s: subtracting one from the other gives nothing; of a naive writer it gives the ballot",
    (_, least, most) => {
      fc.assert(
        fc.property(forms(least, most), form, (first, late) => {
          expect(recovered(app(first, [...first, late]))).toEqual([]);
          for (const answer of told(late))
            expect(recovered(naive(first, [...first, late]))).toContain(answer);
        }),
      );
    },
  );

  it("R5 one that was changed after the release, and one that was left out, cannot be recovered either", () => {
    fc.assert(
      fc.property(forms(6, 12), form, ([one = {}, ...rest], other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(recovered(app([one, ...rest], [other, ...rest]))).toEqual([]);
        expect(recovered(app([one, ...rest], rest))).toEqual([]);
        expect(recovered(naive([one, ...rest], [other, ...rest]))).not.toEqual([]);
      }),
    );
  });

  it("R5 of a factor that one of nine answered, the link is the same whatever the answer was; a naive one tells it", () => {
    const nine = (answer: Answer | undefined): readonly Answers[] =>
      Array.from({ length: 9 }, (_, at) => ({
        trust: POINTS[at % 5] ?? 1,
        commitment: POINTS[(at * 2) % 5] ?? 1,
        ...(at === 0 && answer !== undefined && { learning: answer }),
      }));
    const links = POINTS.map((answer) => app(nine(answer), nine(answer))[0]);
    expect(new Set(links).size).toBe(1);
    expect(recovered(app(nine(2), nine(2)))).toEqual([]);
    expect(recovered(naive(nine(2), nine(2)))).toContain("learning: 2");
  });

  it("R5 of a round below its threshold the link does not tell how many there were; a naive one tells their answers", () => {
    fc.assert(
      fc.property(forms(1, 4), forms(1, 4), (some, others) => {
        expect(app(some, some)).toEqual(app(others, others));
        const scored = some.map((answers) => ({ ...answers, trust: 3 as const }));
        expect(recovered(naive(scored, scored))).toContain("trust: 3");
      }),
    );
  });

  it("R5 T3 of the same forms that two devices counted, one with a late one, a link tells one round once they met", () => {
    const scored = fc.record(Object.fromEntries(FACTORS.map((id) => [id, fc.constantFrom(...POINTS)])));
    fc.assert(
      fc.property(fc.array(scored, { minLength: 6, maxLength: 15 }), scored, (first, late) => {
        const both = [first, [...first, late]] as const;
        expect(subtracted(metIn(both, true))).toEqual([]);
        for (const answer of told(late)) expect(subtracted(metIn(both, false))).toContain(answer);
      }),
      { numRuns: 30 },
    );
  });
});

/** The link of a device on which two rounds of one day met; as the app tells them, or each as it was counted. */
function metIn(counted: readonly [readonly Answers[], readonly Answers[]], isApp: boolean): string {
  const [meeting, ...rounds] = [
    aMeeting(),
    ...counted.map((_, place) => aRound({ id: `r${place}`, mode: "individual" })),
  ] as const;
  const rowsOf = (place: number) => {
    const [round, ballots] = [rounds[place], counted[place]];
    return round === undefined || ballots === undefined
      ? { rounds: [], counts: [] }
      : { rounds: [round], counts: [aCount({ roundId: round.id, counted: countBallots(ballots, 5) })] };
  };
  const read = (places: readonly number[]) =>
    resultsOfRounds({
      meetings: [meeting],
      rounds: places.flatMap((place) => rowsOf(place).rounds),
      scores: [],
      corrections: [],
      counts: places.flatMap((place) => rowsOf(place).counts),
    });
  const results = isApp ? read([0, 1]) : [...read([0]), ...read([1])];
  const history = makeHistory(results, { factorIds: FACTORS });
  return writeResult(sharedResultOf({ community: aCommunity(), history, proposals: [] }), INSTRUMENT);
}

/** What one round of a link tells beside the other. */
function subtracted(link: string): readonly string[] {
  const read = readResult(link, INSTRUMENT);
  const [one, other] = read.ok ? read.value.rounds.map(({ factors }) => factors) : [];
  return FACTORS.flatMap((id) => differenceIn(id, one?.[id], other?.[id]));
}
