import { describe, expect, it } from "vitest";

import { type Flag } from "#domain/attention/flag.ts";

import { makeFormat } from "./format.ts";
import { glanceSentence } from "./glance-sentence.ts";
import { loadSpeech } from "./load-speech.ts";

const DECIDED = { factorId: "trust", roundId: "r1", heldOn: "2026-11-20", mode: "individual" } as const;
const LEVEL = {
  ...DECIDED,
  counts: [1, 3, 4, 0, 0],
  n: 8,
  limit: 2.5,
  since: "2026-11-20",
  rounds: 1,
} as const;
const BALLOTS = {
  counts: [1, 3, 4, 0, 0],
  n: 8,
  countsBefore: [0, 0, 10, 30, 10],
  nBefore: 50,
  roundsBefore: 6,
  since: "2026-01-20",
  midP: 0.001,
  limit: 0.01,
} as const;
const change = (basis: "earlier" | "slide", medianBefore: number, median: number) =>
  ({ ...BALLOTS, basis, medianBefore, median }) as const;

const FLAGS: readonly (readonly [Flag, string, string])[] = [
  [
    { ...DECIDED, kind: "falling", change: change("earlier", 4, 2.5) },
    "Visie ging omlaag: van 4 naar 2,5.",
    "Visie went down: from 4 to 2.5.",
  ],
  [
    { ...DECIDED, kind: "rising", change: change("earlier", 4, 4) },
    "Visie ligt hoger dan eerst.",
    "Visie is higher than before.",
  ],
  [
    { ...DECIDED, kind: "falling", change: change("slide", 4, 3) },
    "Visie zakt langzaam.",
    "Visie is slowly going down.",
  ],
  [
    {
      ...DECIDED,
      mode: "agreed",
      kind: "rising",
      change: { basis: "twoPoints", from: 2, to: 4, since: "2026-01-20" },
    },
    "Visie ging omhoog: van 2 naar 4.",
    "Visie went up: from 2 to 4.",
  ],
  [{ ...LEVEL, kind: "low", median: 2.5 }, "Visie staat laag, op 2,5.", "Visie is low, at 2.5."],
  [{ ...LEVEL, kind: "strong", median: 5 }, "Visie staat sterk, op 5.", "Visie is strong, at 5."],
  [
    { ...LEVEL, kind: "lowMinority", median: 3 },
    "Bij Visie geeft een deel een lage score.",
    "Some give Visie a low score.",
  ],
  [
    { ...LEVEL, kind: "divided", median: 3, agreement: 0.1 },
    "Over Visie is de groep verdeeld.",
    "The group is divided about Visie.",
  ],
  [
    { ...DECIDED, kind: "unsure", dontKnow: 4, answered: 9, limit: 1 / 3 },
    "Bij Visie weten 4 van de 9 het niet.",
    "4 of the 9 do not know about Visie.",
  ],
  [
    { ...DECIDED, mode: "manager", kind: "unsure", dontKnow: 1, answered: 1, limit: 1 / 3 },
    "Bij Visie is het antwoord: weet ik niet.",
    "For Visie the answer is: I don’t know.",
  ],
  [
    { ...DECIDED, kind: "stale", weeks: 30, limitWeeks: 16 },
    "Visie is al 30 weken niet gescoord.",
    "Visie has not been scored for 30 weeks.",
  ],
  [
    { ...DECIDED, kind: "unattended", rounds: 3, since: "2026-01-20" },
    "Visie vraagt al 3 keer aandacht.",
    "Visie has needed attention 3 times now.",
  ],
];

describe.each(["nl", "en"] as const)("A8: the one sentence of a flag, %s", (language) => {
  it.each(FLAGS.map((line) => [line[0].kind, line] as const))("%s", async (_kind, [flag, nl, en]) => {
    const { messages } = await loadSpeech(language);
    const sentence = glanceSentence(flag, "Visie", messages, makeFormat(language));
    expect(sentence).toBe(language === "nl" ? nl : en);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(10);
    expect(sentence.match(/\d+([,.]\d+)?/gu)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(sentence.match(/[.:;]/gu)?.length).toBeLessThanOrEqual(3);
  });
});
