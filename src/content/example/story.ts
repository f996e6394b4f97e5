import { type ActionKey } from "./action-plan.ts";
import { type PointKey } from "./agenda-plan.ts";
import { type MeetingKey } from "./meeting-plan.ts";
import { type PersonKey } from "./people.ts";
import { type RemarkKey } from "./single-scores.ts";

interface PointTexts {
  /** Only of a point of the manager's own. */
  readonly title?: string;
  readonly question: string;
  /** Why it is on the agenda though it was not proposed (A9). */
  readonly reason?: string;
}

interface ActionTexts {
  readonly what: string;
  readonly ifThen?: string;
  /** Who can do it, where the community cannot do it itself. */
  readonly whoElse?: string;
  /** What came of it, for one that is closed. */
  readonly closingWord?: string;
}

/** Everything that is told in words about the example community. */
export interface Story {
  readonly community: { readonly name: string; readonly description: string };
  readonly organisations: Readonly<Record<PersonKey, string>>;
  readonly meetings: Readonly<Record<MeetingKey, string>>;
  readonly remarks: Readonly<Record<RemarkKey, string>>;
  readonly correctionReason: string;
  readonly setAsideReason: string;
  readonly points: Readonly<Record<PointKey, PointTexts>>;
  readonly actions: Readonly<Record<ActionKey, ActionTexts>>;
}
