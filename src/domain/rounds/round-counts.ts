import { Id, LongText, rowFields } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

import { FactorId } from "./instrument.ts";

const Count = z.uint32();

/** How many gave each answer to one factor. */
const FactorCounts = z.object({
  counts: z.tuple([Count, Count, Count, Count, Count]),
  dontKnow: Count,
  notApplicable: Count,
});
export type FactorCounts = Readonly<z.infer<typeof FactorCounts>>;

/**
 * Why of a factor that was scored again nothing else is told (R5): `fewDiffer`: some more or some fewer people answered than
 * before, not as many as the threshold. `steady`: at most one answer is another one.
 */
const WITHHELD = ["fewDiffer", "steady"] as const;
export type Withheld = (typeof WITHHELD)[number];

/**
 * All that is kept of the ballots of a round (R3, R5): how many there were, the answers per factor counted, and the names of
 * the factors with too few answers to be told. Below the threshold of the round only how many ballots there were.
 */
const Counted = z.object({
  ballots: Count,
  factors: z.record(FactorId, FactorCounts),
  tooFew: z.array(FactorId),
  /** The same per kind of organisation, and of who did not say under `unsaid`: of all of them, or absent (R5). */
  kinds: z.nullish(
    z.record(z.string(), z.object({ ballots: Count, factors: z.record(FactorId, FactorCounts) })),
  ),
  /** After a talk: the factors of which the difference with before would tell what one or a few answered (R8). */
  withheld: z.nullish(z.record(FactorId, z.literal(WITHHELD))),
});
export type Counted = Readonly<z.infer<typeof Counted>>;

/** What somebody wrote about a factor, apart from all else (R3). */
const SaidRemark = z.object({ factorId: FactorId, text: LongText });
export type SaidRemark = Readonly<z.infer<typeof SaidRemark>>;

/**
 * What was counted in one round. Its id is that of the round, so that two devices that count the same ballots write the same
 * row; and the counts are one field, so that merging never makes numbers of two countings (T3).
 */
export const RoundCounts = z.object({
  ...rowFields,
  roundId: Id,
  counted: Counted,
  /** Those that may be shown (R5), in an order that tells nothing. */
  remarks: z.nullish(z.array(SaidRemark)),
});
export type RoundCounts = Readonly<z.infer<typeof RoundCounts>>;
