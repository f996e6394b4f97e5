import { type RadarFactor } from "#charts/radar-factor.ts";
import { type FactorAttention } from "#domain/flag.ts";
import { type Proposal } from "#domain/history.ts";
import { type Instrument, type InstrumentTexts } from "#domain/instrument.ts";
import { type RoundResult } from "#domain/round-result.ts";
import { pointOf } from "#domain/summary.ts";

interface RadarInput {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  readonly attention: readonly FactorAttention[];
  readonly proposals: readonly Proposal[];
  readonly before: RoundResult | undefined;
}

/** Two dates on the axes of the instrument (U5). A factor that the last round skipped keeps its last value (R7). */
export function radarFactors({
  instrument,
  texts,
  attention,
  proposals,
  before,
}: RadarInput): readonly RadarFactor[] {
  const asked = new Set(proposals.filter(({ proposed }) => proposed).map(({ factorId }) => factorId));
  return instrument.factors.map(({ id, group }): RadarFactor => {
    const now = attention.find(({ factorId }) => factorId === id)?.latest;
    const then = before && pointOf(before, id);
    const { name = id, shortLabel = id } = texts.factors[id] ?? {};
    return {
      id,
      group,
      name,
      shortLabel,
      now: now?.median,
      nNow: now?.n,
      before: then?.median,
      nBefore: then?.n,
      needsAttention: asked.has(id),
    };
  });
}
