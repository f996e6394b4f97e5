import { FactorId } from "#domain/rounds/instrument.ts";
import { z } from "#domain/schema.ts";

/** What a group talks about now, and until when: all that a projector window is told (R4). */
export const TalkState = z.object({
  factorId: FactorId,
  /** When the timer ends, in milliseconds since 1970; nothing while it does not run. */
  endsAt: z.nullable(z.number()),
});
export type TalkState = Readonly<z.infer<typeof TalkState>>;
