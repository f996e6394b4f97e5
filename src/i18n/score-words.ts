import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { type Messages } from "./messages.ts";

/** Answers at a point or below it. */
export function countDown(counts: Counts, point: number): number {
  return counts.reduce((sum, count, index) => (index < point ? sum + count : sum), 0);
}

/** Answers at a point or above it. */
export function countUp(counts: Counts, point: number): number {
  return counts.reduce((sum, count, index) => (index + 1 >= point ? sum + count : sum), 0);
}

/** "5 of the 8 gave a 2 or lower"; of one answer the answer itself. */
export function gaveScore(
  counts: Counts,
  point: number,
  direction: "down" | "up",
  { attention }: Messages,
): string {
  const total = totalOf(counts);
  if (total === 1) return attention.onlyScore(String(counts.indexOf(1) + 1));
  const count = direction === "down" ? countDown(counts, point) : countUp(counts, point);
  const score = direction === "down" ? attention.orLower(point) : attention.orHigher(point);
  return attention.gave(attention.someOf(count, total), count, score);
}

/** "Nearly everyone gave a 2 or lower", where that can be said without numbers. */
export function mostGaveScore(
  counts: Counts,
  point: number,
  direction: "down" | "up",
  messages: Messages,
): string {
  const { attention } = messages;
  const total = totalOf(counts);
  const count = direction === "down" ? countDown(counts, point) : countUp(counts, point);
  const score = direction === "down" ? attention.orLower(point) : attention.orHigher(point);
  if (total === 1 || count / total <= 0.6) return gaveScore(counts, point, direction, messages);
  if (count === total) return attention.everyoneGave(score);
  return count / total >= 0.85 ? attention.nearlyAllGave(score) : attention.mostGave(score);
}

/** A clause with a capital and a full stop. */
export function asSentence(clause: string): string {
  return `${withCapital(clause)}.`;
}

/** "Eén factor daalt": with a capital, the Dutch number loses the accent on its first letter. */
export function withCapital(text: string): string {
  return text.startsWith("één") ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
}
