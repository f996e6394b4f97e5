import { type Meeting } from "#domain/rounds/meeting.ts";
import { type Round } from "#domain/rounds/round.ts";

import { MEETINGS, ROUNDS } from "./rows.ts";
import { joined } from "./slice.ts";

/** A round with its meeting (R1). */
export interface HeldRound {
  readonly round: Round;
  readonly meeting: Meeting;
}

interface RoundRows {
  readonly rounds: readonly Round[];
  readonly meetings: readonly Meeting[];
}

/** The rounds whose meeting is still there; of their order see domain/rounds/order-of-rounds.ts. */
export const HELD_ROUNDS = joined({ rounds: ROUNDS, meetings: MEETINGS }, heldRounds);

function heldRounds({ rounds, meetings }: RoundRows): readonly HeldRound[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return rounds.flatMap((round) => {
    const meeting = byId.get(round.meetingId);
    return meeting === undefined ? [] : [{ round, meeting }];
  });
}
