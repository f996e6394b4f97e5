import { type BallotChange, type Flag, type SingleChange } from "#domain/attention/flag.ts";
import { stepOf } from "#domain/rounds/compared-with.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

/** What a flag was decided on in a few words, for a projector and for small charts: "van 4 naar 2,5" (A8). */
export function briefReason(flag: Flag, { dashboard }: Messages, format: Format): string {
  const { brief } = dashboard;
  switch (flag.kind) {
    case "falling":
    case "rising":
      return briefChange(flag.kind, flag.change, brief, format);
    case "low":
    case "lowMinority":
    case "strong":
      return brief.median(format.number(flag.median));
    case "divided":
      return brief.agreement(format.number(flag.agreement, 2));
    case "unsure":
      return brief.someOf(flag.dontKnow, flag.answered);
    case "stale":
      return brief.weeks(flag.weeks);
    case "unattended":
      return brief.rounds(flag.rounds);
  }
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
