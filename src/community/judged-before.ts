import { emptyMemory, type Memory } from "#domain/attention/memory.ts";
import { type Database } from "#storage/database/database.ts";

/** As long as a database is open: the next page judges nothing a second time. */
const memories = new WeakMap<Database, Memory>();

/** What was judged of a database before. */
export function memoryOf(database: Database): Memory {
  const known = memories.get(database) ?? emptyMemory();
  memories.set(database, known);
  return known;
}
