import { type StandingItem } from "#domain/agenda/agenda.ts";
import { type FactorAttention, type Flag } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { type FactorId, type Instrument } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";
import { type NewPoint } from "#storage/rows/agendas.ts";

/** How long a point takes until someone says otherwise, in minutes. */
export const DEFAULT_MINUTES = 20;
/** Standing items are short. */
export const STANDING_MINUTES = 10;

/** What new points are made from. */
export interface PointSource {
  readonly attention: readonly FactorAttention[];
  readonly proposals: readonly Proposal[];
  readonly instrument: Instrument;
  readonly terms: Messages["terms"];
}

/**
 * A point about a factor, with the evidence copied as it is now and the question that fits it (G1).
 *
 * @param asked the questions of the points before it
 */
export function factorPoint(
  source: PointSource,
  factorId: FactorId,
  reason: string,
  asked: readonly string[],
): NewPoint {
  const flags = source.attention.find((factor) => factor.factorId === factorId)?.flags ?? [];
  return {
    kind: "factor",
    factorId,
    evidence: flags,
    reason,
    question: longestAgo(openQuestions(source, factorId, flags), asked),
    minutes: DEFAULT_MINUTES,
  };
}

function openQuestions(
  { proposals, instrument, terms }: PointSource,
  factorId: FactorId,
  flags: readonly Flag[],
): readonly string[] {
  const main = proposals.find((proposal) => proposal.factorId === factorId)?.mainFlag ?? flags[0];
  if (main !== undefined) return terms.openQuestions[isLowest(main) ? "lowest" : main.kind];
  const group = instrument.factors.find(({ id }) => id === factorId)?.group;
  return group === undefined ? [] : terms.groupQuestions[group];
}

/** Where the middle score is a 1, nobody can be asked why it is not lower. */
function isLowest(flag: Flag): boolean {
  return flag.kind === "low" && flag.median === 1;
}

/** The first question that was not asked yet, or else the one that was asked longest ago. */
function longestAgo(questions: readonly string[], asked: readonly string[]): string {
  return questions.toSorted((one, other) => asked.lastIndexOf(one) - asked.lastIndexOf(other))[0] ?? "";
}

/** Points that stand one after the other, each with a question that those before it do not ask, as far as there are more. */
function factorPoints(source: PointSource, factors: Chosen["factors"]): readonly NewPoint[] {
  const asked: string[] = [];
  return factors.map(({ factorId, reason }) => {
    const point = factorPoint(source, factorId, reason, asked);
    asked.push(point.question);
    return point;
  });
}

/** A point that can stand on every agenda, with its own question (G1). */
export function standingPoint({ terms }: Pick<PointSource, "terms">, standingItem: StandingItem): NewPoint {
  return {
    kind: "standing",
    standingItem,
    question: terms.standingItems[standingItem].question,
    minutes: STANDING_MINUTES,
  };
}

/** A point that the manager thought of. */
export function ownPoint(title: string): NewPoint {
  return { kind: "own", title, question: "", minutes: DEFAULT_MINUTES };
}

/** What is chosen for a new agenda. */
export interface Chosen {
  readonly factors: readonly { readonly factorId: FactorId; readonly reason: string }[];
  readonly standing: readonly StandingItem[];
}

/** The first points of an agenda: open actions come first (G1), then factors, then the other standing items. */
export function firstPoints(source: PointSource, { factors, standing }: Chosen): readonly NewPoint[] {
  const items = standing.map((item) => standingPoint(source, item));
  return [
    ...items.filter(({ standingItem }) => standingItem === "openActions"),
    ...factorPoints(source, factors),
    ...items.filter(({ standingItem }) => standingItem !== "openActions"),
  ];
}
