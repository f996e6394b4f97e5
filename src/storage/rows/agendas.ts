import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

import { type AgendaPoint, inAgendaOrder, type StandingItem } from "#domain/agenda/agenda.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { type Result } from "#domain/result.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { newId } from "#platform/new-id.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Change, change, write } from "#storage/database/write.ts";
import { liveRows } from "#storage/live/live-rows.ts";

import { type MeetingDetails } from "./meetings.ts";

type Written = Promise<Result<void, StorageError>>;

/** A point as it is put on the agenda (G1). */
export interface NewPoint {
  readonly kind: AgendaPoint["kind"];
  readonly factorId?: FactorId;
  readonly standingItem?: StandingItem;
  readonly title?: string;
  /** Copied as it was at this moment (G1). */
  readonly evidence?: readonly Flag[];
  /** Why it is added though it was not proposed (A9). */
  readonly reason?: string;
  readonly question: string;
  readonly minutes: number;
  readonly tipIds?: readonly string[];
}

interface NewAgenda {
  readonly communityId: string;
  /** Absent for a meeting that is not there yet. */
  readonly meetingId?: string;
  /** The round whose flags it is made from. */
  readonly roundId?: string;
  readonly points: readonly NewPoint[];
  /** Proposed factors that are left off it, and why (A9). */
  readonly setAsides?: readonly SetAsideWithReason[];
}

/** Makes the agenda of a coming meeting, with its first points and what is left off it, all or nothing. */
export async function makeAgenda(
  database: Database,
  { communityId, meetingId = newId(), roundId, points, setAsides = [] }: NewAgenda,
  meeting: MeetingDetails,
): Promise<Result<string, StorageError>> {
  const id = newId();
  const orders = generateNKeysBetween(null, null, points.length);
  const written = await write(database, [
    change("meetings", meetingId, { communityId, ...meeting, deleted: false }),
    change("agendas", id, {
      communityId,
      meetingId,
      ...(roundId !== undefined && { roundId }),
      deleted: false,
    }),
    ...points.flatMap((point, index) =>
      newPoint({ communityId, agendaId: id, order: orders[index] ?? "a0" }, point),
    ),
    ...setAsides.map(({ reason, ...of }) => setAsideChange({ communityId, ...of }, reason)),
  ]);
  return written.ok ? { ok: true, value: id } : written;
}

/** Its points stay as they are; without their agenda nobody sees them, and undo is one write (U4). */
export async function deleteAgenda(database: Database, agendaId: string, deleted: boolean): Written {
  return write(database, [change("agendas", agendaId, { deleted })]);
}

/** Puts a point at the end. */
export async function addPoint(
  database: Database,
  agenda: { readonly id: string; readonly communityId: string },
  points: readonly AgendaPoint[],
  point: NewPoint,
): Written {
  const order = generateKeyBetween(points.at(-1)?.order ?? null, null);
  return write(database, newPoint({ communityId: agenda.communityId, agendaId: agenda.id, order }, point));
}

function newPoint(
  place: { readonly communityId: string; readonly agendaId: string; readonly order: string },
  point: NewPoint,
): readonly Change[] {
  const id = newId();
  const { tipIds = [], evidence, title = "", reason = "", ...rest } = point;
  return [
    change("agendaPoints", id, {
      ...place,
      ...rest,
      title,
      reason,
      ...(evidence !== undefined && { evidence }),
      deleted: false,
    }),
    ...tipIds.map((tipId) => tipChange(place.communityId, id, { tipId, chosen: true })),
  ];
}

export type PointEdit = Partial<Pick<AgendaPoint, "title" | "question" | "minutes" | "reason">> & {
  readonly ownerId?: string | null;
  readonly workFormId?: string | null;
};

export async function editPoint(database: Database, pointId: string, fields: PointEdit): Written {
  return write(database, [change("agendaPoints", pointId, fields)]);
}

export async function removePoint(database: Database, pointId: string, deleted: boolean): Written {
  return write(database, [change("agendaPoints", pointId, { deleted })]);
}

/**
 * Moves a point to another place; only the moved row changes. Reads the present order itself, so that two quick
 * moves follow each other.
 *
 * @param toIndex the place among all points, from 0
 */
export async function movePoint(
  database: Database,
  agenda: { readonly id: string; readonly communityId: string },
  pointId: string,
  toIndex: number,
): Written {
  return allOrNothing(database, ["agendaPoints", "meta"], async () => {
    const rows = await liveRows(database, "agendaPoints", agenda.communityId);
    const points = inAgendaOrder(rows.filter(({ agendaId }) => agendaId === agenda.id));
    orNothing(await write(database, moves(points, pointId, toIndex)));
  });
}

function moves(points: readonly AgendaPoint[], pointId: string, toIndex: number): readonly Change[] {
  const others = points.filter(({ id }) => id !== pointId);
  const before = others[toIndex - 1]?.order ?? null;
  const after = others[toIndex]?.order ?? null;
  if (before === null || after === null || before < after) {
    return [change("agendaPoints", pointId, { order: generateKeyBetween(before, after) })];
  }
  // Two devices gave their points the same order: there is nothing in between, so all get a new one.
  const ids = others.map(({ id }) => id).toSpliced(toIndex, 0, pointId);
  const orders = generateNKeysBetween(null, null, ids.length);
  return ids.map((id, index) => change("agendaPoints", id, { order: orders[index] ?? "a0" }));
}

export async function chooseTip(
  database: Database,
  point: AgendaPoint,
  tip: { readonly tipId: string; readonly chosen: boolean },
): Written {
  return write(database, [tipChange(point.communityId, point.id, tip)]);
}

/** What is taken over for a point at once (G1). */
interface Help extends Pick<PointEdit, "workFormId" | "minutes"> {
  readonly tipId: string | undefined;
}

/** Chooses a tip and a work form for a point, whole or not at all. */
export async function takeHelp(database: Database, point: AgendaPoint, { tipId, ...edit }: Help): Written {
  return write(database, [
    ...(Object.keys(edit).length > 0 ? [change("agendaPoints", point.id, edit)] : []),
    ...(tipId === undefined ? [] : [tipChange(point.communityId, point.id, { tipId, chosen: true })]),
  ]);
}

function tipChange(
  communityId: string,
  pointId: string,
  { tipId, chosen }: { readonly tipId: string; readonly chosen: boolean },
): Change {
  return change("agendaPointTips", `${pointId}_${tipId}`, { communityId, pointId, tipId, deleted: !chosen });
}

interface SetAsideWithReason {
  /** After which it is set aside. */
  readonly roundId: string;
  readonly factorId: FactorId;
  readonly reason: string;
}

type Overrule = Omit<SetAsideWithReason, "reason"> & { readonly communityId: string };

/** Leaves a proposed factor off this time, with a reason (A9). */
export async function setAside(database: Database, of: Overrule, reason: string): Written {
  return write(database, [setAsideChange(of, reason)]);
}

/** Takes back that a factor was set aside, after each of these rounds; all of it or none. */
export async function proposeAgain(database: Database, overruled: readonly Overrule[]): Written {
  return write(
    database,
    overruled.map((of) => change("setAsides", setAsideId(of), { deleted: true })),
  );
}

function setAsideChange(of: Overrule, reason: string): Change {
  return change("setAsides", setAsideId(of), { ...of, reason, deleted: false });
}

function setAsideId({ roundId, factorId }: Pick<Overrule, "roundId" | "factorId">): string {
  return `${roundId}_${factorId}`;
}
