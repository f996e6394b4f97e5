import { nextBallots, startBallots, type BallotState } from "#domain/attention/ballot-change.ts";
import { nextSwing, swingOf, type SwingMeter } from "#domain/attention/swing.ts";
import { type Counts } from "#domain/rounds/round-result.ts";
import { makeRound } from "#tests/support/make-history.ts";

import { FACTORS } from "./model.ts";
import { type Verdict } from "./rivals.ts";

const RATE = 0.05;
const FACTOR_IDS = Array.from({ length: FACTORS }, (_none, factor) => `factor-${factor}`);

/** The app's own judgement of change, over the meetings of one community so far. */
export interface Watch {
  readonly meetings: readonly (readonly Counts[])[];
  readonly states: readonly BallotState[];
  readonly meter: SwingMeter;
}

export function startWatch(meeting: readonly Counts[]): Watch {
  const states = meeting.map((counts) => startBallots({ heldOn: "2024-01-10", counts }));
  return { meetings: [meeting], states, meter: nextSwing(undefined, roundOf(0, meeting), FACTOR_IDS) };
}

/** Takes the next meeting in; `minds` says whether the swing of whole rounds is reckoned with. */
export function nextWatch(watch: Watch, meeting: readonly Counts[], minds = true): Watch {
  const number = watch.meetings.length;
  const round = roundOf(number, meeting);
  const swing = minds ? swingOf(watch.meter) : undefined;
  return {
    meetings: [...watch.meetings, meeting],
    states: watch.states.map((state, factor) => {
      const counts = meeting[factor] ?? [0, 0, 0, 0, 0];
      return nextBallots(state, { heldOn: round.heldOn, counts }, { rate: RATE, swing });
    }),
    meter: nextSwing(watch.meter, round, FACTOR_IDS),
  };
}

export function verdictOf(watch: Watch, factor: number): Verdict {
  return watch.states[factor]?.call?.kind;
}

function roundOf(number: number, meeting: readonly Counts[]) {
  return makeRound(number, Object.fromEntries(meeting.map((counts, factor) => [`factor-${factor}`, counts])));
}
