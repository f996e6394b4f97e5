import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Phase } from "#domain/community.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { DEFAULT_THRESHOLD, type Round } from "#domain/rounds/round.ts";

import { type MeetingKey, meetingPlan } from "./meeting-plan.ts";
import { type Seed } from "./seed.ts";

export const meetingName = (key: MeetingKey) => `meeting-${key}`;
export const roundName = (key: MeetingKey) => `round-${key}`;

export function meetingRows(seed: Seed): Meeting[] {
  return meetingPlan.map(({ key, days, kind, attendance }) => ({
    ...seed.row(meetingName(key)),
    heldOn: seed.day(days),
    kind,
    title: seed.story.meetings[key],
    ...(attendance !== undefined && { attendance }),
  }));
}

export function phaseRows(seed: Seed): Phase[] {
  return meetingPlan.flatMap(({ phase, days }) =>
    phase === undefined ? [] : [{ ...seed.row(`phase-${phase}`), kind: phase, startsOn: seed.day(days) }],
  );
}

export function roundRows(seed: Seed): Round[] {
  return meetingPlan.flatMap(({ key, mode }): Round[] =>
    mode === undefined
      ? []
      : [
          {
            ...seed.row(roundName(key)),
            meetingId: seed.id(meetingName(key)),
            mode,
            instrumentId: greenport12.id,
            instrumentVersion: greenport12.version,
            threshold: DEFAULT_THRESHOLD,
            status: "closed",
          },
        ],
  );
}
