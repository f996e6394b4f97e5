import { backupUrgency, type BackupUrgency } from "#domain/backup/backup-urgency.ts";
import { stampOf } from "#domain/merge/merge-rows.ts";
import { stampDevice, stampMs, ZERO_STAMP } from "#domain/rows/clock.ts";
import { type Database } from "#storage/database/database.ts";
import { type LastBackup, readMeta, writeMeta } from "#storage/database/meta.ts";
import { useQuery } from "#storage/live/use-query.ts";

const DAY_MS = 86_400_000;

/** What is in no backup yet. */
export interface Unsaved {
  /** Rounds closed or imported on this device after its last backup. */
  readonly rounds: number;
  /** Since the first of them was closed. */
  readonly days: number;
}

export interface BackupState {
  readonly last: LastBackup | undefined;
  readonly unsaved: Unsaved;
  readonly urgency: BackupUrgency;
}

/** Where the clock of the data stands; taken before the backup is made, so that nothing counts as saved that is not. */
export async function readClock(database: Database): Promise<string> {
  const { clock = "" } = await readMeta(database, "clock");
  return clock;
}

export async function rememberBackup(database: Database, backup: LastBackup): Promise<void> {
  await writeMeta(database, { lastBackup: backup });
}

export async function readLastBackup(database: Database): Promise<LastBackup | undefined> {
  const { lastBackup } = await readMeta(database, "lastBackup");
  return lastBackup;
}

/** What a backup made now would add to the last one, and how much that matters (B2). `undefined` while reading. */
export function useBackupState(): BackupState | undefined {
  return useQuery(readBackupState);
}

export async function readBackupState(database: Database): Promise<BackupState> {
  const last = await readLastBackup(database);
  const unsaved = await readUnsaved(database, last?.at ?? "");
  return { last, unsaved, urgency: backupUrgency(unsaved) };
}

/**
 * The closed rounds of the user's own communities that were closed here since; the example needs no backup, and what
 * another device closed came from a file.
 */
export async function readUnsaved(database: Database, since: string): Promise<Unsaved> {
  const [communities, { device }] = await Promise.all([
    database.communities.toArray(),
    readMeta(database, "device"),
  ]);
  const own = new Set(
    communities.filter(({ isExample, deleted }) => !isExample && deleted !== true).map(({ id }) => id),
  );
  // Without the device behind it: after a restore the clock may carry another's name.
  const from = since.slice(0, ZERO_STAMP.length);
  const closings = await closingsOf(database, own);
  const unsaved = closings.filter(
    (stamp) => stampDevice(stamp) === device && stamp.slice(0, ZERO_STAMP.length) > from,
  );
  const first = Math.min(...unsaved.map(stampMs));
  const days = unsaved.length === 0 ? 0 : Math.max(0, Math.floor((Date.now() - first) / DAY_MS));
  return { rounds: unsaved.length, days };
}

/** Rounds read at a time: thousands at once would hold up the page (U4). */
const CHUNK = 500;

/** When the closed rounds of these communities were closed. */
async function closingsOf(database: Database, communityIds: ReadonlySet<string>): Promise<readonly string[]> {
  const closings: string[] = [];
  let last = "";
  for (;;) {
    // Part by part.
    const rounds = await database.rounds.where("id").above(last).limit(CHUNK).toArray();
    for (const round of rounds) {
      const isClosed = round.status === "closed" && round.deleted !== true;
      if (isClosed && communityIds.has(round.communityId))
        closings.push(stampOf(round, "status") ?? ZERO_STAMP);
    }
    if (rounds.length < CHUNK) return closings;
    last = rounds.at(-1)?.id ?? last;
  }
}
