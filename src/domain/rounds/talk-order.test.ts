import { expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { resultsOfRounds } from "./results-of-rounds.ts";
import { type Counts } from "./round-result.ts";
import { talkOrder } from "./talk-order.ts";

const [FIRST = "", SECOND = "", THIRD = "", FOURTH = "", FIFTH = ""] = greenport12.factors.map(
  ({ id }) => id,
);

function orderOf(factors: Readonly<Record<string, Counts>>, tooFew: readonly string[], dontKnow = 0) {
  const told = Object.entries(factors).map(([id, counts]) => [
    id,
    { counts, dontKnow: counts.every((count) => count === 0) ? dontKnow : 0, notApplicable: 0 },
  ]);
  const counted = { ballots: 6, factors: Object.fromEntries(told), tooFew: [...tooFew] };
  const [result] = resultsOfRounds({
    meetings: [aMeeting()],
    rounds: [aRound({ mode: "individual" })],
    scores: [],
    corrections: [],
    counts: [aCount({ counted })],
  });
  if (result === undefined) throw new Error("no result");
  return talkOrder(result, greenport12);
}

it("A3 what a group differs on most comes first; then what nobody scored, and last what may not be told (R5)", () => {
  const factors = { [FIRST]: [0, 0, 0, 0, 6], [SECOND]: [0, 0, 0, 0, 0], [FOURTH]: [3, 0, 0, 0, 3] } as const;
  expect(orderOf({ ...factors, [FIFTH]: [0, 0, 2, 4, 0] }, [THIRD], 6)).toEqual([
    FOURTH,
    FIFTH,
    FIRST,
    SECOND,
    THIRD,
  ]);
});

it("R7 what was not asked is not talked about", () => {
  expect(orderOf({ [SECOND]: [0, 0, 0, 0, 6] }, [])).toEqual([SECOND]);
});
