import { type History } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";
import { type Day } from "#domain/row.ts";

import { visibleRounds } from "./occasion.ts";
import { judgeLine, limitsOf } from "./verdicts.ts";

/** A round in which a change of one factor was called. */
export interface CalledChange {
  readonly heldOn: Day;
  readonly kind: "falling" | "rising";
}

/** Every change ever called for one factor, oldest first: the marks on its trend (A2, A7, G4). */
export function calledChanges(history: History, factorId: FactorId): readonly CalledChange[] {
  return judgeLine(visibleRounds(history), factorId, limitsOf(history)).flatMap(({ occasion, flags }) =>
    flags.flatMap(({ kind }): CalledChange[] =>
      kind === "falling" || kind === "rising" ? [{ heldOn: occasion.point.heldOn, kind }] : [],
    ),
  );
}
