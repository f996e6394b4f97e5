import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";
import { makeHistory, makeSeries } from "#tests/support/make-history.ts";

import { calledChanges } from "./called-changes.ts";

const AT_5: Counts = [0, 0, 0, 1, 7];
const AT_4: Counts = [0, 0, 1, 6, 1];
const AT_3: Counts = [0, 1, 6, 1, 0];
const AT_2: Counts = [1, 6, 1, 0, 0];

function marks(series: readonly Counts[]): readonly number[] {
  const rounds = makeSeries(series);
  const called = calledChanges(makeHistory(rounds), "trust");
  return called.map(({ heldOn }) => rounds.findIndex((round) => round.heldOn === heldOn));
}

describe("G4 marks on a trend", () => {
  it("G4: a fall that the next round repeats is marked where it was first seen", () => {
    expect(marks([AT_4, AT_4, AT_2, AT_2])).toEqual([2]);
  });

  it("G4: a fall that goes on is marked in every round in which it went further", () => {
    expect(marks([AT_5, AT_4, AT_3, AT_2])).toEqual([1, 2, 3]);
  });
});
