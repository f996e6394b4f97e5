import { ZERO_STAMP } from "#domain/clock.ts";
import { joinKnowledge, type Knowledge, readKnowledge, writtenKnowledge } from "#domain/knowledge.ts";
import { type Database } from "#storage/database.ts";

const SEEN = "knows";

/** What this device has seen of itself and, through files, of others (T3). */
export async function readOwnKnowledge(database: Database): Promise<Knowledge> {
  const [seen, clock, device] = await database.meta.bulkGet([SEEN, "clock", "device"]);
  const knowledge = readKnowledge(seen?.value);
  if (typeof clock?.value !== "string" || typeof device?.value !== "string") return knowledge;
  // The clock may carry another device's name, after a restore; what this device stamped lies at or before it.
  const own = clock.value.slice(0, ZERO_STAMP.length) + device.value;
  return joinKnowledge(knowledge, new Map([[device.value, own]]));
}

export async function writeKnowledge(database: Database, knowledge: Knowledge): Promise<void> {
  await database.meta.put({ id: SEEN, value: writtenKnowledge(knowledge) });
}
