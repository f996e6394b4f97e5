import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { MEETING_KINDS } from "#domain/rounds/meeting.ts";
import { type FactorResult, type RoundResult } from "#domain/rounds/round-result.ts";
import { DEFAULT_THRESHOLD, MODES } from "#domain/rounds/round.ts";
import { type Day } from "#domain/rows/row.ts";

import { daysFrom } from "./pass-days.ts";
import { listOf, natural, oneOf, type Passage, text, yesOrNo } from "./passage.ts";
import { roundIdAt } from "./shared-result.ts";

type Rounds = readonly RoundResult[];

/** Rounds, oldest first. */
export function passRounds(
  passage: Passage,
  rounds: Rounds | undefined,
  { factorIds, start }: { readonly factorIds: readonly FactorId[]; readonly start: Day },
): Rounds {
  const measures = passMeasures(passage, rounds);
  const nextDay = daysFrom(passage, start);
  let place = 0;
  return listOf(passage, rounds, (round) => {
    const heldOn = nextDay(round?.heldOn);
    const meetingKind = oneOf(passage, MEETING_KINDS, round?.meetingKind);
    const mode = oneOf(passage, MODES, round?.mode);
    const measured = measures[passage.below(Math.max(1, measures.length), placeOf(round, measures))];
    const { instrumentId, instrumentVersion } = measured ?? NOTHING;
    const roundId = roundIdAt(place);
    place += 1;
    const about = { roundId, meetingId: roundId, heldOn, isOpen: false, moment: "", meetingKind, mode };
    return { ...about, instrumentId, instrumentVersion, ...passNumbers(passage, round, mode, factorIds) };
  });
}

type Measure = Pick<RoundResult, "instrumentId" | "instrumentVersion">;
const NOTHING: Measure = { instrumentId: "", instrumentVersion: 0 };

/** What was asked, each once: nearly always one version of one instrument. */
function passMeasures(passage: Passage, rounds: Rounds | undefined): readonly Measure[] {
  const measures = rounds?.filter((round, at) => rounds.findIndex((other) => isSame(round, other)) === at);
  return listOf<Measure>(passage, measures, (measure) => ({
    instrumentId: text(passage, measure?.instrumentId),
    instrumentVersion: natural(passage, measure?.instrumentVersion),
  }));
}

function placeOf(round: RoundResult | undefined, measures: readonly Measure[]): number | undefined {
  return round === undefined ? undefined : measures.findIndex((measure) => isSame(measure, round));
}

function isSame(one: Measure, other: Measure): boolean {
  return one.instrumentId === other.instrumentId && one.instrumentVersion === other.instrumentVersion;
}

type Numbers = Pick<RoundResult, "hidden" | "ballots" | "threshold" | "factors" | "tooFew">;

function passNumbers(
  passage: Passage,
  round: Numbers | undefined,
  mode: RoundResult["mode"],
  factorIds: readonly FactorId[],
): Numbers {
  const hidden = yesOrNo(passage, round?.hidden);
  if (hidden) return { hidden, ballots: 0, threshold: DEFAULT_THRESHOLD, factors: {}, tooFew: [] };
  const isOfBallots = hasBallots(mode);
  const ballots = isOfBallots ? natural(passage, round?.ballots) : 1;
  const threshold = isOfBallots ? natural(passage, round?.threshold) : DEFAULT_THRESHOLD;
  return { hidden, ballots, threshold, ...passFactors(passage, round, ballots, factorIds) };
}

function passFactors(
  passage: Passage,
  round: Numbers | undefined,
  ballots: number,
  factorIds: readonly FactorId[],
): Pick<Numbers, "factors" | "tooFew"> {
  const isWhole = yesOrNo(passage, round && factorIds.every((factorId) => factorId in round.factors));
  const factors: Record<FactorId, FactorResult> = {};
  const tooFew: FactorId[] = [];
  for (const factorId of factorIds) {
    const state = isWhole ? "told" : oneOfThree(passage, round && stateOf(round, factorId));
    if (state === "tooFew") tooFew.push(factorId);
    if (state === "told") factors[factorId] = passAnswers(passage, round?.factors[factorId], ballots);
  }
  return { factors, tooFew };
}

const STATES = ["told", "tooFew", "notAsked"] as const;
type State = (typeof STATES)[number];

function stateOf({ factors, tooFew }: Numbers, factorId: FactorId): State {
  if (factorId in factors) return "told";
  return tooFew.includes(factorId) ? "tooFew" : "notAsked";
}

function oneOfThree(passage: Passage, state: State | undefined): State {
  return STATES[passage.below(3, state && STATES.indexOf(state))] ?? "notAsked";
}

/** What is answered most comes first: after that there are not many forms left, and the rest takes little room. */
function passAnswers(passage: Passage, result: FactorResult | undefined, ballots: number): FactorResult {
  let left = ballots;
  const next = (count: number | undefined) => {
    const value = passage.below(left + 1, count);
    left -= value;
    return value;
  };
  const four = next(result?.counts[3]);
  const three = next(result?.counts[2]);
  const five = next(result?.counts[4]);
  const two = next(result?.counts[1]);
  const one = next(result?.counts[0]);
  const dontKnow = next(result?.dontKnow);
  const notApplicable = next(result?.notApplicable);
  return { counts: [one, two, three, four, five], dontKnow, notApplicable, corrected: false };
}
