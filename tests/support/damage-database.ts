import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Makes nonsense of all files of the databases in a profile of Chromium: at the next start it throws them away. */
export function damageDatabase(profile: string): void {
  const databases = path.join(profile, "Default", "IndexedDB");
  for (const folder of readdirSync(databases).filter((name) => name.endsWith(".leveldb"))) {
    for (const file of readdirSync(path.join(databases, folder)).filter((name) => name !== "LOCK"))
      writeFileSync(path.join(databases, folder, file), "nonsense");
  }
}
