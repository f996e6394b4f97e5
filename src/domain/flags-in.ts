import { PhaseKind } from "./community.ts";
import { type Flag } from "./flag.ts";
import { FactorId } from "./instrument.ts";
import { DEFAULT_THRESHOLD, Mode } from "./round.ts";
import { Day, Id, isPlausibleDay } from "./row.ts";
import { z } from "./schema.ts";

/** More than there are kinds. */
const MOST = 20;

/**
 * The flags in the evidence of an agenda point (G1). What is no flag of this version is left out: it came from a newer
 * version, which this one must not guess at (B3), or from a file that somebody tampered with (B4). So is what tells the
 * answers of fewer people than any round may tell (R5), as older versions copied it.
 */
export function flagsIn(evidence: unknown): readonly Flag[] {
  return Array.isArray(evidence)
    ? evidence.slice(0, MOST).filter(isFlag).filter(addsUp).filter(mayBeTold)
    : [];
}

/** Whether it can be true: as many answers as it says, and no day after that of its round (B4). */
function addsUp(flag: Flag): boolean {
  const isTrueDay = (day: Day) => isPlausibleDay(day) && day <= flag.heldOn;
  return (
    talliesIn(flag).every(([counts, n]) => counts.reduce((sum, count) => sum + count, 0) === n) &&
    daysIn(flag).every(isTrueDay) &&
    (flag.kind !== "unsure" || flag.dontKnow <= flag.answered)
  );
}

function talliesIn(flag: Flag): readonly (readonly [readonly number[], number])[] {
  if ("counts" in flag) return [[flag.counts, flag.n]];
  if (!("change" in flag) || !("counts" in flag.change)) return [];
  const { counts, n, countsBefore, nBefore } = flag.change;
  return [
    [counts, n],
    [countsBefore, nBefore],
  ];
}

function daysIn(flag: Flag): readonly Day[] {
  const { heldOn } = flag;
  if ("since" in flag) return [heldOn, flag.since];
  if ("change" in flag) return [heldOn, flag.change.since];
  return flag.kind === "stale" && flag.lastScoredOn !== undefined ? [heldOn, flag.lastScoredOn] : [heldOn];
}

function mayBeTold(flag: Flag): boolean {
  return flag.mode !== "individual" || peopleIn(flag).every((people) => people >= DEFAULT_THRESHOLD);
}

/** Of how many people a flag tells the answers, now and before. */
function peopleIn(flag: Flag): readonly number[] {
  if ("n" in flag) return [flag.n];
  if ("answered" in flag) return [flag.answered];
  return "change" in flag && "n" in flag.change ? [flag.change.n, flag.change.nBefore] : [];
}

function isFlag(value: unknown): value is Flag {
  return AnyFlag.safeParse(value).success;
}

const Whole = z.int().check(z.gte(0), z.lte(1_000_000));
const Limit = z.number().check(z.gte(-1), z.lte(5));
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
  midP: z.number().check(z.gte(0), z.lte(1)),
  limit: Limit,
  swing: z.optional(z.number().check(z.gte(0), z.lte(1000))),
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
