import { type Action } from "#domain/agenda/action.ts";

import { actionPlan } from "./action-plan.ts";
import { agendaPlan, type PointKey } from "./agenda-plan.ts";
import { pointName } from "./agenda-rows.ts";
import { meetingPlan } from "./meeting-plan.ts";
import { memberName } from "./people-rows.ts";
import { type Seed } from "./seed.ts";

/** What was agreed on at the meetings (G2), and what became of it (G3). */
export function actionRows(seed: Seed): Action[] {
  return actionPlan.map(({ key, cameOf, owner, due, isForOthers, closed }) => {
    const { what, ifThen = "", whoElse = "", closingWord = "" } = seed.story.actions[key];
    const { days, factorId } = pointOf(cameOf);
    return {
      ...seed.row(`action-${key}`),
      what,
      agreedOn: seed.day(days),
      cameOf: seed.id(pointName(cameOf)),
      ...(factorId !== undefined && { factorId }),
      ownerId: seed.id(memberName(owner)),
      dueOn: seed.day(due),
      ifThen,
      ourselves: isForOthers === true ? "no" : "yes",
      whoElse,
      ...(closed !== undefined && { outcome: closed.outcome, closedOn: seed.day(closed.days) }),
      closingWord,
    };
  });
}

/** The day of the meeting at which a point was talked about, and its factor. */
function pointOf(key: PointKey) {
  const agenda = agendaPlan.find(({ points }) => points.some((point) => point.key === key));
  const meeting = meetingPlan.find((one) => one.key === agenda?.meeting);
  return {
    days: meeting?.days ?? 0,
    factorId: agenda?.points.find((point) => point.key === key)?.factorId,
  };
}
