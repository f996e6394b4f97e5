import { hasFile, removeFile } from "./copy-files.ts";
import { clearedName, namesAt, type Place, placeLock, PLACES } from "./place.ts";
import { SNAPSHOTS } from "./snapshot-names.ts";

/** Empties the copy, in all tabs; not while another makes a snapshot. */
export async function clearCopy({ of, folder, journal, index, channel }: Place): Promise<void> {
  journal?.clear();
  await Promise.all(SNAPSHOTS.map((name) => removeFile(folder, name)));
  for (let other = 0; other < PLACES; other += 1) {
    if (other === index) continue;
    // Few, and rarely.
    await navigator.locks.request(placeLock(of.database, other), { ifAvailable: true }, async (lock) => {
      if (lock !== null) await Promise.all(namesAt(other).map((name) => removeFile(folder, name)));
      // A tab that is open empties its own; until it did, nobody reads what is there.
      else await folder.getFileHandle(clearedName(other), { create: true });
    });
  }
  channel.postMessage("clear");
}

/** Empties the journal of a place, if it was to be emptied while nobody listened. */
export async function clearIfAsked({
  folder,
  journal,
  index,
}: Omit<Place, "of" | "channel">): Promise<boolean> {
  if (index === undefined || !(await hasFile(folder, clearedName(index)))) return false;
  journal?.clear();
  await removeFile(folder, clearedName(index));
  return true;
}
