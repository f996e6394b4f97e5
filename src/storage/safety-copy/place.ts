import { type CopyOf } from "./copy-requests.ts";
import { Journal, type JournalNames } from "./journal.ts";

/** Tabs that keep a journal of their own at the same time; further ones keep none. */
export const PLACES = 8;

/** Where a tab keeps its part of the copy. */
export interface Place {
  readonly of: CopyOf;
  readonly folder: FileSystemDirectoryHandle;
  /** Of this tab; nothing when all places were taken. */
  readonly journal: Journal | undefined;
  readonly index: number | undefined;
  /** Between the tabs: empty your journals. */
  readonly channel: BroadcastChannel;
}

/** One tab at a time. */
export async function alone<T>({ of }: Place, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockName(of.database, "snapshot"), work);
}

/** The first place that no other tab has, with its journal. */
export async function takePlace(
  database: string,
  folder: FileSystemDirectoryHandle,
): Promise<Pick<Place, "journal" | "index">> {
  for (let index = 0; index < PLACES; index += 1) {
    // The first that is free.
    const release = await holdLock(placeLock(database, index));
    if (release === undefined) continue;
    const journal = await Journal.open(folder, namesAt(index)).catch(() => undefined);
    if (journal !== undefined) return { index, journal };
    // Of a tab that is on its way out: it is for a later one.
    release();
  }
  return { index: undefined, journal: undefined };
}

/** Takes a lock, if nobody has it, until this worker ends or lets go of it. */
function holdLock(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

export function namesAt(index: number): JournalNames {
  return [`journal-${index}-a`, `journal-${index}-b`];
}

/** A file that is there while the journal of this place is to be emptied. */
export function clearedName(index: number): string {
  return `cleared-${index}`;
}

export function placeLock(database: string, index: number): string {
  return lockName(database, `journal-${index}`);
}

export function lockName(database: string, what: string): string {
  return `kiemkracht-safety-copy-${what}-${database}`;
}
