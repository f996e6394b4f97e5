import { type FactorAttention, type Flag } from "#domain/flag.ts";
import { type Proposal } from "#domain/history.ts";

import { flagSentence } from "./flag-sentence.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

type ChangeFlag = Extract<Flag, { kind: "falling" | "rising" }>;

/** What a chart of a factor says, as its title: "Trust fell from 4 to 3 since May 2026". No full stop. */
export function trendTitle(
  name: string,
  attention: FactorAttention,
  messages: Messages,
  format: Format,
): string {
  const { title } = messages.attention;
  const change = changeOf(attention);
  if (change) return changeTitle(name, change, messages, format);
  const median = attention.latest?.median;
  if (attention.trend.type === "notScored") return title.notScored(name);
  if (attention.trend.type === "tooFewAnswers") return title.tooFewAnswers(name);
  if (median === undefined) return title.noNumber(name);
  const words = { judged: title.noChange, tooEarly: title.tooEarly, notComparable: title.notComparable };
  return words[attention.trend.type](name, format.number(median));
}

/** What can be said about change now, as a sentence: the change itself, none, too early, or not comparable (A8). */
export function trendSentence(attention: FactorAttention, messages: Messages, format: Format): string {
  const words = messages.attention.trend;
  const change = changeOf(attention);
  if (change) return flagSentence(change, messages, format);
  const { trend } = attention;
  switch (trend.type) {
    case "judged":
      return isSingle(attention) ? words.noChangeIndicative : words.noChange;
    case "tooEarly":
      return trend.rounds === 1 ? words.firstRound : words.fewAnswers;
    case "notComparable":
      return trend.because === "mode" ? words.otherMode : words.otherInstrument;
    case "notScored":
    case "tooFewAnswers":
      return words[trend.type];
  }
}

function isSingle({ latest }: FactorAttention): boolean {
  return latest?.mode !== "individual";
}

/** Why a proposed factor stands where it stands (A9). */
export function proposalReason(proposal: Proposal, { attention }: Messages, format: Format): string {
  if (proposal.because.length === 0) return attention.lighter;
  return attention.reason(format.list(proposal.because.map((reason) => attention.because[reason])));
}

function changeOf(attention: FactorAttention): ChangeFlag | undefined {
  return attention.flags.find(
    (flag): flag is ChangeFlag => flag.kind === "falling" || flag.kind === "rising",
  );
}

function changeTitle(name: string, flag: ChangeFlag, { attention }: Messages, format: Format): string {
  const { title } = attention;
  const { change } = flag;
  const since = format.month(change.since);
  if (!("midP" in change)) {
    return title.indicative(
      title[flag.kind](name, format.number(change.from), format.number(change.to), since),
    );
  }
  const step = change.median - change.medianBefore;
  // The answers can shift while the middle one stays where it is.
  if (flag.kind === "falling" ? step >= 0 : step <= 0) {
    return flag.kind === "falling" ? title.shiftedDown(name, since) : title.shiftedUp(name, since);
  }
  const words = wordsFor(flag.kind, change.roundsBefore, title);
  return words(name, format.number(change.medianBefore), format.number(change.median), since);
}

/** Against one round it is a step since then; against more, the level that held since then was left. */
function wordsFor(kind: ChangeFlag["kind"], roundsBefore: number, title: Messages["attention"]["title"]) {
  if (roundsBefore === 1) return title[kind];
  return kind === "falling" ? title.fell : title.rose;
}
