import { type FactorAttention, type FactorPoint, type Flag } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { stepOf } from "#domain/rounds/compared-with.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";

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
  const { latest, trend } = attention;
  if (trend.type === "notScored" || trend.type === "tooFewAnswers") return title[trend.type](name);
  if (latest?.median === undefined || trend.type === "noScores") return title.noScores(name);
  const score = scoreWords(latest, latest.median, title, format);
  if (trend.type === "judged") return title[isSingle(attention) ? "noJump" : "noChange"](name, score);
  return title[trend.type](name, score);
}

function scoreWords(
  { mode, n }: FactorPoint,
  median: number,
  title: Messages["attention"]["title"],
  format: Format,
): string {
  const isOnly = !hasBallots(mode) || n === 1;
  return title[isOnly ? "only" : "middle"](format.number(median));
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
      return tooEarlyWords(trend.rounds, words);
    case "notComparable":
      return words.notComparable[trend.because];
    case "noScores":
    case "noneBefore":
    case "notScored":
    case "tooFewAnswers":
      return words[trend.type];
  }
}

function isSingle({ latest }: FactorAttention): boolean {
  return latest === undefined || !hasBallots(latest.mode);
}

function tooEarlyWords(rounds: number, words: Messages["attention"]["trend"]): string {
  return rounds === 1 ? words.firstRound : words.fewAnswers;
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
  const step = stepOf(flag.kind, change);
  if (step === undefined) {
    return flag.kind === "falling" ? title.shiftedDown(name, since) : title.shiftedUp(name, since);
  }
  const words = wordsFor(flag.kind, change.roundsBefore, title);
  return words(name, format.number(step.from), format.number(step.to), since);
}

/** Against one round it is a step since then; against more, the level that held since then was left. */
function wordsFor(kind: ChangeFlag["kind"], roundsBefore: number, title: Messages["attention"]["title"]) {
  if (roundsBefore === 1) return title[kind];
  return kind === "falling" ? title.fell : title.rose;
}
