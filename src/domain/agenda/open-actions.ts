import { byCodeUnit } from "#domain/by-code-unit.ts";
import { dayNumber } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Action } from "./action.ts";

export function isOpen({ outcome }: Pick<Action, "outcome">): boolean {
  return outcome === undefined || outcome === null;
}

/** The open ones (G3), those that are due first at the top; without a day they come last. */
export function openActions(actions: readonly Action[]): readonly Action[] {
  return actions
    .filter(isOpen)
    .toSorted((a, b) => byCodeUnit(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || byAgreed(a, b));
}
const NEVER = "9999-12-31";

/** What comes back on the agenda of a day: agreed before it, and still open (G1, G3). */
export function openBefore(actions: readonly Action[], day: Day): readonly Action[] {
  return openActions(actions).filter(({ agreedOn }) => agreedOn < day);
}

/** The closed ones, the last closed first. */
export function closedActions(actions: readonly Action[]): readonly Action[] {
  return actions
    .filter((action) => !isOpen(action))
    .toSorted((a, b) => byCodeUnit(b.closedOn ?? "", a.closedOn ?? "") || byAgreed(a, b));
}

/** When an open action is due, as seen on a day. */
export type Due =
  | { readonly type: "overdue" | "soon" | "later"; readonly day: Day }
  | { readonly type: "noDay" };

/** So many days before its day it is due soon. */
const SOON_DAYS = 7;

/** G3: an action is overdue from the day after its own. */
export function dueOf({ dueOn }: Pick<Action, "dueOn">, today: Day): Due {
  if (dueOn === undefined || dueOn === null) return { type: "noDay" };
  const days = dayNumber(dueOn) - dayNumber(today);
  if (days < 0) return { type: "overdue", day: dueOn };
  return { type: days <= SOON_DAYS ? "soon" : "later", day: dueOn };
}

/** What the page of a community reminds of: overdue or due soon, in the order of their days. */
export function pressingActions(actions: readonly Action[], today: Day): readonly Action[] {
  return openActions(actions).filter((action) => {
    const { type } = dueOf(action, today);
    return type === "overdue" || type === "soon";
  });
}

function byAgreed(a: Action, b: Action): number {
  return byCodeUnit(a.agreedOn, b.agreedOn) || byCodeUnit(a.id, b.id);
}
