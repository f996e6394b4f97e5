import { type FactorId } from "#domain/rounds/instrument.ts";

/** What a round asks of everyone: frozen when it opens, and told to who scores before the first answer (R5). */
export interface Questions {
  /** In the order in which they are asked. */
  readonly factors: readonly FactorId[];
  readonly asksRemarks: boolean;
  /** Whether people are asked what kind of organisation they come from. */
  readonly asksKind?: boolean;
}
