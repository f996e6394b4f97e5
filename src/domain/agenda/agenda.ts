import { byCodeUnit } from "#domain/by-code-unit.ts";
import { FactorId } from "#domain/rounds/instrument.ts";
import { Order } from "#domain/rows/order.ts";
import { Id, LongText, rowFields, ShortText } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

/** The agenda of one meeting (G1). `roundId` is the round whose flags it was made from. */
export const Agenda = z.object({
  ...rowFields,
  meetingId: Id,
  roundId: z.optional(Id),
});
export type Agenda = Readonly<z.infer<typeof Agenda>>;

export const STANDING_ITEMS = [
  "openActions",
  "sharedVision",
  "homeBase",
  "interimResults",
  "evaluation",
  "disturbance",
] as const;
export const StandingItem = z.literal(STANDING_ITEMS);
export type StandingItem = z.infer<typeof StandingItem>;

/**
 * One point of an agenda (G1): a factor with its evidence as it was, a standing item, or a point of
 * the manager's own. `order` is a fractional index, so that two people can reorder without a clash.
 */
export const AgendaPoint = z.object({
  ...rowFields,
  agendaId: Id,
  kind: z.literal(["factor", "standing", "own"]),
  order: Order,
  factorId: z.optional(FactorId),
  standingItem: z.optional(StandingItem),
  /** Title of a point of the manager's own. */
  title: ShortText,
  /** The flags at the moment the point was made, copied (G1). Read them with `flagsIn`: a newer version may have others. */
  evidence: z.optional(z.unknown()),
  /** Why it is here, though it was not proposed (A9). */
  reason: LongText,
  question: LongText,
  workFormId: z.nullish(z.string()),
  /** Minutes on the agenda. */
  minutes: z.int().check(z.gte(0), z.lte(480)),
  ownerId: z.nullish(Id),
});
export type AgendaPoint = Readonly<z.infer<typeof AgendaPoint>>;

/** The points of an agenda as they stand on it. Two made at the same moment on two devices may share an order. */
export function inAgendaOrder(points: readonly AgendaPoint[]): readonly AgendaPoint[] {
  return points.toSorted((a, b) => byCodeUnit(a.order, b.order) || byCodeUnit(a.id, b.id));
}

/** A tip that was chosen for a point; its id is made from both. */
export const AgendaPointTip = z.object({ ...rowFields, pointId: Id, tipId: z.string() });
export type AgendaPointTip = Readonly<z.infer<typeof AgendaPointTip>>;

/** A proposed factor that the manager leaves off this time, with a reason (A9). */
export const SetAside = z.object({
  ...rowFields,
  roundId: Id,
  factorId: FactorId,
  reason: LongText.check(z.minLength(1)),
});
export type SetAside = Readonly<z.infer<typeof SetAside>>;
