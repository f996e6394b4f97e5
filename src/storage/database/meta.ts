import { type Day } from "#domain/rows/row.ts";
import { type FolderKey } from "#storage/backup/lock.ts";

import { type Database } from "./database.ts";

/** The last backup made on this device: on which day, and where the clock of the data stood (B2). */
export interface LastBackup {
  readonly madeOn: Day;
  readonly at: string;
}

/** The folder of the user's in which a copy comes after each round (B2). */
export interface FolderRow {
  readonly handle: FileSystemDirectoryHandle;
  /** What the copies are locked with (B7). Absent until somebody chose: then no copy is written. */
  readonly lock?: FolderLock;
  /** The day of the last copy in it, and where the clock of the data stood. */
  readonly savedOn?: Day;
  readonly at?: string;
  /** Why the last attempt failed. */
  readonly problem?: FolderProblem;
}

/** Why a copy did not come in the folder; `NeedsChoice`: nobody said yet whether it is to be locked (B7). */
export type FolderProblem = "NeedsChoice" | "NeedsPermission" | "FolderGone" | "FolderFull" | "FolderFailed";

export type FolderLock = FolderKey | "open";

/** Everything this device alone remembers, by its key in the table `meta`. Never leaves it in a backup (B1). */
export interface Meta {
  /** The latest stamp that this device gave, or met in a file. Absent: nothing was ever written. */
  readonly clock: string;
  /** The name of this device in its stamps. */
  readonly device: string;
  /** What it has seen of others, through files (T3); `domain/merge/knowledge.ts` reads it. */
  readonly knows: object;
  readonly lastBackup: LastBackup;
  readonly backupFolder: FolderRow;
  /** When deleted rows were last purged (B8), in milliseconds since 1970. */
  readonly purgedAt: number;
  /** When the safety copy was made anew to let go of ballots of an earlier version (R3), in milliseconds since 1970. */
  readonly copiedAnewAt: number;
}

type Key = keyof Meta;

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** A value that is none of its kind (an older or newer version, a damaged disk) counts as not there. */
const IS: { readonly [K in Key]: (value: unknown) => value is Meta[K] } = {
  clock: isText,
  device: isText,
  knows: isObject,
  lastBackup: (value): value is LastBackup => isObject(value) && "madeOn" in value && "at" in value,
  backupFolder: (value): value is FolderRow =>
    typeof FileSystemDirectoryHandle === "function" &&
    isObject(value) &&
    "handle" in value &&
    value.handle instanceof FileSystemDirectoryHandle,
  purgedAt: isNumber,
  copiedAnewAt: isNumber,
};

// None of these is an async function: the transaction of the caller's could end while one more promise of the language
// settles. Dexie's own keep it open.

/** What stands under these keys; within a transaction of the caller's, or by itself. */
export function readMeta<K extends Key>(
  database: Database,
  ...keys: readonly K[]
): Promise<Pick<Partial<Meta>, K>> {
  return database.meta.bulkGet([...keys]).then((rows) => {
    const found: { [One in Key]?: Meta[One] } = {};
    for (const [index, key] of keys.entries()) {
      const value = rows[index]?.value;
      if (IS[key](value)) found[key] = value;
    }
    return found;
  });
}

/** Whether anything stands under a key, also what this version cannot read. */
export function hasMeta(database: Database, key: Key): Promise<boolean> {
  return database.meta.get(key).then((row) => row !== undefined);
}

/** Puts these values in the place of what stood there; the other keys stay as they are. */
export function writeMeta(database: Database, values: Partial<Meta>): Promise<unknown> {
  return database.meta.bulkPut(Object.entries(values).map(([id, value]) => ({ id, value })));
}

export function removeMeta(database: Database, key: Key): Promise<void> {
  return database.meta.delete(key);
}
