import { describe, expect, it } from "vitest";

import { trendPoints } from "#charts/trend/trend-point.ts";
import { roundsShown, trendOf } from "#documents/agenda/scores-shown.ts";
import { evidenceCsv } from "#domain/attention/evidence-csv.ts";
import { judge } from "#domain/attention/judge.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { meetingsInOrder } from "#domain/rounds/order-of-rounds.ts";
import { resultsOfRounds, type RoundRows } from "#domain/rounds/results-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { nextStamp } from "#domain/rows/clock.ts";
import { makeHistory } from "#tests/support/make-history.ts";
import { aMeeting, aRound, aScore } from "#tests/support/rows.ts";

const DAY = "2026-11-20";
const STAMPS = [1, 2].map((second) => nextStamp(undefined, Date.parse(DAY) + second * 1000, "deviceZ"));

/** Random ids do not know time: each of these pairs stands the other way round by some order of letters. */
const IDS = [
  ["aX3", "BX3"],
  ["BX3", "aX3"],
  ["z", "a"],
  ["a", "z"],
  ["_a", "Za"],
] as const;

interface Scored {
  readonly id: string;
  readonly score: Point;
  readonly closed?: string | undefined;
  readonly mode?: Round["mode"];
}

/** Rounds of one day, stored in the order of this list. */
function rowsOf(rounds: readonly Scored[]): RoundRows {
  return {
    meetings: rounds.map(({ id }) => aMeeting({ id: `m${id}`, heldOn: DAY })),
    rounds: rounds.map(({ id, mode = "agreed", closed }) => {
      const round = aRound({ id, meetingId: `m${id}`, mode });
      return closed === undefined ? round : { ...round, _t: { status: closed } };
    }),
    scores: rounds.map(({ id, score }) => aScore({ roundId: id, factorId: "trust", answer: score })),
    corrections: [],
    counts: [],
  };
}

const history = (rounds: readonly RoundResult[]) => makeHistory(rounds, { today: DAY });
const ids = (rounds: readonly { readonly roundId: string }[]) => rounds.map(({ roundId }) => roundId);

/** Everything that tells rounds in an order, and the order it tells them in. */
const READERS: Readonly<Record<string, (rounds: readonly RoundResult[], rows: RoundRows) => unknown>> = {
  "the judge": (rounds) => verdictsOf(history(rounds), "trust").map(({ occasion }) => occasion.point.roundId),
  "the rounds shown": (rounds) => ids(shownRounds(rounds).shown),
  "the last round": (rounds) => [...ids(shownRounds(rounds).comparable), shownRounds(rounds).latest?.roundId],
  "the trend on the screen": (rounds) => ids(trendPoints(rounds, "trust")),
  "the rounds of a document": (rounds) => ids(roundsShown(rounds, undefined).shown.shown),
  "the trend in a document": (rounds) =>
    trendOf(roundsShown(rounds, undefined), "trust").map(
      ({ median }) => rounds.find(({ factors }) => factors["trust"]?.counts[median - 1] === 1)?.roundId,
    ),
  "the evidence as CSV": (rounds) => [
    ...new Set(
      evidenceCsv(history(rounds), (id) => id)
        .split("\r\n")
        .slice(1, -1)
        .map((line) => line.split(",")[2]),
    ),
  ],
  "the list of meetings": (rounds, { meetings }) =>
    meetingsInOrder(meetings, rounds).map(({ id }) => id.slice(1)),
};

describe.each(IDS)("A8 T3: rounds of one day with the ids %s and %s", (first, second) => {
  const made: readonly Scored[] = [
    { id: first, score: 5, closed: STAMPS[0] },
    { id: second, score: 1, closed: STAMPS[1] },
  ];

  it.each(Object.keys(READERS))("are told in the order in which they were closed by %s", (name) => {
    for (const stored of [made, made.toReversed()]) {
      const rows = rowsOf(stored);
      const rounds = resultsOfRounds(rows);
      expect(ids(rounds)).toEqual([first, second]);
      expect(READERS[name]?.(rounds, rows)).toEqual([first, second]);
      expect(READERS[name]?.(rounds.toReversed(), rows)).toEqual([first, second]);
    }
  });

  it("are told as a fall from 5 to 1, never as a rise", () => {
    const [factor] = judge(history(resultsOfRounds(rowsOf(made.toReversed()))));
    expect(factor?.latest?.median).toBe(1);
    expect(factor?.flags.find(({ kind }) => kind === "falling")).toMatchObject({
      change: { from: 5, to: 1 },
    });
    expect(factor?.flags.map(({ kind }) => kind)).not.toContain("rising");
  });
});

describe("A8 T3: where stamps do not tell", () => {
  it("rounds of one day without stamps, or of one import, stand in the order of their ids, by code unit", () => {
    for (const closed of [undefined, STAMPS[0]]) {
      const stored = rowsOf(["b", "a", "B"].map((id) => ({ id, score: 3, closed })));
      expect(ids(resultsOfRounds(stored))).toEqual(["B", "a", "b"]);
    }
  });

  it("a round of old data without a stamp stands before one that was closed since", () => {
    const stored = rowsOf([
      { id: "a", score: 1, closed: STAMPS[0] },
      { id: "z", score: 5 },
    ]);
    expect(ids(resultsOfRounds(stored))).toEqual(["z", "a"]);
  });

  it("a round that is still open stands last of its day", () => {
    const stored = rowsOf([
      { id: "a", score: 5, closed: STAMPS[0] },
      { id: "z", score: 1, closed: STAMPS[1] },
    ]);
    const rounds = stored.rounds.map((round) =>
      round.id === "a" ? { ...round, status: "open" as const } : round,
    );
    expect(ids(resultsOfRounds({ ...stored, rounds }))).toEqual(["z", "a"]);
  });
});
