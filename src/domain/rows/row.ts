import { z } from "#domain/schema.ts";

/** Made on the client; 128 bits; safe in an address, a file name and a message subject. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,100}$/));

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = string;

/**
 * Whether somebody can have meant this day: a year typed with two digits is the year 26, and a chart from there to now
 * shows nothing (B4). For what is typed or imported; what is stored already stays valid.
 */
export function isPlausibleDay(text: string): boolean {
  return Day.safeParse(text).success && text >= "1900-01-01" && text < "2200-01-01";
}

/**
 * Today's shape of every stored row. A field more is no newer shape: who does not know it keeps it, and who misses it takes
 * it as empty. The next number is for a field that comes to mean something else; so far none did, and nothing reads it yet.
 */
export const ROW_VERSION = 1;

/**
 * What every stored row carries, so that devices can sync later.
 *
 * Rows are flat and belong to one community. Fields this version does not know are kept, so schemas
 * judge a row and never replace it.
 */
export const rowFields = {
  id: Id,
  communityId: Id,
  /** Version of the row's shape. */
  v: z.int().check(z.gte(1)),
  /** Deleted rows stay, so that a deletion can travel and can be undone. */
  deleted: z.optional(z.boolean()),
  /** Per field the hybrid logical clock stamp of its last change. */
  _t: z.optional(z.record(z.string(), z.string())),
};

/** Free text of one line, as a user types it. */
export const ShortText = z.string().check(z.maxLength(120));

/** Free text of a paragraph. The limit keeps a table row of the PDF within one page. */
export const LongText = z.string().check(z.maxLength(500));
