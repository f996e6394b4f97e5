import { type RadarFactor } from "#charts/radar/radar-factor.ts";
import { type Needs } from "#domain/attention/needs.ts";
import { type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { profileOf } from "#domain/rounds/profile.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";

interface RadarInput {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  readonly rounds: ShownRounds;
  readonly needs: Needs;
  readonly before: RoundResult | undefined;
}

/** Two dates on the axes of the instrument (U5). */
export function radarFactors({
  instrument,
  texts,
  rounds,
  needs,
  before,
}: RadarInput): readonly RadarFactor[] {
  return instrument.factors.map(({ id, group }): RadarFactor => {
    const profile = profileOf(rounds, before, id);
    const { name = id, shortLabel = id } = texts.factors[id] ?? {};
    return {
      id,
      group,
      name,
      shortLabel,
      now: profile.now?.median,
      nNow: profile.now?.n,
      olderFrom: profile.isOlder ? profile.now?.heldOn : undefined,
      before: profile.before?.median,
      nBefore: profile.before?.n,
      isTooFewNow: profile.isTooFewNow,
      isTooFewBefore: profile.isTooFewBefore,
      needsAttention: needs.attention.includes(id),
    };
  });
}
