import { type Flag } from "#domain/attention/flag.ts";
import { stepOf } from "#domain/rounds/compared-with.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

type Words = Messages["dashboard"]["glance"]["says"];

/** What stands out about a factor, in one sentence that can be read aloud to anybody: its name and at most two numbers (A8). */
export function glanceSentence(flag: Flag, name: string, { dashboard }: Messages, format: Format): string {
  const words = dashboard.glance.says;
  switch (flag.kind) {
    case "falling":
    case "rising":
      return changeSentence(flag, name, words[flag.kind], format);
    case "low":
    case "strong":
      return words[flag.kind](name, format.number(flag.median));
    case "lowMinority":
    case "divided":
      return words[flag.kind](name);
    case "unsure":
      return unsureSentence(flag, name, words);
    case "stale":
      return words.stale(name, flag.weeks);
    case "unattended":
      return words.unattended(name, flag.rounds);
  }
}

function unsureSentence(flag: Extract<Flag, { kind: "unsure" }>, name: string, words: Words): string {
  const isOfMany = hasBallots(flag.mode) && flag.answered > 1;
  return isOfMany ? words.unsure(name, flag.dontKnow, flag.answered) : words.notKnown(name);
}

function changeSentence(
  flag: Extract<Flag, { kind: "falling" | "rising" }>,
  name: string,
  words: Words["falling"],
  format: Format,
): string {
  const step = stepOf(flag.kind, flag.change);
  if (step !== undefined) return words.step(name, format.number(step.from), format.number(step.to));
  return flag.change.basis === "slide" ? words.slide(name) : words.shifted(name);
}
