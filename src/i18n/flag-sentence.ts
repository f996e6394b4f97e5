import { type Flag, type FlagKind } from "#domain/attention/flag.ts";
import { DEFAULT_LIMITS } from "#domain/attention/limits.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { changeSentences } from "./change-clause.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { asSentence, countDown, countUp, gaveScore } from "./score-words.ts";

/** The short name of a flag, without a capital. */
export function flagName(kind: FlagKind, messages: Messages): string {
  return messages.attention.names[kind];
}

/**
 * What a flag says, in one plain sentence or a few very short ones (A8): how many of how many, and which limit. A limit that the
 * community chose itself is called its own. The numbers behind it are `flagDetails`.
 */
export function flagSentence(flag: Flag, messages: Messages, format: Format): string {
  return sentencesOf(flag, messages, format).join(" ");
}

function sentencesOf(flag: Flag, messages: Messages, format: Format): readonly string[] {
  switch (flag.kind) {
    case "falling":
    case "rising":
      return changeSentences(flag, messages, format);
    case "unsure":
      return [asSentence(unsureClause(flag, messages, format))];
    case "stale":
      return [asSentence(staleClause(flag, messages, format))];
    case "unattended":
      return [asSentence(unattendedClause(flag, messages, format))];
    case "divided":
      return [asSentence(dividedClause(flag, messages)), ...runSentence(flag, messages, format)];
    case "low":
    case "lowMinority":
    case "strong":
      return [asSentence(levelClause(flag, messages, format)), ...runSentence(flag, messages, format)];
  }
}

type Of<Kind extends FlagKind> = Extract<Flag, { kind: Kind }>;
type LevelFlag = Extract<Flag, { kind: "low" | "lowMinority" | "strong" }>;

function levelClause(flag: LevelFlag, messages: Messages, format: Format): string {
  const { attention } = messages;
  const median = format.number(flag.median);
  if (flag.kind === "lowMinority")
    return attention.minority(gaveScore(flag.counts, 2, "down", messages), median);
  const limit = limitClause(flag, messages, format);
  if (!hasBallots(flag.mode) || flag.n === 1) return `${attention.oneScore[flag.mode](median)} ${limit}`;
  const gave =
    flag.kind === "low"
      ? gaveScore(flag.counts, Math.floor(flag.limit), "down", messages)
      : gaveScore(flag.counts, Math.floor(flag.limit), "up", messages);
  return `${gave}; ${attention.middle(median)} ${limit}`;
}

/** Names the limit; a flag that lingers above its limit says so, or its numbers would contradict it. */
function limitClause(flag: LevelFlag, { attention }: Messages, format: Format): string {
  const limit = format.number(flag.limit);
  if (flag.kind === "strong") {
    const isOwn = flag.limit !== DEFAULT_LIMITS.strong;
    return flag.median >= flag.limit
      ? attention.strongLimit(limit, isOwn)
      : attention.stillStrong(limit, isOwn);
  }
  const isOwn = flag.limit !== DEFAULT_LIMITS.low;
  return flag.median <= flag.limit ? attention.lowLimit(limit, isOwn) : attention.stillLow(limit, isOwn);
}

function dividedClause(flag: Of<"divided">, messages: Messages): string {
  const { attention } = messages;
  return areCamps(flag.counts, flag.n)
    ? attention.camps(gaveScore(flag.counts, 2, "down", messages), gaveScore(flag.counts, 4, "up", messages))
    : attention.spread(lowestOf(flag.counts), highestOf(flag.counts));
}

/** At least a third on either side and at most a quarter in the middle: two camps. For the wording only. */
function areCamps(counts: Counts, n: number): boolean {
  return countDown(counts, 2) * 3 >= n && countUp(counts, 4) * 3 >= n && counts[2] * 4 <= n;
}

function lowestOf(counts: Counts): number {
  return counts.findIndex((count) => count > 0) + 1;
}

function highestOf(counts: Counts): number {
  return counts.findLastIndex((count) => count > 0) + 1;
}

function unsureClause(flag: Of<"unsure">, { attention }: Messages, format: Format): string {
  const { unsure, someOf } = attention;
  if (!hasBallots(flag.mode)) return unsure[flag.mode]();
  if (flag.answered === 1) return unsure.only;
  const limit = unsure.limit(format.percent(flag.limit), flag.limit !== DEFAULT_LIMITS.unsure);
  return `${unsure.individual(someOf(flag.dontKnow, flag.answered), flag.dontKnow)} ${limit}`;
}

function staleClause(flag: Of<"stale">, { attention }: Messages, format: Format): string {
  const weeks = attention.weeks(flag.weeks, flag.weeks <= flag.limitWeeks);
  const limit = attention.staleLimit(attention.weeks(flag.limitWeeks, false), flag.isOwnLimit ?? false);
  const since = flag.lastScoredOn;
  return `${since === undefined ? attention.neverScored(weeks) : attention.stale(format.day(since), weeks)} ${limit}`;
}

function unattendedClause(flag: Of<"unattended">, { attention }: Messages, format: Format): string {
  const name = flag.because && attention.names[flag.because];
  return attention.unattended(flag.rounds, name, format.month(flag.since));
}

function runSentence(
  flag: LevelFlag | Of<"divided">,
  { attention }: Messages,
  format: Format,
): readonly string[] {
  if (flag.rounds <= 1) return [];
  return [attention.run(flag.rounds, attention.runs[flag.kind], format.month(flag.since))];
}
