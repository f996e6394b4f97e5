import { DEFAULT_LIMITS } from "#domain/attention/limits.ts";
import { type Flag, type FlagKind } from "#domain/flag.ts";
import { type Counts } from "#domain/round-result.ts";

import { changeClause } from "./change-clause.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { asSentence, countDown, countUp, gaveScore } from "./score-words.ts";

/** The short name of a flag, without a capital. */
export function flagName(kind: FlagKind, messages: Messages): string {
  return messages.attention.names[kind];
}

/**
 * One plain sentence that says what a flag was decided on (A8): how many of how many, since when, and against
 * which limit. A limit that the community chose itself is called its own.
 */
export function flagSentence(flag: Flag, messages: Messages, format: Format): string {
  return asSentence(clauseOf(flag, messages, format));
}

function clauseOf(flag: Flag, messages: Messages, format: Format): string {
  switch (flag.kind) {
    case "falling":
    case "rising":
      return changeClause(flag, messages, format);
    case "unsure":
      return unsureClause(flag, messages, format);
    case "stale":
      return staleClause(flag, messages, format);
    case "unattended":
      return unattendedClause(flag, messages, format);
    case "divided":
      return dividedClause(flag, messages, format) + runClause(flag, messages, format);
    case "low":
    case "lowMinority":
    case "strong":
      return levelClause(flag, messages, format) + runClause(flag, messages, format);
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
  if (flag.mode !== "individual" || flag.n === 1) return `${attention.oneScore[flag.mode](median)} ${limit}`;
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

function dividedClause(flag: Of<"divided">, messages: Messages, format: Format): string {
  const { attention } = messages;
  const limit = format.number(flag.limit, 2);
  const short = format.number(flag.agreement, 2);
  // Just below the limit, two decimals would say that it is the limit.
  const value = short === limit ? format.number(flag.agreement, 4) : short;
  const isOwn = flag.limit !== DEFAULT_LIMITS.divided;
  const agreement =
    flag.agreement < flag.limit
      ? attention.agreement(value, limit, isOwn)
      : attention.stillDivided(value, limit, isOwn);
  const shape = areCamps(flag.counts, flag.n)
    ? attention.camps(gaveScore(flag.counts, 2, "down", messages), gaveScore(flag.counts, 4, "up", messages))
    : attention.spread(lowestOf(flag.counts), highestOf(flag.counts));
  return `${shape}; ${agreement}`;
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
  if (flag.mode !== "individual") return unsure[flag.mode]();
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

function runClause(flag: LevelFlag | Of<"divided">, { attention }: Messages, format: Format): string {
  return flag.rounds > 1 ? attention.run(flag.rounds, format.month(flag.since)) : "";
}
