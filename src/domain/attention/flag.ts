import { type PhaseKind } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Counts } from "#domain/rounds/round-result.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { type Day } from "#domain/rows/row.ts";

/** What stands out about a factor (A1 to A7). `lowMinority` is the lesser remark of A1. */
export type FlagKind = Flag["kind"];

/** Where a flag was decided: one factor in one round. */
interface Decided {
  readonly factorId: FactorId;
  readonly roundId: string;
  readonly heldOn: Day;
  readonly mode: Mode;
}

/** The numbers of the round that a level flag was decided on. */
interface LevelEvidence {
  readonly counts: Counts;
  /** Answers on the scale, without don't-knows. */
  readonly n: number;
  readonly median: number;
  readonly limit: number;
  /** First day of the unbroken run of rounds with this flag. */
  readonly since: Day;
  /** Length of that run, in rounds; at least 1. */
  readonly rounds: number;
}

/** Change between ballots, judged on ranks (A2, A7, A11). */
export interface BallotChange {
  readonly basis: "previous" | "earlier" | "slide";
  readonly counts: Counts;
  readonly n: number;
  readonly median: number;
  /** The answers compared with: of the previous round, or of all earlier rounds together. */
  readonly countsBefore: Counts;
  readonly nBefore: number;
  readonly medianBefore: number;
  /** Rounds in the comparison, without the last. */
  readonly roundsBefore: number;
  /** First day of the rounds compared with. */
  readonly since: Day;
  /** One-sided mid-p in the direction of the call: half of the outcomes that are just as extreme. */
  readonly midP: number;
  /** The same with all of them: the chance of this change or a larger one. Absent in evidence of older versions. */
  readonly p?: number;
  /** The mid-p at or below which this look calls. */
  readonly limit: number;
  /**
   * Whole rounds of this community swing: the variance of this comparison is this many times what separate answers
   * give, and `midP` takes that into account. Absent where they do not.
   */
  readonly swing?: number;
  /** For a slide: the answers of the last and of the first rounds, as many at either end. Absent in evidence of older versions. */
  readonly ends?: { readonly rounds: number; readonly counts: Counts; readonly countsBefore: Counts };
  /** How many factors were judged beside each other. Absent where it is not known. */
  readonly among?: number;
  /** The share of false calls that the community chose itself; absent where it is the default (A11). */
  readonly ownRate?: number;
}

/** Change between single numbers: two points at once or three steps in a row; indicative (A10). */
export interface SingleChange {
  readonly basis: "twoPoints" | "threeInARow";
  readonly from: number;
  readonly to: number;
  readonly since: Day;
}

/** Each flag carries the evidence it was decided on (A8); the sentence is made in `i18n`. */
export type Flag =
  | (Decided & LevelEvidence & { readonly kind: "low" | "lowMinority" | "strong" })
  | (Decided & LevelEvidence & { readonly kind: "divided"; readonly agreement: number })
  | (Decided & {
      readonly kind: "unsure";
      readonly dontKnow: number;
      /** All who answered, don't-knows included. */
      readonly answered: number;
      readonly limit: number;
    })
  | (Decided & {
      readonly kind: "falling" | "rising";
      readonly change: BallotChange | SingleChange;
      /** The phase that began between the rounds compared: told, not corrected for. */
      readonly newPhase?: PhaseKind;
    })
  | (Decided & {
      readonly kind: "stale";
      /** The last time it was scored; absent when it never was. */
      readonly lastScoredOn?: Day;
      readonly weeks: number;
      readonly limitWeeks: number;
      /** The community chose itself after how many times its rhythm; absent where it is the default. */
      readonly isOwnLimit?: true;
    })
  | (Decided & {
      readonly kind: "unattended";
      /** Rounds in a row with a flag and without a place on an agenda. */
      readonly rounds: number;
      readonly since: Day;
      /** What it was flagged for in each of these rounds; absent where that changed. */
      readonly because?: "low" | "falling" | "divided" | "unsure" | "stale";
    });

/** Whether change could be judged, and if not why (A8, A10, I3). */
export type TrendState =
  | { readonly type: "judged" }
  /** First round of this factor, or too few answers to tell any change from chance. */
  | { readonly type: "tooEarly"; readonly rounds: number }
  /** All earlier scores were given in another mode, with another version of the instrument, or some this and some that. */
  | { readonly type: "notComparable"; readonly because: "mode" | "instrument" | "both" }
  /** Nobody gave a score this time: there is nothing to compare. */
  | { readonly type: "noScores" }
  /** Nobody gave a score in the rounds before: there is nothing to compare with. */
  | { readonly type: "noneBefore" }
  | { readonly type: "notScored" }
  /** The last time by fewer than it takes to tell (R5). */
  | { readonly type: "tooFewAnswers" };

/** One factor's answers in the round that scored it last, or before that. */
export interface FactorPoint {
  readonly roundId: string;
  readonly heldOn: Day;
  readonly mode: Mode;
  readonly counts: Counts;
  readonly n: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** Absent when nobody gave a point on the scale. */
  readonly median?: number;
  readonly q1?: number;
  readonly q3?: number;
  /** Van der Eijk's A, -1 to 1; only where more than one person answered. */
  readonly agreement?: number;
}

/** All there is to say about one factor now. */
export interface FactorAttention {
  readonly factorId: FactorId;
  readonly latest?: FactorPoint;
  /** The last round told nothing of this factor: what is shown is older (R7). */
  readonly isOlder: boolean;
  /** The day of a round since `latest` in which too few answered this factor to tell (R5). */
  readonly tooFewOn?: Day;
  readonly flags: readonly Flag[];
  readonly trend: TrendState;
}
