import { type Database } from "./database.ts";
import { useQuery } from "./use-query.ts";

const LAST_BACKUP = "lastBackup";

/** The day of the last backup made on this device and how many closed rounds it held (B2). */
export interface LastBackup {
  readonly madeOn: string;
  readonly closedRounds: number;
}

export async function rememberBackup(database: Database, backup: LastBackup): Promise<void> {
  await database.meta.put({ id: LAST_BACKUP, value: backup });
}

export async function readLastBackup(database: Database): Promise<LastBackup | undefined> {
  const row = await database.meta.get(LAST_BACKUP);
  return isLastBackup(row?.value) ? row.value : undefined;
}

/** What a backup made now would add to the last one (B2). `undefined` while reading. */
export function useBackupState():
  | { readonly last: LastBackup | undefined; readonly closedRounds: number }
  | undefined {
  return useQuery(async (database) => {
    const [last, closedRounds] = await Promise.all([readLastBackup(database), ownClosedRounds(database)]);
    return { last, closedRounds };
  });
}

/** Closed rounds of the user's own communities; the example needs no backup. */
export async function ownClosedRounds(database: Database): Promise<number> {
  const [communities, rounds] = await Promise.all([
    database.communities.toArray(),
    database.rounds.toArray(),
  ]);
  const own = new Set(
    communities.filter(({ isExample, deleted }) => !isExample && deleted !== true).map(({ id }) => id),
  );
  return rounds.filter(
    (round) => round.status === "closed" && round.deleted !== true && own.has(round.communityId),
  ).length;
}

function isLastBackup(value: unknown): value is LastBackup {
  return typeof value === "object" && value !== null && "madeOn" in value && "closedRounds" in value;
}
