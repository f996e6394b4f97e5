import { loadStatements } from "#content/load-instrument.ts";
import { type ScorePaper } from "#documents/score-paper/score-paper.ts";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

/** What the papers for the room are made from, for a community of the default threshold. */
export async function aScorePaper(
  language: Language,
  changes: Partial<ScorePaper> = {},
): Promise<ScorePaper> {
  const [speech, spoken] = await Promise.all([loadSpeech(language), loadStatements(language)]);
  return { speech, ...spoken, community: "Kas van Morgen", isExample: false, threshold: 5, ...changes };
}
