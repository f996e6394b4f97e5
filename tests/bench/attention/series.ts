import { addCounts } from "#domain/attention/rank-test.ts";
import { type Counts } from "#domain/round-result.ts";

import { FACTORS, type Made, type Model, type People } from "./model.ts";
import { powerAt, surpriseOf, type Surprise } from "./oracle.ts";
import { seeded } from "./random.ts";
import { RIVALS, type Verdict } from "./rivals.ts";
import { Tallies } from "./tally.ts";
import { nextWatch, startWatch, verdictOf, type Watch } from "./watch.ts";

export const FALLS = [0.5, 1, 1.5] as const;
/** Earlier rounds after which false calls and falls are counted. */
export const EARLIER = [1, 3, 7] as const;
export const APP = "Kiemkracht";

export interface Cell {
  readonly model: Model;
  readonly people: People;
  readonly n: number;
  readonly communities: number;
  readonly seed: number;
}

/** What was found about one model, kind of attendance and number of ballots. */
export interface Found {
  readonly tallies: Tallies;
  /** Share of falls that the best possible test finds at the app's own rate of false falls. */
  readonly oracle: (earlier: number, fall: number) => number;
}

/** Names in the tallies. */
export const key = {
  false: (rule: string, earlier: number) => `false ${rule} ${earlier}`,
  falseFall: (rule: string, earlier: number) => `false fall ${rule} ${earlier}`,
  year: (rule: string) => `year ${rule}`,
  found: (rule: string, earlier: number, fall: number) => `found ${rule} ${earlier} ${fall}`,
};

/**
 * Lets nothing happen for eight meetings and counts what is called; and after one, three and seven meetings lets every
 * factor fall at the next one and counts what is found.
 */
export function runCell({ model, people, n, communities, seed }: Cell): Found {
  const tallies = new Tallies();
  const surprises = new Map<string, Surprise[]>();
  const random = seeded(seed);
  for (let community = 0; community < communities; community += 1) {
    const made = model.make(n, people, random);
    let watch = startWatch(made.meet(0));
    const calledInYear = new Set<number>();
    for (let earlier = 1; earlier <= 7; earlier += 1) {
      if (earlier === 1 || earlier === 3 || earlier === 7) tryFalls(watch, made, tallies, surprises);
      const next = nextWatch(watch, made.meet(0));
      countFalse(watch, next, tallies);
      for (let factor = 0; factor < FACTORS; factor += 1) if (verdictOf(next, factor)) calledInYear.add(factor);
      watch = next;
    }
    tallies.at(key.year(APP)).add(calledInYear.size, FACTORS);
  }
  return {
    tallies,
    oracle: (earlier, fall) =>
      powerAt(tallies.at(key.falseFall(APP, earlier)).share, surprises.get(`${earlier} ${fall}`) ?? []),
  };
}

function countFalse(before: Watch, after: Watch, tallies: Tallies): void {
  const earlier = before.meetings.length;
  for (const { name, verdicts } of everyRule(before, after)) {
    tallies.at(key.false(name, earlier)).add(verdicts.filter((verdict) => verdict !== undefined).length, FACTORS);
    tallies.at(key.falseFall(name, earlier)).add(verdicts.filter((verdict) => verdict === "falling").length, FACTORS);
  }
}

function tryFalls(watch: Watch, made: Made, tallies: Tallies, surprises: Map<string, Surprise[]>): void {
  const earlier = watch.meetings.length;
  for (const fall of FALLS) {
    const after = nextWatch(watch, made.meet(fall));
    for (const { name, verdicts } of everyRule(watch, after)) {
      tallies.at(key.found(name, earlier, fall)).add(verdicts.filter((verdict) => verdict === "falling").length, FACTORS);
    }
    const name = `${earlier} ${fall}`;
    const list = surprises.get(name) ?? [];
    surprises.set(name, list);
    for (let factor = 0; factor < FACTORS; factor += ORACLE_STEP) {
      const pooled = watch.meetings.map((meeting) => countsAt(meeting, factor)).reduce(addCounts);
      list.push(surpriseOf(countsAt(after.meetings.at(-1), factor), pooled, made.chances(factor, 0), made.chances(factor, fall)));
    }
  }
}
/** The oracle is slow: it looks at every other factor. */
const ORACLE_STEP = 2;

function everyRule(before: Watch, after: Watch): readonly { readonly name: string; readonly verdicts: readonly Verdict[] }[] {
  const last = after.meetings.at(-1);
  const factors = Array.from({ length: FACTORS }, (_none, factor) => factor);
  const rivals = RIVALS.filter(({ needs }) => before.meetings.length >= needs);
  return [
    { name: APP, verdicts: factors.map((factor) => verdictOf(after, factor)) },
    ...rivals.map(({ name, judge }) => ({
      name,
      verdicts: factors.map((factor) => judge(before.meetings.map((meeting) => countsAt(meeting, factor)), countsAt(last, factor))),
    })),
  ];
}

function countsAt(meeting: readonly Counts[] | undefined, factor: number): Counts {
  return meeting?.[factor] ?? [0, 0, 0, 0, 0];
}
