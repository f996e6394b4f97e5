import { type Moment } from "#domain/attention/effect.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Action } from "./action.ts";
import { type AgendaPoint } from "./agenda.ts";

/** Something that was talked about or done for a factor: a mark on its trend (G4). */
export interface Deed extends Moment {
  /** Of the point or the action. */
  readonly id: string;
  readonly factorId: FactorId;
  readonly kind: "agenda" | "done" | "handedOver";
  /** The question of the point, or what was done; may be empty. */
  readonly what: string;
  /** Where it stands, for a point. */
  readonly agendaId?: string;
}

/** A point about a factor, on the day of its meeting. */
export function deedOfPoint(point: AgendaPoint, heldOn: Day): Deed | undefined {
  const { id, factorId, question, agendaId } = point;
  if (factorId === undefined) return undefined;
  return { id, factorId, kind: "agenda", day: heldOn, decidedOn: heldOn, what: question, agendaId };
}

/** An action that was done or handed over, on the day it was closed. One that was dropped left nothing to see. */
export function deedOfAction({ id, factorId, what, outcome, closedOn, agreedOn }: Action): Deed | undefined {
  if (factorId === undefined || closedOn === undefined || closedOn === null) return undefined;
  if (outcome !== "done" && outcome !== "handedOver") return undefined;
  return { id, factorId, kind: outcome, day: closedOn, decidedOn: agreedOn, what };
}

/** The newest first; on one day those that were made first come first. */
export function newestFirst(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.toSorted((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.id, b.id));
}
