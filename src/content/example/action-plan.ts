import { type Outcome } from "#domain/agenda/action.ts";

import { type PointKey } from "./agenda-plan.ts";
import { type PersonKey } from "./people.ts";

interface PlannedAction {
  readonly key: string;
  /** The point it came of: that says when it was agreed on, and for which factor. */
  readonly cameOf: PointKey;
  readonly owner: PersonKey;
  /** Days from today, as those of the meetings. */
  readonly due: number;
  readonly isForOthers?: true;
  /** Absent while it is open. */
  readonly closed?: { readonly days: number; readonly outcome: Outcome };
}

/** What was agreed on: one action that was done, one that was handed over, one that is overdue and one that is not. */
const ACTION_PLAN = [
  {
    key: "five-figures",
    cameOf: "09-competition",
    owner: "wouter",
    due: -266,
    closed: { days: -262, outcome: "done" },
  },
  {
    key: "tying-together",
    cameOf: "11-roles",
    owner: "sanne",
    due: -147,
    isForOthers: true,
    closed: { days: -140, outcome: "handedOver" },
  },
  { key: "first-crop", cameOf: "13-results", owner: "emre", due: -14 },
  { key: "trade-magazine", cameOf: "14-reputation", owner: "ineke", due: 20 },
] as const satisfies PlannedAction[];

export type ActionKey = (typeof ACTION_PLAN)[number]["key"];

/** The same list, for who does not need to know which key has what. */
export const actionPlan: readonly (PlannedAction & { readonly key: ActionKey })[] = ACTION_PLAN;
