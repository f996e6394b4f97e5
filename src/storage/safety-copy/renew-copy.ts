import { clearCopy } from "./clear-copy.ts";
import { BEHIND, hasFile, markBehind, removeFile } from "./copy-files.ts";
import { copyLine } from "./copy-line.ts";
import { alone, type Place } from "./place.ts";
import { readRows } from "./read-rows.ts";
import { makeSnapshot, snapshotBytes } from "./snapshots.ts";

/** A journal may grow to this, or to the size of the snapshot, before it becomes part of a new one. */
const JOURNAL_BYTES = 500_000;

/** Whether the copy may lack something, has no snapshot yet, or its journal has outgrown that. */
export async function isRenewalDue(place: Place): Promise<boolean> {
  if (await hasFile(place.folder, BEHIND)) return true;
  const bytes = await alone(place, () => snapshotBytes(place.folder));
  return bytes === undefined || (place.journal?.bytes ?? 0) > Math.max(JOURNAL_BYTES, bytes);
}

/**
 * Copies the database anew, and lets go of what this tab had before; afresh: of what any tab had.
 *
 * @returns whether there is a new snapshot
 */
export async function renewCopy(place: Place, afresh: boolean): Promise<boolean> {
  const { of, folder, journal } = place;
  return alone(place, async () => {
    await markBehind(folder);
    if (afresh) await clearCopy(place);
    journal?.turnOver();
    const isWhole = await makeSnapshot(folder, (emit) =>
      readRows(of.database, of.tables, (chunk) => emit(copyLine(chunk))),
    );
    // Without one there was nothing to copy, or it is gone: then what is here is all there is.
    if (!isWhole) return false;
    journal?.dropOld();
    await removeFile(folder, BEHIND);
    return true;
  });
}
