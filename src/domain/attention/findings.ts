import { type FactorId } from "#domain/rounds/instrument.ts";

import { type Step } from "./factor-line.ts";
import { type Limits } from "./limits.ts";
import { type VisibleRound } from "./occasion.ts";
import { type Finding } from "./told-call.ts";

/** What was found in the first rounds that scored a factor. */
interface FactorFindings {
  readonly rounds: number;
  /** By the place of a round among them, from 0; a place without one was quiet. */
  readonly found: Readonly<Record<string, Finding>>;
}

/**
 * What the looks at the rounds of a history found, by factor. To look costs most of judging; who judged a long history once
 * may keep this, and judge it again at a small part of the cost with the same outcome (A11). What was compared is not in it: that is
 * read from the rounds themselves.
 */
export type Findings = Readonly<Record<FactorId, FactorFindings>>;

const NOTHING: Finding = {};

/** What is known to have been found at this place; `undefined` where nobody looked yet. */
export function knownFinding(findings: FactorFindings | undefined, place: number): Finding | undefined {
  if (findings === undefined || place >= findings.rounds) return undefined;
  return findings.found[place] ?? NOTHING;
}

/** What was found about one factor, to keep. */
export function findingsOf(steps: readonly Step[]): FactorFindings {
  const found: Record<string, Finding> = {};
  for (const [place, { lines, occasion }] of steps.entries()) {
    const finding = occasion.point.median === undefined ? undefined : lines[occasion.kind]?.ballots?.finding;
    if (finding !== undefined && Object.keys(finding).length > 0) found[place] = finding;
  }
  return { rounds: steps.length, found };
}

/**
 * All that the looks at these rounds depend on, as text: as long as it is the same, they give the same.
 *
 * @param rounds The first ones of a history, from old to new; what comes after them changes nothing about them.
 */
export function looksDependOn(
  rounds: readonly VisibleRound[],
  factorIds: readonly FactorId[],
  { falseCalls }: Limits,
): string {
  const told = rounds.map(({ round, kind }) => [
    kind,
    ...factorIds.map((id) => round.factors[id]?.counts ?? 0),
  ]);
  return JSON.stringify([falseCalls, factorIds, told]);
}
