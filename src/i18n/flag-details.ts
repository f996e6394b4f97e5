import { isChange } from "#domain/attention/called-changes.ts";
import { certaintyOf } from "#domain/attention/certainty.ts";
import { type BallotChange, type Flag } from "#domain/attention/flag.ts";

import { type ChangeFlag, numbersCompared, phaseMeanwhile } from "./change-clause.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

/** What stands behind the fold of a flag: a question, its answer in a word or two, and the numbers (A8). */
export interface FlagDetails {
  readonly question: string;
  /** "Heel zeker". Absent where the evidence does not tell. */
  readonly answer?: string;
  readonly lines: readonly string[];
}

/** The numbers behind a flag; `undefined` where its sentence says all there is. */
export function flagDetails(flag: Flag, messages: Messages, format: Format): FlagDetails | undefined {
  if (isChange(flag)) return changeDetails(flag, messages, format);
  const lines = evidenceLines(flag, messages, format);
  return lines.length === 0 ? undefined : { question: messages.attention.details.why[flag.kind], lines };
}

function changeDetails(flag: ChangeFlag, messages: Messages, format: Format): FlagDetails {
  const { change } = flag;
  if ("midP" in change) return ballotDetails(flag, change, messages, format);
  const { details, single } = messages.attention;
  const since = single.since(format.month(change.since));
  return {
    ...details.indicative,
    lines: [since, ...phaseMeanwhile(flag, messages), ...details.indicative.lines],
  };
}

/** The same in one line, for paper: "Hoe zeker is dit? Heel zeker. 7 van de 8 …" */
export function smallPrint(flag: Flag, messages: Messages, format: Format): string | undefined {
  const details = flagDetails(flag, messages, format);
  if (details === undefined) return undefined;
  const { question, answer, lines } = details;
  return [question, ...(answer === undefined ? [] : [`${answer}.`]), ...lines].join(" ");
}

function ballotDetails(
  flag: ChangeFlag,
  change: BallotChange,
  messages: Messages,
  format: Format,
): FlagDetails {
  const { details } = messages.attention;
  const certainty = certaintyOf(change);
  const lines = [
    ...numbersCompared(flag.kind, change, messages, format),
    ...phaseMeanwhile(flag, messages),
    ...(certainty === undefined ? [] : chanceLines(certainty, details, format)),
    ...(change.swing === undefined ? [] : [details.swing]),
    ...(change.ownRate === undefined ? [] : [details.ownRate(format.percent(change.ownRate))]),
  ];
  const answer = certainty && { answer: details.degrees[certainty.degree] };
  return { question: details.howSure, ...answer, lines };
}

function chanceLines(
  { oneFactor, anyFactor, among }: NonNullable<ReturnType<typeof certaintyOf>>,
  details: Messages["attention"]["details"],
  format: Format,
): readonly string[] {
  const one =
    oneFactor < 1 / RAREST
      ? details.rarely(format.number(RAREST, 0))
      : details.oneFactor(format.number(oneIn(oneFactor), 0));
  if (anyFactor === undefined || among === undefined || among < 2) return [one];
  if (anyFactor > 1 / 2) return [one, details.anyOften(format.number(among, 0))];
  const any =
    anyFactor < 1 / RAREST
      ? details.anyRarely(format.number(among, 0), format.number(RAREST, 0))
      : details.anyFactor(format.number(among, 0), format.number(oneIn(anyFactor), 0));
  return [one, any];
}
/** Chances smaller than one in this many are told as that. */
export const RAREST = 1000;

/** "1 in 80", with two digits, rounded down: at most that often is then still true. */
export function oneIn(chance: number): number {
  const times = 1 / chance + 1e-9;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return Math.floor(times / unit) * unit;
}
