import { type WorkFormId } from "#content/work-forms/work-forms.ts";
import { type StandingItem } from "#domain/agenda/agenda.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type MeetingKey } from "./meeting-plan.ts";
import { type PersonKey } from "./people.ts";

interface PointPlan {
  readonly key: string;
  /** What it is about; a point of the manager's own has neither, and a title in the story. */
  readonly factorId?: FactorId;
  readonly standingItem?: StandingItem;
  /** Numbers of the chosen tips, from 1. */
  readonly tips?: readonly number[];
  readonly workFormId?: WorkFormId;
  readonly minutes: number;
  readonly owner: PersonKey;
}

interface PlannedAgenda {
  readonly meeting: MeetingKey;
  /** The meeting whose scores it was made from. */
  readonly madeFrom: MeetingKey;
  readonly points: readonly PointPlan[];
}

/** The agendas of earlier meetings. The coming meeting has none yet: that is for the visitor. */
const AGENDA_PLAN = [
  {
    meeting: "06",
    madeFrom: "05",
    points: [
      {
        key: "06-support",
        factorId: "long-term-support",
        tips: [4],
        workFormId: "cheque",
        minutes: 30,
        owner: "joris",
      },
      {
        key: "06-results",
        factorId: "interim-results",
        tips: [1],
        workFormId: "backcasting",
        minutes: 45,
        owner: "daan",
      },
      { key: "06-vision", standingItem: "sharedVision", minutes: 15, owner: "priya" },
    ],
  },
  {
    meeting: "09",
    madeFrom: "08",
    points: [
      {
        key: "09-competition",
        factorId: "competitive-sensitivity",
        tips: [2, 5],
        workFormId: "stagnation-diagnosis",
        minutes: 40,
        owner: "gerda",
      },
      { key: "09-figures", minutes: 25, owner: "wouter" },
      { key: "09-disturbance", standingItem: "disturbance", minutes: 15, owner: "marit" },
    ],
  },
  {
    meeting: "11",
    madeFrom: "10",
    points: [
      { key: "11-actions", standingItem: "openActions", minutes: 10, owner: "marit" },
      { key: "11-tour", minutes: 20, owner: "daan" },
      {
        key: "11-roles",
        factorId: "qualities-and-roles",
        tips: [1, 3],
        workFormId: "roles-and-gaps",
        minutes: 40,
        owner: "sanne",
      },
      { key: "11-vision", standingItem: "sharedVision", minutes: 15, owner: "priya" },
    ],
  },
  {
    meeting: "13",
    madeFrom: "12",
    points: [
      { key: "13-actions", standingItem: "openActions", minutes: 10, owner: "marit" },
      {
        key: "13-results",
        factorId: "interim-results",
        tips: [2, 4],
        workFormId: "success-celebration",
        minutes: 45,
        owner: "emre",
      },
      { key: "13-evaluation", standingItem: "evaluation", minutes: 20, owner: "gerda" },
    ],
  },
  {
    meeting: "14",
    madeFrom: "13",
    points: [
      { key: "14-actions", standingItem: "openActions", minutes: 10, owner: "marit" },
      { key: "14-second", minutes: 30, owner: "joris" },
      { key: "14-reputation", factorId: "reputation", tips: [2], minutes: 20, owner: "ineke" },
      { key: "14-results", standingItem: "interimResults", minutes: 15, owner: "aisha" },
    ],
  },
] as const satisfies PlannedAgenda[];

export type PointKey = (typeof AGENDA_PLAN)[number]["points"][number]["key"];

/** A point with a key that the story has words for. */
export type PlannedPoint = PointPlan & { readonly key: PointKey };

/** The same list, for who does not need to know which key has what. */
export const agendaPlan: readonly (Omit<PlannedAgenda, "points"> & {
  readonly points: readonly PlannedPoint[];
})[] = AGENDA_PLAN;

/** A factor that was left off the agenda after a round, with a reason in the story. */
export const SET_ASIDE = { factorId: "idea-to-application", after: "12" } as const satisfies {
  readonly factorId: FactorId;
  readonly after: MeetingKey;
};
