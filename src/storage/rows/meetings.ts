import { type Result } from "#domain/result.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { DEFAULT_THRESHOLD, type Mode, type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Change, change, write } from "#storage/database/write.ts";

/** What a user fills in about a meeting. */
export type MeetingDetails = Pick<Meeting, "heldOn" | "kind" | "title"> & {
  readonly attendance: number | null;
};

export interface NewRound {
  readonly communityId: string;
  /** Absent for a meeting that is not there yet. */
  readonly meetingId?: string;
  readonly mode: Mode;
  readonly instrument: Instrument;
  /** Ballots needed before a distribution is shown (R5); the default when absent. */
  readonly threshold?: number;
  /** What everyone is asked, and told of remarks, in a round that collects ballots (R5, R7). */
  readonly asked?: Pick<Round, "factors" | "remarkRule" | "asksKind" | "againOf">;
}

/** Opens a round at a meeting, and makes or updates the meeting with it (R1). The mode is fixed from here on (R2). */
export async function openRound(
  database: Database,
  { meetingId = newId(), ...round }: NewRound,
  details: MeetingDetails,
): Promise<Result<{ readonly meetingId: string; readonly roundId: string }, StorageError>> {
  const roundId = newId();
  const written = await write(database, [
    change("meetings", meetingId, { communityId: round.communityId, ...details, deleted: false }),
    newRound(roundId, { ...round, meetingId }),
  ]);
  return written.ok ? { ok: true, value: { meetingId, roundId } } : written;
}

/** The change that makes a round; its threshold, and what it asks, are frozen here (R5). */
export function newRound(
  id: string,
  {
    communityId,
    meetingId,
    mode,
    instrument,
    threshold = DEFAULT_THRESHOLD,
    asked,
  }: NewRound & { readonly meetingId: string },
): Change {
  return change("rounds", id, {
    communityId,
    meetingId,
    mode,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    threshold,
    ...asked,
    status: "open",
    deleted: false,
  });
}

export async function editMeeting(
  database: Database,
  id: string,
  details: MeetingDetails,
): Promise<Result<void, StorageError>> {
  return write(database, [change("meetings", id, details)]);
}

/** Its rounds and agenda stay as they are; without their meeting nobody sees them, and undo is one write (U4). */
export async function deleteMeeting(
  database: Database,
  id: string,
  deleted: boolean,
): Promise<Result<void, StorageError>> {
  return write(database, [change("meetings", id, { deleted })]);
}
