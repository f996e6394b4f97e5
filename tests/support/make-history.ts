import { type History } from "#domain/attention/history.ts";
import { type Counts, type FactorResult, type RoundResult } from "#domain/rounds/round-result.ts";

/** One factor's answers in a round, as short as a test wants to write them. */
export type Told = Counts | Partial<FactorResult>;

const EMPTY: FactorResult = { counts: [0, 0, 0, 0, 0], dontKnow: 0, notApplicable: 0, corrected: false };

/** A round of eight ballots, or of one number; rounds made with a later `number` are held 8 weeks later. */
export function makeRound(
  number: number,
  factors: Readonly<Record<string, Told>>,
  overrides: Partial<RoundResult> = {},
): RoundResult {
  return {
    roundId: `round-${String(number).padStart(4, "0")}`,
    meetingId: `meeting-${String(number).padStart(4, "0")}`,
    heldOn: dayAfter("2024-01-10", number * 56),
    meetingKind: "meeting",
    mode: "individual",
    instrumentId: "greenport-12",
    instrumentVersion: 1,
    isOpen: false,
    moment: "",
    ballots: 8,
    threshold: 5,
    hidden: false,
    tooFew: [],
    factors: Object.fromEntries(Object.entries(factors).map(([id, told]) => [id, resultOf(told)])),
    ...overrides,
  };
}

/** Rounds of one factor named `trust`, 8 weeks apart. */
export function makeSeries(
  series: readonly Told[],
  overrides: Partial<RoundResult> = {},
): readonly RoundResult[] {
  return series.map((told, index) => makeRound(index, { trust: told }, overrides));
}

/** A history that ends today, on the day of its last round. */
export function makeHistory(rounds: readonly RoundResult[], overrides: Partial<History> = {}): History {
  const days = rounds.map(({ heldOn }) => heldOn).toSorted();
  return {
    factorIds: ["trust"],
    rounds,
    phases: [],
    attended: [],
    rhythmWeeks: 8,
    today: days.at(-1) ?? "2024-01-10",
    ...overrides,
  };
}

/** The counts of a `manager` or `agreed` round. */
export function single(value: number): Counts {
  return [
    Number(value === 1),
    Number(value === 2),
    Number(value === 3),
    Number(value === 4),
    Number(value === 5),
  ];
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function resultOf(told: Told): FactorResult {
  return isCounts(told) ? { ...EMPTY, counts: told } : { ...EMPTY, ...told };
}

function isCounts(told: Told): told is Counts {
  return Array.isArray(told);
}
