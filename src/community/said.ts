import { COUNTS, ROUNDS, SCORES } from "./rows.ts";
import { joined } from "./slice.ts";

/** Where remarks stand, of all rounds; which of them may be read is for `domain/rounds/remarks-for-group.ts` to say. */
export const SAID = joined({ rounds: ROUNDS, scores: SCORES, counts: COUNTS }, (rows) => rows);
