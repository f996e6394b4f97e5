import { groupBy } from "#domain/group-by.ts";
import { ORGANISATION_KINDS, type OrganisationKind } from "#domain/organisation-kind.ts";

import { type Answers } from "./ballot.ts";
import { countBallots, mayBeTold } from "./count-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { type Counted } from "./round-counts.ts";
import { type AnswerCounts, type KindGroup, type RoundResult } from "./round-result.ts";

/** Who did not say, or had a card that does not ask: counted too, or all others together would tell them (R5). */
const UNSAID = "unsaid";
const KIND_GROUPS: readonly KindGroup[] = [...ORGANISATION_KINDS, UNSAID];

interface OfKind {
  readonly answers: Answers;
  readonly kind: OrganisationKind | undefined;
}

type Groups = NonNullable<Counted["kinds"]>;

/**
 * Counts ballots per kind of organisation, where every kind that is there reaches the threshold: were one left out, the
 * others subtracted from the whole would tell it (R5). A factor that may not be told of one kind is told of none, for the same reason.
 */
export function countKinds(ballots: readonly OfKind[], threshold: number): Groups | undefined {
  const groups = groupBy(ballots, ({ kind }) => kind ?? UNSAID);
  const counted = KIND_GROUPS.flatMap((group) => {
    const own = groups.get(group);
    return own === undefined
      ? []
      : [
          [
            group,
            countBallots(
              own.map(({ answers }) => answers),
              threshold,
            ),
          ] as const,
        ];
  });
  if (counted.length < 2 || counted.some(([, { ballots: people }]) => people < threshold)) return undefined;
  const withheld = new Set(counted.flatMap(([, { tooFew }]) => tooFew));
  const isTold = (factorId: string) =>
    !withheld.has(factorId) && counted.every(([, { factors }]) => factorId in factors);
  return Object.fromEntries(
    counted.map(([group, { ballots: people, factors }]) => [
      group,
      {
        ballots: people,
        factors: Object.fromEntries(Object.entries(factors).filter(([factorId]) => isTold(factorId))),
      },
    ]),
  );
}

/**
 * What may be told per kind, looked at once more: a threshold may have risen since, and a file can say anything. Only groups
 * that together are the whole, each large enough, and of them the factors that add up to what is told of all (R5).
 */
export function toldKinds(
  { ballots, kinds }: Counted,
  { factors, threshold }: Pick<RoundResult, "factors" | "threshold">,
): RoundResult["kinds"] {
  const groups = KIND_GROUPS.flatMap((group) => {
    const own = kinds?.[group];
    return own === undefined ? [] : [{ group, ...own }];
  });
  const people = groups.reduce((sum, group) => sum + group.ballots, 0);
  if (groups.length < 2 || people !== ballots || groups.some((group) => group.ballots < threshold))
    return undefined;
  const isTold = ([factorId, whole]: readonly [FactorId, AnswerCounts]) => {
    const parts = groups.flatMap((group) => group.factors[factorId] ?? []);
    return (
      parts.length === groups.length &&
      parts.every((part) => mayBeTold(part, threshold)) &&
      addUp(parts, whole)
    );
  };
  const told = new Set(Object.entries(factors).flatMap((factor) => (isTold(factor) ? [factor[0]] : [])));
  return groups.map((group) => ({
    kind: group.group,
    ballots: group.ballots,
    factors: Object.fromEntries(
      Object.entries(group.factors).flatMap(([id, counts]) =>
        told.has(id) ? [[id, { ...counts, corrected: false }]] : [],
      ),
    ),
  }));
}

function addUp(parts: readonly AnswerCounts[], whole: AnswerCounts): boolean {
  const sum = (of: (counts: AnswerCounts) => number) => parts.reduce((total, part) => total + of(part), 0);
  return (
    whole.counts.every((count, point) => sum(({ counts }) => counts[point] ?? 0) === count) &&
    sum(({ dontKnow }) => dontKnow) === whole.dontKnow &&
    sum(({ notApplicable }) => notApplicable) === whole.notApplicable
  );
}
