import { joinKnowledge, type Knowledge, readKnowledge, writtenKnowledge } from "#domain/merge/knowledge.ts";
import { ZERO_STAMP } from "#domain/rows/clock.ts";
import { type Database } from "#storage/database/database.ts";
import { readMeta, writeMeta } from "#storage/database/meta.ts";

/** What this device has seen of itself and, through files, of others (T3). */
export async function readOwnKnowledge(database: Database): Promise<Knowledge> {
  const { knows, clock, device } = await readMeta(database, "knows", "clock", "device");
  const knowledge = readKnowledge(knows);
  if (clock === undefined || device === undefined) return knowledge;
  // The clock may carry another device's name, after a restore; what this device stamped lies at or before it.
  const own = clock.slice(0, ZERO_STAMP.length) + device;
  return joinKnowledge(knowledge, new Map([[device, own]]));
}

export async function writeKnowledge(database: Database, knowledge: Knowledge): Promise<void> {
  await writeMeta(database, { knows: writtenKnowledge(knowledge) });
}
