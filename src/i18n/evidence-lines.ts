import { type Flag, type FlagKind } from "#domain/attention/flag.ts";
import { DEFAULT_LIMITS } from "#domain/attention/limits.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";

import { type ChangeFlag } from "./change-clause.ts";
import { areCamps, flagSentence, isLingering, isOfOne, type LevelFlag } from "./flag-sentence.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { asSentence, gaveScore } from "./score-words.ts";

type Of<Kind extends FlagKind> = Extract<Flag, { kind: Kind }>;

/**
 * The numbers that a flag which is no change was decided on, and the limit it was held against (A8). A limit that the community
 * chose itself is called its own. Nothing that its sentence says already.
 */
export function evidenceLines(
  flag: Exclude<Flag, ChangeFlag>,
  messages: Messages,
  format: Format,
): readonly string[] {
  const said = flagSentence(flag, messages, format);
  return linesOf(flag, messages, format).filter((line) => line !== said);
}

function linesOf(flag: Exclude<Flag, ChangeFlag>, messages: Messages, format: Format): readonly string[] {
  switch (flag.kind) {
    case "low":
    case "lowMinority":
    case "strong":
      return [...levelLines(flag, messages, format), ...runLine(flag, messages, format)];
    case "divided":
      return [...dividedLines(flag, messages, format), ...runLine(flag, messages, format)];
    case "unsure":
      return unsureLines(flag, messages, format);
    case "stale":
      return [asSentence(staleClause(flag, messages))];
    case "unattended":
      return [unattendedLine(flag, messages, format)];
  }
}

function levelLines(flag: LevelFlag, messages: Messages, format: Format): readonly string[] {
  const limit = asSentence(limitClause(flag, messages, format));
  if (flag.kind === "lowMinority" || isOfOne(flag)) return [limit];
  const direction = flag.kind === "low" ? "down" : "up";
  return [asSentence(gaveScore(flag.counts, Math.floor(flag.limit), direction, messages)), limit];
}

/** What the score is, beside the limit; a low minority is no matter of the middle, so that stands alone. */
function limitClause(flag: LevelFlag, { attention }: Messages, format: Format): string {
  const { details, title } = attention;
  // Of one score it is not said that there is a middle one.
  const score = (isOfOne(flag) ? title.only : title.middle)(format.number(flag.median));
  if (flag.kind === "lowMinority") return score;
  const isOwn = flag.limit !== DEFAULT_LIMITS[flag.kind];
  const [within, lingering] =
    flag.kind === "low" ? [details.lowLimit, details.stillLow] : [details.strongLimit, details.stillStrong];
  return (isLingering(flag) ? lingering : within)(score, format.number(flag.limit), isOwn);
}

function dividedLines(flag: Of<"divided">, messages: Messages, format: Format): readonly string[] {
  const camps = areCamps(flag.counts, flag.n)
    ? [gaveScore(flag.counts, 2, "down", messages), gaveScore(flag.counts, 4, "up", messages)]
    : [];
  return [...camps.map(asSentence), agreementLine(flag, messages, format)];
}

function agreementLine(flag: Of<"divided">, { attention }: Messages, format: Format): string {
  const { details } = attention;
  const limit = format.number(flag.limit, 2);
  const short = format.number(flag.agreement, 2);
  // Just below the limit, two decimals would say that it is the limit.
  const value = short === limit ? format.number(flag.agreement, 4) : short;
  const words = flag.agreement < flag.limit ? details.agreement : details.stillDivided;
  return words(value, limit, flag.limit !== DEFAULT_LIMITS.divided);
}

function unsureLines(
  { mode, answered, limit }: Of<"unsure">,
  { attention }: Messages,
  format: Format,
): readonly string[] {
  if (!hasBallots(mode) || answered === 1) return [];
  return [attention.details.unsureLimit(format.percent(limit), limit !== DEFAULT_LIMITS.unsure)];
}

function staleClause(flag: Of<"stale">, { attention }: Messages): string {
  const { details } = attention;
  const weeks = attention.weeks(flag.weeks, flag.weeks <= flag.limitWeeks);
  const limit = details.staleLimit(attention.weeks(flag.limitWeeks, false), flag.isOwnLimit ?? false);
  return (flag.lastScoredOn === undefined ? details.neverScored : details.stale)(weeks, limit);
}

function unattendedLine(flag: Of<"unattended">, { attention }: Messages, format: Format): string {
  return attention.details.unattended(
    format.month(flag.since),
    flag.because && attention.names[flag.because],
  );
}

function runLine(
  flag: LevelFlag | Of<"divided">,
  { attention }: Messages,
  format: Format,
): readonly string[] {
  if (flag.rounds <= 1) return [];
  return [attention.run(flag.rounds, attention.runs[flag.kind], format.month(flag.since))];
}
