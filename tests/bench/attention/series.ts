import { certaintyOf } from "#domain/attention/certainty.ts";
import { addCounts } from "#domain/attention/rank-test.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { FACTORS, type Chances, type Made, type Model, type People } from "./model.ts";
import { levelFor, powerAt, surpriseOf, type Surprise } from "./oracle.ts";
import { seeded, type Random } from "./random.ts";
import { RIVALS, type Verdict } from "./rivals.ts";
import { Tallies } from "./tally.ts";
import { nextWatch, startWatch, verdictOf, type Watch } from "./watch.ts";

export const FALLS = [0.5, 1, 1.5] as const;
/** Earlier rounds after which false calls and falls are counted. */
export const EARLIER = [1, 3, 7] as const;
export const APP = "Kiemkracht";
/** The chances at which it is counted how often a call says that it is at least that rare. */
export const RARE = [0.1, 0.01, 0.001] as const;
export const ANY_RARE = [0.5, 0.1, 0.01] as const;

export interface Cell {
  readonly model: Model;
  readonly people: People;
  readonly n: number;
  readonly communities: number;
  /** So many more communities in which nothing happens at all, for a closer look at false calls. */
  readonly quietOnes: number;
  /** And so many more in which only the false calls of this app are counted: that is cheap, and they are what is promised. */
  readonly calmOnes: number;
  readonly seed: number;
}

/** What was found about one model, kind of attendance and number of ballots. */
export interface Found {
  readonly tallies: Tallies;
  /** Share of falls that the best test of its class finds. */
  readonly oracle: (earlier: number, fall: number) => Oracle;
}

interface Oracle {
  /** At a level equal to the app's own rate of false falls. */
  readonly atThatLevel: number;
  /** At the level at which it makes as many false falls itself, on the same answers. */
  readonly atEqualFalseFalls: number;
}

/** Names in the tallies. */
export const key = {
  false: (rule: string, earlier: number) => `false ${rule} ${earlier}`,
  falseFall: (rule: string, earlier: number) => `false fall ${rule} ${earlier}`,
  year: (rule: string) => `year ${rule}`,
  /** Calls that say they are at least this rare, for one factor and for any of twelve. */
  rare: (chance: number) => `rare ${chance}`,
  anyRare: (chance: number) => `any rare ${chance}`,
  found: (rule: string, earlier: number, fall: number) => `found ${rule} ${earlier} ${fall}`,
};

/**
 * Lets nothing happen for eight meetings and counts what is called; and after one, three and seven meetings lets every
 * factor fall at the next one and counts what is found.
 */
export function runCell(cell: Cell): Found {
  const { model, people, n, communities, quietOnes, seed } = cell;
  const tallies = new Tallies();
  const surprises = new Surprises();
  const random = seeded(seed);
  for (let community = 0; community < communities + quietOnes; community += 1) {
    const made = model.make(n, people, random);
    let watch = startWatch(made.meet(0));
    const calledInYear = new Set<number>();
    for (let earlier = 1; earlier <= 7; earlier += 1) {
      const next = nextWatch(watch, made.meet(0));
      if (EARLIER.some((number) => number === earlier)) {
        if (community < communities) tryFalls(watch, made, tallies, surprises);
        for (const fall of FALLS)
          surprises.add(`nothing ${earlier} ${fall}`, watch, next, (factor) =>
            chancesFor(made, factor, fall),
          );
      }
      countFalse(watch, next, tallies);
      countRare(next, tallies);
      for (let factor = 0; factor < FACTORS; factor += 1)
        if (verdictOf(next, factor)) calledInYear.add(factor);
      watch = next;
    }
    tallies.at(key.year(APP)).add(calledInYear.size, FACTORS);
  }
  countCalm(cell, random, tallies);
  // Worked out now, because what the oracle saw takes much room.
  const powers = new Map<string, Oracle>();
  for (const earlier of EARLIER) {
    for (const fall of FALLS) {
      const falseFalls = tallies.at(key.falseFall(APP, earlier)).share;
      const seen = surprises.at(`fall ${earlier} ${fall}`);
      const level = levelFor(falseFalls, surprises.at(`nothing ${earlier} ${fall}`));
      powers.set(`${earlier} ${fall}`, {
        atThatLevel: powerAt(falseFalls, seen),
        atEqualFalseFalls: powerAt(level, seen),
      });
    }
  }
  return { tallies, oracle: (earlier, fall) => powers.get(`${earlier} ${fall}`) ?? NOTHING };
}

const NOTHING: Oracle = { atThatLevel: Number.NaN, atEqualFalseFalls: Number.NaN };

function countFalse(before: Watch, after: Watch, tallies: Tallies): void {
  const earlier = before.meetings.length;
  for (const { name, verdicts } of everyRule(before, after)) {
    tallies
      .at(key.false(name, earlier))
      .add(verdicts.filter((verdict) => verdict !== undefined).length, FACTORS);
    tallies
      .at(key.falseFall(name, earlier))
      .add(verdicts.filter((verdict) => verdict === "falling").length, FACTORS);
  }
}

function countCalm({ model, people, n, calmOnes }: Cell, random: Random, tallies: Tallies): void {
  for (let community = 0; community < calmOnes; community += 1) {
    const made = model.make(n, people, random);
    let watch = startWatch(made.meet(0));
    const calledInYear = new Set<number>();
    for (let earlier = 1; earlier <= 7; earlier += 1) {
      watch = nextWatch(watch, made.meet(0));
      const called = watch.states.flatMap((_state, factor) => (verdictOf(watch, factor) ? [factor] : []));
      tallies.at(key.false(APP, earlier)).add(called.length, FACTORS);
      const fallen = called.filter((factor) => verdictOf(watch, factor) === "falling");
      tallies.at(key.falseFall(APP, earlier)).add(fallen.length, FACTORS);
      for (const factor of called) calledInYear.add(factor);
      countRare(watch, tallies);
    }
    tallies.at(key.year(APP)).add(calledInYear.size, FACTORS);
  }
}

/** How often something is called that says it is rare: it may not be less rare than it says. */
function countRare({ states }: Watch, tallies: Tallies): void {
  const chances = states.flatMap(({ call }) => (call ? [certaintyOf(call.change)?.oneFactor ?? 0] : []));
  for (const rare of RARE)
    tallies.at(key.rare(rare)).add(chances.filter((chance) => chance <= rare).length, FACTORS);
  for (const rare of ANY_RARE)
    tallies.at(key.anyRare(rare)).add(chances.filter((chance) => chance * FACTORS <= rare).length, FACTORS);
}

function tryFalls(watch: Watch, made: Made, tallies: Tallies, surprises: Surprises): void {
  const earlier = watch.meetings.length;
  for (const fall of FALLS) {
    const after = nextWatch(watch, made.meet(fall));
    for (const { name, verdicts } of everyRule(watch, after)) {
      tallies
        .at(key.found(name, earlier, fall))
        .add(verdicts.filter((verdict) => verdict === "falling").length, FACTORS);
    }
    surprises.add(`fall ${earlier} ${fall}`, watch, after, (factor) => chancesFor(made, factor, fall));
  }
}

function chancesFor(made: Made, factor: number, fall: number): readonly [Chances, Chances] {
  return [made.chances(factor, 0), made.chances(factor, fall)];
}

/** What the oracle saw, by what it was looking for. */
class Surprises {
  private readonly lists = new Map<string, Surprise[]>();

  add(
    name: string,
    before: Watch,
    after: Watch,
    chances: (factor: number) => readonly [Chances, Chances],
  ): void {
    for (let factor = 0; factor < FACTORS; factor += ORACLE_STEP) {
      const pooled = before.meetings.map((meeting) => countsAt(meeting, factor)).reduce(addCounts);
      this.at(name).push(surpriseOf(countsAt(after.meetings.at(-1), factor), pooled, ...chances(factor)));
    }
  }

  at(name: string): Surprise[] {
    const list = this.lists.get(name) ?? [];
    this.lists.set(name, list);
    return list;
  }
}
/** The oracle is slow: it looks at every other factor. */
const ORACLE_STEP = 2;

function everyRule(
  before: Watch,
  after: Watch,
): readonly { readonly name: string; readonly verdicts: readonly Verdict[] }[] {
  const last = after.meetings.at(-1);
  const factors = Array.from({ length: FACTORS }, (_none, factor) => factor);
  const rivals = RIVALS.filter(({ needs }) => before.meetings.length >= needs);
  return [
    { name: APP, verdicts: factors.map((factor) => verdictOf(after, factor)) },
    ...rivals.map(({ name, judge }) => ({
      name,
      verdicts: factors.map((factor) =>
        judge(
          before.meetings.map((meeting) => countsAt(meeting, factor)),
          countsAt(last, factor),
        ),
      ),
    })),
  ];
}

function countsAt(meeting: readonly Counts[] | undefined, factor: number): Counts {
  return meeting?.[factor] ?? [0, 0, 0, 0, 0];
}
