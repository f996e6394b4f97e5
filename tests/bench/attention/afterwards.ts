import { effectAfter } from "#domain/attention/effect.ts";
import { type History } from "#domain/attention/history.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";
import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";
import { dayAfter, makeRound } from "#tests/support/make-history.ts";

import { FACTORS, type Made, type Model, type People } from "./model.ts";
import { seeded } from "./random.ts";
import { each, percent, table } from "./report.ts";
import { EARLIER } from "./series.ts";
import { Tallies } from "./tally.ts";

const IDS = Array.from({ length: FACTORS }, (_none, index) => `factor-${index}`);
/** Steady rounds before something is done; two come after. */
const MOST = Math.max(...EARLIER);
const FALL = 1;
/** So many factors fall together: if all of them did, nobody could tell it from a meeting that lies low as a whole. */
const FALLING = 3;

/** Names in the tallies. */
export const key = {
  any: (earlier: number) => `any ${earlier}`,
  /** Of factors that are flagged as low in the round before, so that they are chosen. */
  low: "low",
  /** The same if the round they were chosen for weighed like any other. */
  lowInFull: "low in full",
  fallen: (earlier: number) => `fallen ${earlier}`,
};

interface Cell {
  readonly model: Model;
  readonly people: People;
  readonly n: number;
  readonly communities: number;
}

/**
 * Lets nothing happen, says after each round that something was done for every factor, and counts where a move is told two rounds
 * later (G4). And lets three factors fall a point after that day, and counts what is found.
 */
export function runAfterwards({ model, people, n, communities }: Cell): Tallies {
  const tallies = new Tallies();
  const random = seeded(n);
  for (let community = 0; community < communities; community += 1) {
    const made = model.make(n, people, random);
    const rounds = Array.from({ length: MOST + 2 }, (_none, number) => roundOf(number, made.meet(0), n));
    countSteady(rounds, tallies);
    for (const earlier of EARLIER) {
      const fallen = [earlier, earlier + 1].map((number) => roundOf(number, someFell(made), n));
      const told = movedAfter([...rounds.slice(0, earlier), ...fallen], earlier)("falling");
      const found = told.filter((id) => IDS.indexOf(id) < FALLING);
      tallies.at(key.fallen(earlier)).add(found.length, FALLING);
    }
  }
  return tallies;
}

function someFell(made: Made): readonly Counts[] {
  return [...made.meet(FALL).slice(0, FALLING), ...made.meet(0).slice(FALLING)];
}

function countSteady(rounds: readonly RoundResult[], tallies: Tallies): void {
  const low = { of: 0, moved: 0, inFull: 0 };
  for (let earlier = 1; earlier <= MOST; earlier += 1) {
    const moved = movedAfter(rounds, earlier)();
    if (EARLIER.some((one) => one === earlier)) tallies.at(key.any(earlier)).add(moved.length, FACTORS);
    const lows = lowIn(rounds, earlier);
    low.of += lows.length;
    low.moved += lows.filter((id) => moved.includes(id)).length;
    const inFull = movedAfter(rounds, earlier, BEFORE_ALL)();
    low.inFull += lows.filter((id) => inFull.includes(id)).length;
  }
  if (low.of === 0) return;
  tallies.at(key.low).add(low.moved, low.of);
  tallies.at(key.lowInFull).add(low.inFull, low.of);
}
/** As if it had been decided before anything was scored: then no round is why. */
const BEFORE_ALL = "2000-01-01";

/** The factors that are told to have moved in two rounds after so many; all of them, or those that moved one way. */
function movedAfter(rounds: readonly RoundResult[], earlier: number, decidedOn?: Day) {
  const history = historyOf(rounds.slice(0, earlier + 2));
  const day = dayAfter(rounds[earlier - 1]?.heldOn ?? "", 1);
  const told = IDS.map((id) => effectAfter(history, id, { day, decidedOn: decidedOn ?? day }));
  return (kind?: "falling" | "rising") =>
    IDS.filter((_id, index) => {
      const effect = told[index];
      return effect?.type === "moved" && (kind === undefined || effect.kind === kind);
    });
}

function lowIn(rounds: readonly RoundResult[], earlier: number): readonly string[] {
  const history = historyOf(rounds.slice(0, earlier));
  return IDS.filter(
    (id) =>
      verdictsOf(history, id)
        .at(-1)
        ?.flags.some(({ kind }) => kind === "low") === true,
  );
}

function historyOf(rounds: readonly RoundResult[]): History {
  const today = rounds.at(-1)?.heldOn ?? "";
  const history = { factorIds: IDS, rounds, phases: [], attended: [], rhythmWeeks: 8, today };
  return { ...history, memory: emptyMemory() } as History;
}

function roundOf(number: number, counts: readonly Counts[], ballots: number): RoundResult {
  const factors = IDS.flatMap((id, index) => {
    const of = counts[index];
    return of === undefined ? [] : [[id, of] as const];
  });
  return makeRound(number, Object.fromEntries(factors), { ballots });
}

interface Row {
  readonly what: string;
  readonly byN: ReadonlyMap<number, Tallies>;
}

/** So many times fewer communities than for flags: each is judged anew after every round. */
const FEWER = 6;

/** The table, for people who are others each time: what is promised about. */
export function afterwardsRows(
  models: readonly Model[],
  sizes: ReadonlyMap<number, number>,
  size: (communities: number) => number,
): string {
  return afterwardsTable(
    models.map((model) => ({
      what: model.name,
      byN: new Map(
        [...sizes].map(([n, communities]) => {
          const cell = { model, people: "different", n, communities: size(communities / FEWER) } as const;
          return [n, runAfterwards(cell)] as const;
        }),
      ),
    })),
  );
}

function afterwardsTable(rows: readonly Row[]): string {
  const cell = (byN: Row["byN"], name: string, digits: number) =>
    each(byN, (tallies) => percent(tallies.at(name).share, digits));
  const worst = Math.max(
    ...rows.flatMap(({ byN }) => [...byN.values()].map((tallies) => tallies.at(key.low).standardError)),
  );
  const made = table(
    `| answers | ${EARLIER.map((earlier) => `after ${earlier}`).join(" | ")} | of the low | if that round weighed in full | ${EARLIER.map((earlier) => `falls found after ${earlier}`).join(" | ")} |`,
    rows.map(({ what, byN }) => {
      const cells = [
        ...EARLIER.map((earlier) => cell(byN, key.any(earlier), 1)),
        cell(byN, key.low, 1),
        cell(byN, key.lowInFull, 1),
        ...EARLIER.map((earlier) => cell(byN, key.fallen(earlier), 0)),
      ];
      return `| ${what} | ${cells.join(" | ")} |`;
    }),
  );
  return `${made}\n\nLargest standard error of the low: ${percent(worst, 1)} points.`;
}

export function afterwardsSection(made: string): readonly string[] {
  return [
    "## Told to have moved in the two rounds after a day, though nothing changed (%, of factors; promised: at most 5), and real falls of a point (%)",
    made,
    `After so many rounds something is done for every factor, and others come each time. Of the twelve three fall. “Of the low” are those of them that were flagged as
low in the round before, after any of seven rounds: who makes an agenda chooses them, and by chance alone they lie higher next time. “If that
round weighed in full” is the same test with that round in the level like any other.`,
  ];
}
