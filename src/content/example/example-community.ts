import { type ContentLanguage } from "#content/content-language.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community, DEFAULT_RHYTHM_WEEKS } from "#domain/community.ts";
import { type Day } from "#domain/rows/row.ts";

import { actionRows } from "./action-rows.ts";
import { agendaPointRows, agendaPointTipRows, agendaRows, setAsideRows } from "./agenda-rows.ts";
import { correctionRows, countsRows, scoreRows } from "./answer-rows.ts";
import { evidenceIn } from "./evidence-in.ts";
import { type ExampleRows } from "./example-rows.ts";
import { meetingRows, phaseRows, roundRows } from "./meeting-rows.ts";
import { memberRoleRows, memberRows } from "./people-rows.ts";
import { makeSeed, type Seed } from "./seed.ts";

/**
 * An invented community with two years behind it, so that a visitor sees a filled app (U1).
 *
 * Its last meeting was a week ago and the next one is planned without an agenda: making that one is for the
 * visitor. The same day and language give the same rows.
 */
export function exampleCommunity(today: Day, language: ContentLanguage): ExampleRows {
  const seed = makeSeed(today, language);
  const answered = {
    meetings: meetingRows(seed),
    rounds: roundRows(seed),
    scores: scoreRows(seed),
    corrections: correctionRows(seed),
    counts: countsRows(seed),
  };
  return {
    communities: [communityRow(seed)],
    members: memberRows(seed),
    memberRoles: memberRoleRows(seed),
    phases: phaseRows(seed),
    ...answered,
    agendas: agendaRows(seed),
    agendaPoints: agendaPointRows(seed, evidenceIn(seed, answered)),
    agendaPointTips: agendaPointTipRows(seed),
    setAsides: setAsideRows(seed),
    actions: actionRows(seed),
  };
}

function communityRow(seed: Seed): Community {
  const { v, communityId } = seed.row("");
  return {
    id: communityId,
    communityId,
    v,
    ...seed.story.community,
    rhythmWeeks: DEFAULT_RHYTHM_WEEKS,
    instrumentId: greenport12.id,
    isExample: true,
    archived: false,
  };
}
