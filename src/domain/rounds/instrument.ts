import { z } from "#domain/schema.ts";

/** Not one of the names that every object has: texts and answers are looked up by it (B4). */
export const FactorId = z.string().check(
  z.regex(/^[a-z0-9-]{1,60}$/),
  z.refine((id) => !(id in {})),
);
export type FactorId = z.infer<typeof FactorId>;

export const FactorGroup = z.literal(["people", "process", "content", "precondition", "sustaining"]);
export type FactorGroup = z.infer<typeof FactorGroup>;

/** Further development of the collaboration, or making its outcomes last. */
export const FactorBlock = z.literal(["development", "sustaining"]);
export type FactorBlock = z.infer<typeof FactorBlock>;

/** A factor that belongs with this one: named by the source document, or found by us. */
export const RelatedFactor = z.object({ factorId: FactorId, namedBy: z.literal(["source", "us"]) });
export type RelatedFactor = z.infer<typeof RelatedFactor>;

export const Factor = z.object({
  id: FactorId,
  group: FactorGroup,
  block: FactorBlock,
  related: z.array(RelatedFactor),
});
export type Factor = Readonly<z.infer<typeof Factor>>;

/**
 * An instrument is versioned data (I1); changed wording, scale or set of factors is a new version (I3).
 *
 * The order of `factors` is the order of the axes and of the score form.
 */
export const Instrument = z.object({
  id: z.string(),
  version: z.int(),
  factors: z.array(Factor).check(z.minLength(3)),
});
export type Instrument = Readonly<z.infer<typeof Instrument>>;

/** A tip has an id, because an agenda point refers to the tips that were chosen. */
export const Tip = z.object({ id: z.string(), text: z.string().check(z.minLength(1)) });
export type Tip = Readonly<z.infer<typeof Tip>>;

export const FactorTexts = z.object({
  name: z.string().check(z.minLength(1)),
  /** For a chart's axis. */
  shortLabel: z.string().check(z.minLength(1), z.maxLength(22)),
  statement: z.string().check(z.minLength(1)),
  findings: z.array(z.string().check(z.minLength(1))),
  tipsIntro: z.optional(z.string()),
  tips: z.array(Tip),
});
export type FactorTexts = Readonly<z.infer<typeof FactorTexts>>;

/** What is asked about a factor: all that the score form needs. */
export type FactorStatement = Pick<FactorTexts, "name" | "shortLabel" | "statement">;

/** An instrument's words in one language. */
export const InstrumentTexts = z.object({
  name: z.string(),
  attribution: z.string(),
  /** The label of each point of the scale, 1 to 5 (I2). */
  points: z.object({ 1: z.string(), 2: z.string(), 3: z.string(), 4: z.string(), 5: z.string() }),
  groups: z.record(FactorGroup, z.string()),
  blocks: z.record(FactorBlock, z.string()),
  factors: z.record(FactorId, FactorTexts),
});
export type InstrumentTexts = Readonly<z.infer<typeof InstrumentTexts>>;

/** The words of an instrument without what was found and what helps. */
export type InstrumentStatements = Omit<InstrumentTexts, "factors"> & {
  readonly factors: Readonly<Record<FactorId, FactorStatement>>;
};
