import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";

/** What a written answer means. `mild` wording ("somewhat agree") beside plain wording betrays a longer scale. */
export interface Label {
  readonly answer: Answer | undefined;
  readonly wording: "usual" | "plain" | "mild";
}

/** From bare words to what they mean. */
export type AnswerLabels = ReadonlyMap<string, Label>;

/**
 * The words in which people answer: the usual Dutch and English ones for agreeing in five steps, and
 * the labels of the instrument itself, which win (I2).
 */
export function answerLabels(texts: readonly Pick<InstrumentTexts, "points">[]): AnswerLabels {
  const instrument = texts.flatMap(({ points }) =>
    POINTS.map((point) => [points[point], { answer: point, wording: "usual" }] as const),
  );
  return new Map<string, Label>(
    [...USUAL, ...AGREE.flatMap(agreeing), ...instrument].map(([words, label]) => [plainWords(words), label]),
  );
}

type Written = readonly [written: string, label: Label];

/** The five steps of agreeing, in one pair of words. */
function agreeing({ yes, no }: (typeof AGREE)[number]): readonly Written[] {
  return [
    ...FULLY.flatMap((full) => [written(`${full} ${yes}`, 5), written(`${full} ${no}`, 1)]),
    ...SOMEWHAT.flatMap((mild) => [
      written(`${mild} ${yes}`, 4, "mild"),
      written(`${mild} ${no}`, 2, "mild"),
    ]),
    written(yes, 4, "plain"),
    written(no, 2, "plain"),
  ];
}

function written(words: string, answer: Label["answer"], wording: Label["wording"] = "usual"): Written {
  return [words, { answer, wording }];
}

const AGREE = [
  { yes: "eens", no: "oneens" },
  { yes: "mee eens", no: "mee oneens" },
  { yes: "mee eens", no: "niet mee eens" },
  { yes: "agree", no: "disagree" },
] as const;

const FULLY = [
  "helemaal",
  "zeer",
  "sterk",
  "geheel",
  "volledig",
  "totaal",
  "strongly",
  "completely",
  "totally",
  "fully",
] as const;

const SOMEWHAT = [
  "enigszins",
  "een beetje",
  "beetje",
  "deels",
  "grotendeels",
  "somewhat",
  "slightly",
  "partly",
  "mostly",
] as const;

const NEUTRAL = ["neutraal", "neutral", "neither"] as const;

const BOTH = [
  ["eens", "oneens"],
  ["agree", "disagree"],
] as const;
/** What may stand around the two: "niet oneens en niet eens", "noch mee eens, noch mee oneens", "half eens, half oneens". */
const AROUND_BOTH = new Set(
  "niet noch en maar ook of mee het er ik ben zowel als half deels even veel neither nor or and not do i but also both".split(
    " ",
  ),
);

/** Agreeing and disagreeing in one answer, in whatever order and words, is the middle of the scale. */
export function isNeitherNor(words: string): boolean {
  const all = words.split(" ");
  return BOTH.some(
    (pair) =>
      pair.every((word) => all.includes(word)) &&
      all.every((word) => AROUND_BOTH.has(word) || pair.some((one) => one === word)),
  );
}

const DONT_KNOW = [
  "weet niet",
  "weet ik niet",
  "weet het niet",
  "ik weet het niet",
  "weet niet / geen mening",
  "geen mening",
  "geen idee",
  "kan ik niet beoordelen",
  "kan ik niet zeggen",
  "kan niet beoordelen",
  "niet te beoordelen",
  "don't know",
  "dont know",
  "I don't know",
  "I do not know",
  "do not know",
  "don't know / no opinion",
  "no opinion",
  "no idea",
  "not sure",
  "unsure",
  "cannot say",
  "can't say",
] as const;

const NOT_APPLICABLE = [
  "n.v.t.",
  "nvt",
  "niet van toepassing",
  "niet van toepassing (voor nu)",
  "nu niet van toepassing",
  "not applicable",
  "not applicable (for now)",
  "n/a",
  "n.a.",
] as const;

const NO_ANSWER = ["geen antwoord", "no answer"] as const;

const USUAL: readonly Written[] = [
  ...NEUTRAL.map((words) => written(words, 3)),
  ...DONT_KNOW.map((words) => written(words, "dont-know")),
  ...NOT_APPLICABLE.map((words) => written(words, "not-applicable")),
  ...NO_ANSWER.map((words) => written(words, undefined)),
];
