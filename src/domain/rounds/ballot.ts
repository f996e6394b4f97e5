import { Id, rowFields } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

import { Answer } from "./answer.ts";
import { FactorId } from "./instrument.ts";

/** What one person answered, by factor. */
export const Answers = z.record(FactorId, Answer);
export type Answers = Readonly<z.infer<typeof Answers>>;

/**
 * All answers of one person in one round: no name, no order, no time, no stamp (R3).
 *
 * Never stored: ballots are counted when they come in. As a row they stand only in databases and copies of earlier versions.
 */
export const Ballot = z.object({
  id: Id,
  communityId: Id,
  v: rowFields.v,
  roundId: Id,
  answers: Answers,
});
export type Ballot = Readonly<z.infer<typeof Ballot>>;
