import { type FlagKind } from "#domain/attention/flag.ts";
import { FactorId } from "#domain/rounds/instrument.ts";
import { z } from "#domain/schema.ts";

/** The flags that a work form can suit: for the others there is nothing special to do in the room. */
export const SUITED_FLAGS = [
  "low",
  "falling",
  "divided",
  "unsure",
  "stale",
  "rising",
  "strong",
] as const satisfies FlagKind[];
export type SuitedFlag = (typeof SUITED_FLAGS)[number];

/** Whose idea it is. `factors` is the document of the twelve success factors. */
const WORK_FORM_SOURCES = ["factors", "wmo", "gehre-goubin", "boonstra", "aldenzee"] as const;
export const WorkFormSource = z.literal(WORK_FORM_SOURCES);
export type WorkFormSource = z.infer<typeof WorkFormSource>;

/** A way to work on a factor together in a meeting; its words are `WorkFormTexts`. */
export const WorkForm = z.object({
  id: z.string().check(z.regex(/^[a-z-]{1,60}$/)),
  sources: z.array(WorkFormSource).check(z.minLength(1)),
  /** The factors it serves. */
  factors: z.union([z.literal("all"), z.array(FactorId).check(z.minLength(1))]),
  suits: z.array(z.literal(SUITED_FLAGS)).check(z.minLength(1)),
  /** How long it takes, in minutes. */
  minutes: z.int().check(z.gte(5), z.lte(120)),
  /** The number of people it works with. */
  groupSize: z.object({ min: z.int().check(z.gte(2)), max: z.int().check(z.lte(100)) }),
});
export type WorkForm = Readonly<z.infer<typeof WorkForm>>;

const Sentence = z.string().check(z.minLength(1));

/** A work form's words in one language. */
export const WorkFormTexts = z.object({
  name: Sentence,
  /** What it is good for, in one sentence. */
  purpose: Sentence,
  /** What to do or bring before the meeting. */
  preparation: z.optional(Sentence),
  steps: z.array(Sentence).check(z.minLength(3), z.maxLength(6)),
  /** What is on the table afterwards. */
  harvest: Sentence,
});
export type WorkFormTexts = Readonly<z.infer<typeof WorkFormTexts>>;

/** Whether a work form serves a factor. */
export function servesFactor(form: WorkForm, factorId: FactorId): boolean {
  return form.factors === "all" || form.factors.includes(factorId);
}

/** Whether a work form suits what stands out. */
export function suitsFlag(form: WorkForm, kind: FlagKind): boolean {
  return form.suits.some((suited) => suited === kind);
}
