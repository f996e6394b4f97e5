import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Mode, type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { openRound } from "#storage/rows/meetings.ts";

/** A community on a device, which is a new one unless it is named; whoever asks for it closes the database. */
export async function storedCommunity(
  database = new Database(newId()),
): Promise<{ readonly database: Database; readonly community: Community }> {
  const made = await createCommunity(database, "Proeftuin", greenport12.id);
  const community = await database.communities.get(made.ok ? made.value : "");
  if (community === undefined) throw new Error("no community");
  return { database, community };
}

/** Begins a round of this community at a meeting on this day. */
export async function storedRound(
  database: Database,
  { id: communityId }: Community,
  heldOn: string,
  mode: Mode = "manager",
): Promise<Round> {
  const place = { communityId, mode, instrument: greenport12 };
  const opened = await openRound(database, place, { heldOn, kind: "meeting", title: "", attendance: null });
  const round = await database.rounds.get(opened.ok ? opened.value.roundId : "");
  if (round === undefined) throw new Error("no round");
  return round;
}
