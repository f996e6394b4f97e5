import { expect, it } from "vitest";

import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { type Answers } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { resultsOfRounds } from "./results-of-rounds.ts";

const form = (
  ...[trust, learning, vision]: readonly [1 | 2 | 3 | 4 | 5, 1 | 2 | 3 | 4 | 5, 1 | 2 | 3 | 4 | 5]
) => ({ trust, learning, vision }) satisfies Answers;
const EIGHT = [1, 2, 3, 4, 5, 4, 3, 2].map((point) => form(point === 1 ? 1 : 3, point === 5 ? 5 : 4, 2));
const LATE = form(5, 1, 1);

interface Held {
  readonly id: string;
  readonly ballots: readonly Answers[];
  readonly heldOn?: string;
}

/** What is told of rounds in which everyone scored: of each the id, how many factors, and which round is told instead. */
function toldOf(...rounds: readonly Held[]) {
  const results = resultsOfRounds({
    meetings: rounds.map(({ id, heldOn = "2026-03-02" }) => aMeeting({ id: `of-${id}`, heldOn })),
    rounds: rounds.map(({ id }) => aRound({ id, meetingId: `of-${id}`, mode: "individual" })),
    scores: [],
    corrections: [],
    counts: rounds.map(({ id, ballots }) => aCount({ roundId: id, counted: countBallots(ballots, 5) })),
  });
  return results.map(({ roundId, factors, hidden, sameFormsAs }) => ({
    roundId,
    factors: Object.keys(factors).length,
    hidden,
    ...(sameFormsAs !== undefined && { sameFormsAs }),
  }));
}

const told = (roundId: string) => ({ roundId, factors: 3, hidden: false });
const withheld = (roundId: string, sameFormsAs: string) => ({
  roundId,
  factors: 0,
  hidden: true,
  sameFormsAs,
});

it("R5 T3 of the same forms counted twice on a day, once with a late one, the last is told, in whatever order they came", () => {
  const [few, more] = [
    { id: "a", ballots: EIGHT },
    { id: "b", ballots: [...EIGHT, LATE] },
  ];
  expect(toldOf(few, more)).toEqual([withheld("a", "b"), told("b")]);
  expect(toldOf(more, few)).toEqual([withheld("a", "b"), told("b")]);
  expect(toldOf({ ...few, id: "z" }, more)).toEqual([withheld("b", "z"), told("z")]);
});

it("R5 of three such rounds the last is told", () => {
  expect(
    toldOf(
      { id: "a", ballots: EIGHT },
      { id: "b", ballots: [...EIGHT, LATE] },
      { id: "c", ballots: [...EIGHT, LATE, LATE] },
    ),
  ).toEqual([withheld("a", "c"), withheld("b", "c"), told("c")]);
});

it("R5 as many late ones as the threshold tell of nobody, nor do the very same forms: both rounds are told", () => {
  const late = Array.from({ length: 5 }, () => LATE);
  expect(toldOf({ id: "a", ballots: EIGHT }, { id: "b", ballots: [...EIGHT, ...late] })).toEqual([
    told("a"),
    told("b"),
  ]);
  expect(toldOf({ id: "a", ballots: EIGHT }, { id: "b", ballots: EIGHT })).toEqual([told("a"), told("b")]);
});

it("R1 two groups that scored on one day are both told, and so are the same people who answer alike on another day", () => {
  const others = Array.from({ length: 7 }, () => form(5, 2, 4));
  expect(toldOf({ id: "a", ballots: EIGHT }, { id: "b", ballots: others })).toEqual([told("a"), told("b")]);
  expect(
    toldOf({ id: "a", ballots: EIGHT }, { id: "b", ballots: [...EIGHT, LATE], heldOn: "2026-06-02" }),
  ).toEqual([told("a"), told("b")]);
});
