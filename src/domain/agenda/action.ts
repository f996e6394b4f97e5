import { FactorId } from "#domain/rounds/instrument.ts";
import { Day, Id, LongText, rowFields, ShortText } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

export const OUTCOMES = ["done", "dropped", "handedOver"] as const;
const Outcome = z.literal(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/**
 * What somebody will do (G2). It belongs to the community, and not to the agenda it was agreed at: when that goes, what is open
 * stays (G3).
 */
export const Action = z.object({
  ...rowFields,
  what: ShortText.check(z.minLength(1)),
  /** The day of the meeting it was agreed at. */
  agreedOn: Day,
  /** The point of an agenda it came of; that may be gone. */
  cameOf: z.optional(Id),
  factorId: z.optional(FactorId),
  /** One member, and nobody until somebody is chosen. */
  ownerId: z.nullish(Id),
  dueOn: z.nullish(Day),
  /** "If it is Monday and the numbers are in, then …": who plans when, does more often. */
  ifThen: LongText,
  /** Whether the community can solve it itself, and if not who can. */
  ourselves: z.nullish(z.literal(["yes", "no"])),
  whoElse: ShortText,
  /** Absent while it is open. */
  outcome: z.nullish(Outcome),
  closedOn: z.nullish(Day),
  /** A word why it was closed so. */
  closingWord: LongText,
});
export type Action = Readonly<z.infer<typeof Action>>;
