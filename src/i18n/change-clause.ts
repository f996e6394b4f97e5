import { type BallotChange, type Flag, type SingleChange } from "#domain/attention/flag.ts";
import { stepOf } from "#domain/rounds/compared-with.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { asSentence, countDown, countUp, gaveScore, mostGaveScore } from "./score-words.ts";

export type ChangeFlag = Extract<Flag, { kind: "falling" | "rising" }>;
type Direction = "down" | "up";

/** What changed, in a few short sentences (A8, A10); the numbers compared are `numbersCompared`. */
export function changeSentences(flag: ChangeFlag, messages: Messages, format: Format): readonly string[] {
  const { change } = flag;
  return "midP" in change
    ? ballotSentences(flag.kind, change, messages, format)
    : [asSentence(singleClause(flag, change, messages, format))];
}

/** The phase that began meanwhile: told behind the fold, and never as the cause. */
export function phaseMeanwhile({ newPhase }: ChangeFlag, messages: Messages): readonly string[] {
  if (newPhase === undefined) return [];
  return [messages.attention.change.newPhase(lowerFirst(messages.vocabulary.phases[newPhase]))];
}

function ballotSentences(
  kind: ChangeFlag["kind"],
  change: BallotChange,
  messages: Messages,
  format: Format,
): readonly string[] {
  const words = messages.attention.change;
  const direction = directionOf(kind);
  if (change.basis === "slide") return [words.slides[direction](change.roundsBefore + 1)];
  const step = stepOf(kind, change);
  return [
    step === undefined
      ? words.shifted[direction]
      : words.wasNow(format.number(step.from), format.number(step.to)),
    asSentence(
      mostGaveScore(
        change.counts,
        tellingPoint(change.counts, change.countsBefore, direction),
        direction,
        messages,
      ),
    ),
  ];
}

/** The answers that were compared, in numbers, and when they were given: the first thing behind the fold (A8). */
export function numbersCompared(
  kind: ChangeFlag["kind"],
  change: BallotChange,
  messages: Messages,
  format: Format,
): readonly string[] {
  const words = messages.attention.change;
  const since = format.month(change.since);
  const { counts, countsBefore } = change.basis === "slide" ? (change.ends ?? NOTHING) : change;
  if (totalOf(counts) === 0 || totalOf(countsBefore) === 0) return [];
  const direction = directionOf(kind);
  const point = tellingPoint(counts, countsBefore, direction);
  const now = gaveScore(counts, point, direction, messages);
  const before =
    totalOf(countsBefore) === 1
      ? words.onlyBefore(format.number(change.medianBefore))
      : messages.attention.someOf(countTo(countsBefore, point, direction), totalOf(countsBefore));
  return [asSentence(beside(change, { now, before, since }, words))];
}

function beside(
  change: BallotChange,
  { now, before, since }: Readonly<Record<"now" | "before" | "since", string>>,
  words: Messages["attention"]["change"],
): string {
  if (change.ends !== undefined) return words.ends(now, before, change.ends.rounds, since);
  if (change.basis === "previous") return words.previous(now, before, since);
  if (change.roundsBefore === 1) return words.oneEarlier(now, before, since);
  return words.earlier(now, before, change.roundsBefore, since);
}

const NOTHING = { counts: [0, 0, 0, 0, 0], countsBefore: [0, 0, 0, 0, 0] } as const;

function directionOf(kind: ChangeFlag["kind"]): Direction {
  return kind === "falling" ? "down" : "up";
}

/** The point of the scale that shows the change best: where the shares on this side of it differ most. */
function tellingPoint(counts: Counts, countsBefore: Counts, direction: Direction): number {
  const points = direction === "down" ? [1, 2, 3, 4] : [2, 3, 4, 5];
  const gain = (point: number) =>
    countTo(counts, point, direction) / totalOf(counts) -
    countTo(countsBefore, point, direction) / totalOf(countsBefore);
  return points.reduce((best, point) => (gain(point) > gain(best) ? point : best));
}

function countTo(counts: Counts, point: number, direction: Direction): number {
  return direction === "down" ? countDown(counts, point) : countUp(counts, point);
}

function totalOf(counts: Counts): number {
  return countUp(counts, 1);
}

function singleClause(
  flag: ChangeFlag,
  change: SingleChange,
  { attention }: Messages,
  format: Format,
): string {
  const { single } = attention;
  const span = single.span(format.number(change.from), format.number(change.to));
  return single[change.basis](single.subject[flag.mode], single[flag.kind], span);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
