import { describe, expect, it } from "vitest";

import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";

import { judge } from "./judge.ts";
import { nextSwing, swingOf, type SwingMeter } from "./swing.ts";

const LOWER: Counts = [0, 2, 4, 2, 0];
const USUAL: Counts = [0, 1, 3, 3, 1];
const HIGHER: Counts = [0, 0, 2, 4, 2];
const FACTORS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

function whole(number: number, counts: Counts, own: Readonly<Record<string, Counts>> = {}): RoundResult {
  return makeRound(number, { ...Object.fromEntries(FACTORS.map((id) => [id, counts])), ...own });
}

function meterOf(rounds: readonly RoundResult[], factorIds = FACTORS): SwingMeter | undefined {
  let meter: SwingMeter | undefined;
  for (const round of rounds) meter = nextSwing(meter, round, factorIds);
  return meter;
}

const swinging = [HIGHER, LOWER, HIGHER, LOWER, HIGHER].map((counts, index) => whole(index, counts));
const calm = [USUAL, USUAL, USUAL, USUAL, USUAL].map((counts, index) => whole(index, counts));

describe("swing", () => {
  it("A11: rounds that move up and down as a whole swing, and calm ones do not", () => {
    expect(swingOf(meterOf(swinging))?.ratio).toBeGreaterThan(0.1);
    expect(swingOf(meterOf(calm))).toBeUndefined();
  });

  it("A11: two rounds or too few factors cannot show it", () => {
    expect(swingOf(meterOf(swinging.slice(0, 2)))).toBeUndefined();
    expect(swingOf(meterOf(swinging, ["a", "b", "c"]))).toBeUndefined();
  });

  it("A11: where rounds swing, a fall must be larger to be called, and the flag tells why", () => {
    const last: Counts = [1, 4, 3, 0, 0];
    const calls = (rounds: readonly RoundResult[], own: Counts) =>
      judge(makeHistory([...rounds, whole(5, USUAL, { a: own })], { factorIds: FACTORS }))[0]?.flags.filter(
        ({ kind }) => kind === "falling",
      ) ?? [];
    expect(calls(calm, last)).toHaveLength(1);
    expect(calls(calm, last)[0]).not.toHaveProperty("change.swing");
    expect(calls(swinging, last)).toHaveLength(0);
    const mild = Array.from({ length: 12 }, (_none, index) =>
      whole(index - 7, index % 2 === 0 ? [0, 0, 2, 5, 1] : [0, 2, 3, 3, 0]),
    );
    expect(calls(mild, last)).toHaveLength(0);
    expect(calls(mild, [8, 0, 0, 0, 0])[0]).toHaveProperty("change.swing");
  });
});
