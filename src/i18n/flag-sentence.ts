import { isChange } from "#domain/attention/called-changes.ts";
import { type Flag, type FlagKind } from "#domain/attention/flag.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { type ChangeFlag, changeSentences } from "./change-clause.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { asSentence, countDown, countUp, gaveScore, mostGaveScore } from "./score-words.ts";

/** The short name of a flag, without a capital. */
export function flagName(kind: FlagKind, messages: Messages): string {
  return messages.attention.names[kind];
}

/**
 * What a flag says, in one short sentence that anybody understands (A8). The numbers behind it, and the limit it was held
 * against, are `flagDetails`.
 */
export function flagSentence(flag: Flag, messages: Messages, format: Format): string {
  return isChange(flag)
    ? changeSentences(flag, messages, format).join(" ")
    : asSentence(clauseOf(flag, messages, format));
}

function clauseOf(flag: Exclude<Flag, ChangeFlag>, messages: Messages, format: Format): string {
  const { attention } = messages;
  switch (flag.kind) {
    case "unsure":
      return unsureClause(flag, messages);
    case "stale":
      return flag.lastScoredOn === undefined
        ? attention.neverScored
        : attention.stale(format.day(flag.lastScoredOn));
    case "unattended":
      return attention.unattended(flag.rounds);
    case "divided":
      return dividedClause(flag, messages);
    case "low":
    case "lowMinority":
    case "strong":
      return levelClause(flag, messages, format);
  }
}

type Of<Kind extends FlagKind> = Extract<Flag, { kind: Kind }>;
export type LevelFlag = Extract<Flag, { kind: "low" | "lowMinority" | "strong" }>;

/** A flag that lingers past its limit says so, or its numbers would contradict it. */
function levelClause(flag: LevelFlag, messages: Messages, format: Format): string {
  const { attention } = messages;
  if (flag.kind === "lowMinority") return gaveScore(flag.counts, 2, "down", messages);
  if (isLingering(flag)) return attention.still[flag.kind];
  if (isOfOne(flag)) return attention.oneScore[flag.mode](format.number(flag.median));
  return mostGaveScore(flag.counts, Math.floor(flag.limit), flag.kind === "low" ? "down" : "up", messages);
}

/** On the other side of its limit, and not clearly yet (A1, A7). */
export function isLingering({ kind, median, limit }: LevelFlag): boolean {
  return kind === "strong" ? median < limit : median > limit;
}

/** One score that was decided on: there is no middle of it, and no number of people. */
export function isOfOne({ mode, n }: LevelFlag): boolean {
  return !hasBallots(mode) || n === 1;
}

function dividedClause(flag: Of<"divided">, messages: Messages): string {
  const { attention } = messages;
  return areCamps(flag.counts, flag.n)
    ? attention.camps(countDown(flag.counts, 2), countUp(flag.counts, 4))
    : attention.spread(lowestOf(flag.counts), highestOf(flag.counts));
}

/** At least a third on either side and at most a quarter in the middle: two camps. For the wording only. */
export function areCamps(counts: Counts, n: number): boolean {
  return countDown(counts, 2) * 3 >= n && countUp(counts, 4) * 3 >= n && counts[2] * 4 <= n;
}

function lowestOf(counts: Counts): number {
  return counts.findIndex((count) => count > 0) + 1;
}

function highestOf(counts: Counts): number {
  return counts.findLastIndex((count) => count > 0) + 1;
}

function unsureClause(flag: Of<"unsure">, { attention }: Messages): string {
  const { unsure, someOf } = attention;
  if (!hasBallots(flag.mode)) return unsure[flag.mode]();
  if (flag.answered === 1) return unsure.only;
  return unsure.individual(someOf(flag.dontKnow, flag.answered), flag.dontKnow);
}
