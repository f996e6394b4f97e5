import { judge } from "#domain/attention/judge.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";

import { FACTORS } from "./model.ts";
import { normalModel } from "./normal-model.ts";
import { seeded } from "./random.ts";

const ROUNDS = 500;
const BALLOTS = 20;
const REPEATS = 7;
const FACTOR_IDS = Array.from({ length: FACTORS }, (_none, factor) => `factor-${factor}`);

export interface Cost {
  readonly what: string;
  readonly milliseconds: number;
}

/** What it costs to judge a community with 500 rounds of 20 ballots: the least of seven runs, as the machine may have other work. */
export function measureCost(): readonly Cost[] {
  const rounds = makeRounds();
  const rows = JSON.stringify(Array.from({ length: ROUNDS * BALLOTS }, (_none, id) => ballotRow(id)));
  const times = {
    first: [] as number[],
    factor: [] as number[],
    again: [] as number[],
    reading: [] as number[],
  };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    // Anew each time, so that nothing is known from the run before.
    const memory = emptyMemory();
    const historyOf = (some: readonly RoundResult[]) => ({
      ...makeHistory(some, { factorIds: FACTOR_IDS }),
      memory,
    });
    const [all, but] = [historyOf(rounds), historyOf(rounds.slice(0, -1))];
    times.reading.push(timeOf(() => void JSON.parse(rows)));
    times.factor.push(timeOf(() => void verdictsOf(but, "factor-0")));
    times.first.push(timeOf(() => void judge(but)));
    times.again.push(timeOf(() => void judge(all)));
  }
  return [
    { what: "reading the same 10,000 ballots from JSON", milliseconds: least(times.reading) },
    { what: "all flags, first time (after the first factor below)", milliseconds: least(times.first) },
    {
      what: "one factor, first time: the longest single step for a caller that goes factor by factor",
      milliseconds: least(times.factor),
    },
    { what: "all flags, after one new round", milliseconds: least(times.again) },
  ];
}

function makeRounds(): readonly RoundResult[] {
  const made = normalModel().make(BALLOTS, "different", seeded(9));
  return Array.from({ length: ROUNDS + 1 }, (_none, number) => {
    const drift = 0.6 * Math.sin(number / 40);
    return makeRound(
      number,
      Object.fromEntries(made.meet(drift).map((counts, factor) => [`factor-${factor}`, counts])),
    );
  });
}

function ballotRow(id: number): unknown {
  const answers = Object.fromEntries(FACTOR_IDS.map((factor, index) => [factor, ((id + index) % 5) + 1]));
  return { id: `ballot-${id}`, communityId: "community", v: 1, roundId: `round-${id % ROUNDS}`, answers };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function least(times: readonly number[]): number {
  return Math.min(...times);
}
