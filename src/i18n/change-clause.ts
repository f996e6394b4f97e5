import { type BallotChange, type Flag, type SingleChange } from "#domain/flag.ts";
import { type Counts } from "#domain/round-result.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { countDown, countUp, gaveScore } from "./score-words.ts";

type ChangeFlag = Extract<Flag, { kind: "falling" | "rising" }>;

/** What a change was decided on: the answers compared, since when, and how rare it would be by chance (A8, A10). */
export function changeClause(flag: ChangeFlag, messages: Messages, format: Format): string {
  const { change, newPhase } = flag;
  const phase =
    newPhase === undefined
      ? ""
      : messages.attention.change.newPhase(lowerFirst(messages.vocabulary.phases[newPhase]));
  const clause =
    "midP" in change
      ? ballotClause(flag.kind, change, messages, format)
      : singleClause(flag, change, messages, format);
  return clause + phase;
}

function ballotClause(
  kind: ChangeFlag["kind"],
  change: BallotChange,
  messages: Messages,
  format: Format,
): string {
  const words = messages.attention.change;
  const month = format.month(change.since);
  const chance = chanceClause(change, messages, format);
  if (change.basis === "slide") {
    const rounds = change.roundsBefore + 1;
    return (kind === "falling" ? words.slidesDown(rounds, month) : words.slidesUp(rounds, month)) + chance;
  }
  const direction = kind === "falling" ? "down" : "up";
  const point = tellingPoint(change, direction);
  const now = gaveScore(change.counts, point, direction, messages);
  const before =
    change.nBefore === 1
      ? words.onlyBefore(format.number(change.medianBefore))
      : messages.attention.someOf(countTo(change.countsBefore, point, direction), change.nBefore);
  if (change.basis === "previous") return words.previous(now, before, month) + chance;
  if (change.roundsBefore === 1) return words.oneEarlier(now, before, month) + chance;
  return words.earlier(now, before, change.roundsBefore, month) + chance;
}

/** The point of the scale that shows the change best: where the shares on this side of it differ most. */
function tellingPoint(change: BallotChange, direction: "down" | "up"): number {
  const points = direction === "down" ? [1, 2, 3, 4] : [2, 3, 4, 5];
  const gain = (point: number) =>
    countTo(change.counts, point, direction) / change.n -
    countTo(change.countsBefore, point, direction) / change.nBefore;
  return points.reduce((best, point) => (gain(point) > gain(best) ? point : best));
}

function countTo(counts: Counts, point: number, direction: "down" | "up"): number {
  return direction === "down" ? countDown(counts, point) : countUp(counts, point);
}

/** "1 in 80": two digits are as much as anybody needs. */
function chanceClause({ midP, ownRate }: BallotChange, { attention }: Messages, format: Format): string {
  const { chance, rareChance, ownLimit } = attention.change;
  const own = ownRate === undefined ? "" : ` ${ownLimit(format.percent(ownRate))}`;
  if (midP < 1 / RAREST) return rareChance(format.number(RAREST, 0)) + own;
  const oneIn = Number((1 / midP).toPrecision(2));
  return chance(format.number(oneIn, 0)) + own;
}
const RAREST = 1000;

function singleClause(
  flag: ChangeFlag,
  change: SingleChange,
  { attention }: Messages,
  format: Format,
): string {
  const { single } = attention;
  const span = single.span(format.number(change.from), format.number(change.to), format.month(change.since));
  return single[change.basis](single.subject[flag.mode], single[flag.kind], span) + single.indicative;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
