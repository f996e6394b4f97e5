import { type Transaction } from "dexie";

import { type Ballot } from "#domain/rounds/ballot.ts";
import { countOlderBallots } from "#domain/rounds/count-older-ballots.ts";
import { type Round } from "#domain/rounds/round.ts";

/**
 * Puts counts in the place of the ballots that versions 1 and 2 stored (R3, B3), within the upgrade of the database, with which
 * the table of ballots goes. Those in the safety copy go next: `safety-copy/let-go-of-ballots.ts`.
 */
export async function countStoredBallots(upgrade: Transaction): Promise<void> {
  const [ballots, rounds] = await Promise.all([
    upgrade.table<Ballot>("ballots").toArray(),
    upgrade.table<Round>("rounds").toArray(),
  ]);
  await upgrade.table("counts").bulkAdd([...countOlderBallots(ballots, rounds)]);
}
