import { certaintyOf } from "#domain/attention/certainty.ts";
import { type Effect } from "#domain/attention/effect.ts";

import { type FlagDetails, oneIn, RAREST } from "./flag-details.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

/** How a factor went after a day, in one sentence that can be read aloud. It never says why (G4). */
export function effectSentence(effect: Effect, { attention }: Messages): string {
  const words = attention.effect;
  switch (effect.type) {
    case "moved":
      return words.moved[effect.kind];
    case "tooEarly":
      return words.tooEarly(2 - effect.rounds);
    case "notMoved":
    case "noneBefore":
    case "notComparable":
    case "fewAnswers":
      return words[effect.type];
  }
}

/** What was compared, and how sure it is: behind the fold (A8). `undefined` where nothing was. */
export function effectDetails(effect: Effect, messages: Messages, format: Format): FlagDetails | undefined {
  if (effect.type !== "moved" && effect.type !== "notMoved") return undefined;
  const { details, effect: words } = messages.attention;
  const numbers = numbersOf(effect, messages, format);
  if (effect.type === "notMoved")
    return { question: words.whichNumbers, lines: [...numbers, words.mayBeChance, words.noReason] };
  const certainty = effect.sureness && certaintyOf(effect.sureness);
  if (effect.sureness === undefined || certainty === undefined) {
    const { question, answer, lines } = details.indicative;
    return { question, answer, lines: [...numbers, ...lines, words.noReason] };
  }
  const { swing, ownRate } = effect.sureness;
  return {
    question: details.howSure,
    answer: details.degrees[certainty.degree],
    lines: [
      ...numbers,
      chanceOf(certainty.oneFactor, words, format),
      ...(swing === undefined ? [] : [details.swing]),
      ...(ownRate === undefined ? [] : [details.ownRate(format.percent(ownRate))]),
      words.noReason,
    ],
  };
}

type Told = Extract<Effect, { type: "moved" | "notMoved" }>;
type Words = Messages["attention"]["effect"];

function numbersOf(effect: Told, { attention }: Messages, format: Format): readonly string[] {
  const words = attention.effect;
  const { isIndicative, before, after } = effect;
  const [first, second] = [format.number(after.medians[0]), format.number(after.medians[1])];
  const was = format.number(before.median);
  const month = format.month(before.since);
  return isIndicative
    ? [words.beforeSingle(was, month), words.afterSingle(first, second)]
    : [words.before(was, before.n, before.rounds, month), words.after(first, second, after.n)];
}

function chanceOf(chance: number, words: Words, format: Format): string {
  return chance < 1 / RAREST
    ? words.rarely(format.number(RAREST, 0))
    : words.chance(format.number(oneIn(chance), 0));
}
