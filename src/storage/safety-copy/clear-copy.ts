import { removeFile } from "./copy-files.ts";
import { namesAt, type Place, placeLock, PLACES } from "./place.ts";
import { SNAPSHOTS } from "./snapshot-names.ts";

/** Empties the copy, in all tabs; not while another makes a snapshot. */
export async function clearCopy({ of, folder, journal, index, channel }: Place): Promise<void> {
  channel.postMessage("clear");
  journal?.clear();
  await Promise.all(SNAPSHOTS.map((name) => removeFile(folder, name)));
  for (let other = 0; other < PLACES; other += 1) {
    if (other === index) continue;
    // oxlint-disable-next-line no-await-in-loop -- few, and rarely
    await navigator.locks.request(placeLock(of.database, other), { ifAvailable: true }, async (lock) => {
      // A tab that is open empties its own.
      if (lock !== null) await Promise.all(namesAt(other).map((name) => removeFile(folder, name)));
    });
  }
}
