import { type BallotChange, type Flag, type SingleChange } from "#domain/attention/flag.ts";
import { stepOf } from "#domain/rounds/compared-with.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";
import { countDown, countUp } from "./score-words.ts";

/** What a flag was decided on in a few words, for a projector and for small charts: "van 4 naar 2,5" (A8). */
export function briefReason(flag: Flag, { dashboard }: Messages, format: Format): string {
  const { brief } = dashboard;
  switch (flag.kind) {
    case "falling":
    case "rising":
      return briefChange(flag.kind, flag.change, brief, format);
    case "low":
    case "strong":
      return format.number(flag.median);
    case "lowMinority":
      return brief.median(format.number(flag.median));
    case "divided":
      return briefSides(flag.counts, brief);
    case "unsure":
      return brief.unsure(flag.dontKnow, flag.answered);
    case "stale":
      return brief.weeks(flag.weeks);
    case "unattended":
      return brief.rounds(flag.rounds);
  }
}

/** "4 laag, 4 hoog"; where all are on one side of the scale, only that they are far apart. */
function briefSides(counts: Counts, brief: Messages["dashboard"]["brief"]): string {
  const [low, high] = [countDown(counts, 2), countUp(counts, 4)];
  return low > 0 && high > 0 ? brief.sides(low, high) : brief.apart;
}

function briefChange(
  kind: "falling" | "rising",
  change: BallotChange | SingleChange,
  brief: Messages["dashboard"]["brief"],
  format: Format,
): string {
  const step = stepOf(kind, change);
  if (step !== undefined) return brief.fromTo(format.number(step.from), format.number(step.to));
  if ("midP" in change && change.basis === "slide") return brief.slide(change.roundsBefore + 1);
  return kind === "falling" ? brief.lower : brief.higher;
}
