import { type CommunityView } from "#community/community-view.ts";
import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { MEETINGS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";

import { type NextStep, nextStep } from "./next-step.ts";

/** What is due now in a community where something was scored; `undefined` while the first read runs. */
export function useNextStep(
  communityId: string,
  { history, openRounds, proposals }: Pick<CommunityView, "history" | "openRounds" | "proposals">,
): NextStep | undefined {
  const agendas = usePicture(communityId, DATED_AGENDAS);
  const meetings = usePicture(communityId, MEETINGS);
  if (agendas === undefined || meetings === undefined) return undefined;
  const { rhythmWeeks, today } = history;
  const rounds = [...history.rounds, ...openRounds];
  const hasProposals = proposals.some(({ proposed }) => proposed);
  return nextStep({ rounds, meetings, agendas, hasProposals, rhythmWeeks, today });
}
