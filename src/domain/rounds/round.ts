import { Day, Id, LongText, rowFields } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

import { Answer } from "./answer.ts";
import { FactorId } from "./instrument.ts";
import { REMARK_RULES } from "./remark-rule.ts";

/**
 * Whose view the numbers are (R2): the manager's own, one score agreed in the room, or ballots.
 * Set before the round opens and shown wherever its numbers are.
 */
export const MODES = ["manager", "agreed", "individual"] as const;
export const Mode = z.literal(MODES);
export type Mode = z.infer<typeof Mode>;

/** Ballots needed before a distribution is shown (R5). */
export const DEFAULT_THRESHOLD = 5;

/** A scoring of the factors at one moment (R1). A closed round does not change (R6). */
export const Round = z.object({
  ...rowFields,
  meetingId: Id,
  mode: Mode,
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  /** Frozen when the round opens (R5). */
  threshold: z.int().check(z.gte(1)),
  status: z.literal(["open", "closed"]),
  /** Which factors everyone is asked (R7), frozen when the round opens; absent is all. */
  factors: z.nullish(z.array(FactorId).check(z.minLength(1))),
  /** What becomes of remarks, frozen when the round opens (R5); absent is that none are asked for. */
  remarkRule: z.nullish(z.literal(REMARK_RULES)),
  /** Whether everyone is asked what kind of organisation they come from, frozen when the round opens; absent is no. */
  asksKind: z.nullish(z.boolean()),
  /** The round of which some factors are scored once more here, after the talk about it (R8). That one stays as it is. */
  againOf: z.nullish(Id),
});
export type Round = Readonly<z.infer<typeof Round>>;

/** Who may read a remark (G6). */
export const REMARK_LEVELS = ["private", "team", "outside"] as const;
export const RemarkLevel = z.literal(REMARK_LEVELS);
export type RemarkLevel = z.infer<typeof RemarkLevel>;

/**
 * One answer to one factor in a `manager` or `agreed` round; its id is that of `scoreId`.
 * `answer` is absent while there is only a remark.
 */
export const Score = z
  .object({
    ...rowFields,
    roundId: Id,
    factorId: FactorId,
    answer: z.optional(z.nullable(Answer)),
    remark: LongText,
    remarkLevel: RemarkLevel,
  })
  .check(
    z.refine(({ id, roundId, factorId }) => id === scoreId(roundId, factorId), { path: ["id"], error: "id" }),
  );
export type Score = Readonly<z.infer<typeof Score>>;

/**
 * The id of a score: two devices that score the same factor of a round write the same row, and the scores of a round
 * stand together in the order of ids.
 */
export function scoreId(roundId: string, factorId: FactorId): string {
  return `${roundId}_${factorId}`;
}

/** A visible change of a closed round, with its reason (R6). The score it corrects stays as it was. */
export const Correction = z.object({
  ...rowFields,
  roundId: Id,
  factorId: FactorId,
  from: z.nullable(Answer),
  to: z.nullable(Answer),
  reason: LongText.check(z.minLength(1)),
  madeOn: Day,
});
export type Correction = Readonly<z.infer<typeof Correction>>;
