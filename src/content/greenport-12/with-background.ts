import {
  type FactorId,
  type FactorTexts,
  type InstrumentStatements,
  type InstrumentTexts,
} from "#domain/rounds/instrument.ts";

/** What was found about a factor and what helps, as a writer types it: the tips are plain sentences. */
export type WrittenBackground = Pick<FactorTexts, "findings" | "tipsIntro"> & {
  readonly tips: readonly string[];
};

/**
 * Puts findings and tips with the statements, and gives each tip its id: `commitment-tip-1` and on. Agenda points
 * refer to these ids, so the order of the tips of a released version stays as it is (I3).
 */
export function withBackground(
  words: InstrumentStatements,
  background: Readonly<Record<FactorId, WrittenBackground>>,
): InstrumentTexts {
  const factors = Object.entries(words.factors).map(([factorId, statement]): [FactorId, FactorTexts] => {
    const { tips = [], findings = [], ...rest } = background[factorId] ?? {};
    const numbered = tips.map((text, index) => ({ id: `${factorId}-tip-${index + 1}`, text }));
    return [factorId, { ...statement, ...rest, findings, tips: numbered }];
  });
  return { ...words, factors: Object.fromEntries(factors) };
}
