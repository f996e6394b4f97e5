import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type History } from "#domain/attention/history.ts";
import { judge } from "#domain/attention/judge.ts";
import { emptyMemory, type RememberedHistory } from "#domain/attention/memory.ts";
import { DEFAULT_RHYTHM_WEEKS } from "#domain/community.ts";
import { resultsOfRounds, type RoundRows } from "#domain/rounds/results-of-rounds.ts";

import { agendaPlan } from "./agenda-plan.ts";
import { type EvidenceOf } from "./agenda-rows.ts";
import { meetingPlan } from "./meeting-plan.ts";
import { phaseRows, roundName } from "./meeting-rows.ts";
import { type Seed } from "./seed.ts";

/** Judges the rounds up to the one an agenda was made from, as the app did on that day (G1). */
export function evidenceIn(seed: Seed, rows: RoundRows): EvidenceOf {
  const results = resultsOfRounds(rows);
  const memory = emptyMemory();
  return (factorId, madeFrom) => {
    const roundId = seed.id(roundName(madeFrom));
    const upTo = results.findIndex((result) => result.roundId === roundId);
    const rounds = results.slice(0, upTo + 1);
    const today = rounds.at(-1)?.heldOn ?? "";
    const history: RememberedHistory = {
      factorIds: greenport12.factors.map(({ id }) => id),
      rounds,
      phases: phaseRows(seed).filter(({ startsOn }) => startsOn <= today),
      attended: attendedIn(seed).filter(({ heldOn }) => heldOn <= today),
      rhythmWeeks: DEFAULT_RHYTHM_WEEKS,
      today,
      memory,
    };
    return judge(history).find((attention) => attention.factorId === factorId)?.flags ?? [];
  };
}

function attendedIn(seed: Seed): History["attended"] {
  return agendaPlan.flatMap(({ meeting, points }) => {
    const heldOn = seed.day(meetingPlan.find(({ key }) => key === meeting)?.days ?? 0);
    return points.flatMap(({ factorId }) => (factorId === undefined ? [] : [{ factorId, heldOn }]));
  });
}
