import { STANDING_ITEMS } from "#domain/agenda/agenda.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { daysFrom } from "./pass-days.ts";
import { listOf, oneOf, type Passage, text, yesOrNo } from "./passage.ts";
import { type SharedAgenda, type SharedPoint } from "./shared-result.ts";

/** What all that is told refers to: factors by their places, days by how many they are later. */
export interface Known {
  readonly factorIds: readonly FactorId[];
  readonly start: Day;
}

/** A factor, by its place in the instrument. */
export function passFactor(
  passage: Passage,
  factorId: FactorId | undefined,
  factorIds: readonly FactorId[],
): FactorId {
  const place = factorId === undefined ? undefined : factorIds.indexOf(factorId);
  return factorIds[passage.below(factorIds.length, place)] ?? "";
}

/** The titles of the next agenda, where the manager takes them along. */
export function passAgenda(
  passage: Passage,
  isGiven: boolean | undefined,
  agenda: SharedAgenda | undefined,
  known: Known,
): SharedAgenda | undefined {
  if (!yesOrNo(passage, isGiven)) return undefined;
  const heldOn = daysFrom(passage, known.start)(agenda?.heldOn);
  return { heldOn, points: listOf(passage, agenda?.points, (point) => passPoint(passage, point, known)) };
}

const POINT_KINDS = ["factor", "standing", "own"] as const;

function passPoint(passage: Passage, point: SharedPoint | undefined, { factorIds }: Known): SharedPoint {
  const kind = oneOf(passage, POINT_KINDS, point && kindOf(point));
  if (kind === "factor")
    return {
      factorId: passFactor(passage, point && "factorId" in point ? point.factorId : undefined, factorIds),
    };
  if (kind === "standing") {
    const item = point && "standingItem" in point ? point.standingItem : undefined;
    return { standingItem: oneOf(passage, STANDING_ITEMS, item) };
  }
  return { title: text(passage, point && "title" in point ? point.title : undefined) };
}

function kindOf(point: SharedPoint): (typeof POINT_KINDS)[number] {
  if ("factorId" in point) return "factor";
  return "standingItem" in point ? "standing" : "own";
}
