import { describe, expect, it } from "vitest";

import { type Effect } from "#domain/attention/effect.ts";

import { effectDetails, effectSentence } from "./effect-sentence.ts";
import { LANGUAGES } from "./language.ts";
import { loadSpeech } from "./load-speech.ts";

const SIDES = {
  isIndicative: false,
  before: { rounds: 3, since: "2026-01-10", n: 24, median: 2 },
  after: { n: 18, medians: [3, 4] },
} as const;
const SINGLE = { ...SIDES, isIndicative: true } as const;
const SURE = { p: 0.000_04, limit: 0.02 } as const;

/** Every state there is, with every line that can stand behind its fold. */
const EFFECTS: readonly Effect[] = [
  { type: "tooEarly", rounds: 0 },
  { type: "tooEarly", rounds: 1 },
  { type: "noneBefore" },
  { type: "notComparable" },
  { type: "fewAnswers" },
  { type: "notMoved", ...SIDES },
  { type: "notMoved", ...SINGLE },
  ...(["rising", "falling"] as const).flatMap((kind): readonly Effect[] => [
    { type: "moved", kind, ...SIDES, sureness: SURE },
    { type: "moved", kind, ...SIDES, sureness: { p: 0.008, limit: 0.02, swing: 1.4, ownRate: 0.04 } },
    { type: "moved", kind, ...SINGLE },
  ]),
];

/** Words that tell why, in the two languages: no number knows that. */
const WHY =
  /\b(?:door|dankzij|doordat|daardoor|hierdoor|omdat|want|vanwege|wegens|dus|hielp|helpt|werkte|leidde|veroorzaakt?e?|because|thanks|due|owing|since|therefore|thus|so that|led to|leads to|caus(?:e|ed|es)|help(?:s|ed)?|worked|effect)\b/iu;

describe.each(LANGUAGES)("G4 the words about how it went afterwards, %s", (language) => {
  it("G4: never says why", async () => {
    const { messages, format } = await loadSpeech(language);
    const told = EFFECTS.flatMap((effect) => [
      effectSentence(effect, messages),
      ...(effectDetails(effect, messages, format)?.lines ?? []),
    ]);
    expect(new Set(told).size).toBeGreaterThan(15);
    for (const sentence of told) expect(sentence).not.toMatch(WHY);
  });

  it("G4: one sentence of at most fourteen words and no number, so that it can be read aloud", async () => {
    const { messages } = await loadSpeech(language);
    for (const effect of EFFECTS) {
      const sentence = effectSentence(effect, messages);
      expect(sentence.split(" ").length).toBeLessThanOrEqual(14);
      expect(sentence).toMatch(/^[^.\d]+\.$/u);
    }
  });

  it("G4: says each state in words of its own", async () => {
    const { messages } = await loadSpeech(language);
    const states = EFFECTS.map((effect) =>
      effect.type === "moved"
        ? `moved ${effect.kind}`
        : effect.type === "tooEarly"
          ? `early ${effect.rounds}`
          : effect.type,
    );
    const sentences = EFFECTS.map((effect) => effectSentence(effect, messages));
    expect(new Set(sentences).size).toBe(new Set(states).size);
  });
});

it("G4, A8: how sure a move is, and what was compared, stands behind the fold", async () => {
  const { messages, format } = await loadSpeech("nl");
  expect(
    effectDetails({ type: "moved", kind: "rising", ...SIDES, sureness: SURE }, messages, format),
  ).toEqual({
    question: "Hoe zeker is dit?",
    answer: "Heel zeker",
    lines: [
      "Ervoor: middelste score 2, uit 24 antwoorden in 3 rondes (sinds jan 2026).",
      "Daarna: middelste score 3 en 4, uit 18 antwoorden in 2 rondes.",
      "Verandert er niets, dan geeft toeval minder dan 1 op de 1.000 keer zo’n groot verschil, omlaag of omhoog.",
      "Het een kwam na het ander. Waarom, zeggen deze cijfers niet.",
    ],
  });
  expect(effectDetails({ type: "tooEarly", rounds: 1 }, messages, format)).toBeUndefined();
});

it("G4, A10: of single numbers it says that it is indicative", async () => {
  const { messages, format } = await loadSpeech("nl");
  const details = effectDetails({ type: "moved", kind: "rising", ...SINGLE }, messages, format);
  expect(details?.answer).toBe(messages.attention.details.indicative.answer);
  expect(details?.lines.slice(0, 2)).toEqual(["Ervoor: 2 (jan 2026).", "Daarna: 3 en 4."]);
});
