import { PhaseKind } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { FactorId } from "#domain/rounds/instrument.ts";
import { DEFAULT_THRESHOLD, Mode } from "#domain/rounds/round.ts";
import { Day, Id } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

import { type Flag } from "./flag.ts";
import { isConsistent } from "./is-consistent.ts";

/** More than there are kinds. */
const MOST = 20;

/**
 * The flags in the evidence of an agenda point (G1). What is no flag of this version is left out: it came from a newer
 * version, which this one must not guess at (B3), or from a file that somebody tampered with (B4). So is what cannot be true, and
 * what tells the answers of fewer people than any round may tell (R5), as older versions copied it.
 */
export function flagsIn(evidence: unknown): readonly Flag[] {
  return Array.isArray(evidence)
    ? evidence.slice(0, MOST).filter(isFlag).filter(isConsistent).filter(mayBeTold)
    : [];
}

function mayBeTold(flag: Flag): boolean {
  return !hasBallots(flag.mode) || peopleIn(flag).every((people) => people >= DEFAULT_THRESHOLD);
}

/** Of how many people a flag tells the answers, now and before. */
function peopleIn(flag: Flag): readonly number[] {
  if ("n" in flag) return [flag.n];
  if ("answered" in flag) return [flag.answered];
  return "change" in flag && "n" in flag.change ? [flag.change.n, flag.change.nBefore] : [];
}

function isFlag(value: unknown): value is Same<Flag, Bare<Flag>, Bare<z.infer<typeof AnyFlag>>> {
  return AnyFlag.safeParse(value).success;
}

const Whole = z.int().check(z.gte(0), z.lte(1_000_000));
const Limit = z.number().check(z.gte(-1), z.lte(5));
const Chance = z.number().check(z.gte(0), z.lte(1));
const Scored = z.number().check(z.gte(1), z.lte(5));
const Counts = z.tuple([Whole, Whole, Whole, Whole, Whole]);

const decided = { factorId: FactorId, roundId: Id, heldOn: Day, mode: Mode };
const run = { since: Day, rounds: Whole };
const level = { ...decided, ...run, counts: Counts, n: Whole, median: Scored, limit: Limit };

const BallotChange = z.object({
  basis: z.literal(["previous", "earlier", "slide"]),
  counts: Counts,
  n: Whole,
  median: Scored,
  countsBefore: Counts,
  nBefore: Whole,
  medianBefore: Scored,
  roundsBefore: Whole,
  since: Day,
  midP: Chance,
  p: z.optional(Chance),
  limit: Limit,
  swing: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  ends: z.optional(z.object({ rounds: Whole, counts: Counts, countsBefore: Counts })),
  among: z.optional(Whole),
  ownRate: z.optional(z.number().check(z.gt(0), z.lt(1))),
});

const SingleChange = z.object({
  basis: z.literal(["twoPoints", "threeInARow"]),
  from: Scored,
  to: Scored,
  since: Day,
});

const AnyFlag = z.union([
  z.object({ ...level, kind: z.literal(["low", "lowMinority", "strong"]) }),
  z.object({ ...level, kind: z.literal("divided"), agreement: Limit }),
  z.object({ ...decided, kind: z.literal("unsure"), dontKnow: Whole, answered: Whole, limit: Limit }),
  z.object({
    ...decided,
    kind: z.literal(["falling", "rising"]),
    change: z.union([BallotChange, SingleChange]),
    newPhase: z.optional(PhaseKind),
  }),
  z.object({
    ...decided,
    kind: z.literal("stale"),
    lastScoredOn: z.optional(Day),
    weeks: Whole,
    limitWeeks: Whole,
    isOwnLimit: z.optional(z.literal(true)),
  }),
  z.object({
    ...decided,
    ...run,
    kind: z.literal("unattended"),
    because: z.optional(z.literal(["low", "falling", "divided", "unsure", "stale"])),
  }),
]);

/** A type, where two others can stand for each other: a flag that the schema does not know, or not whole, does not compile. */
type Same<T, A extends B, B extends C, C = A> = T;

/** What JSON can hold of a type: nothing is read-only there, and what is undefined is not there. */
type Bare<T> = T extends object ? { -readonly [K in keyof T]: Bare<Exclude<T[K], undefined>> } : T;
