import { FactorId } from "#domain/rounds/instrument.ts";
import { z } from "#domain/schema.ts";

const TIP_THEMES = ["goal", "agreements", "leadership", "parties", "motivation"] as const;
const TipTheme = z.literal(TIP_THEMES);

/** A tip from another source than the instrument, with the factors it serves. Its id can stand on an agenda too. */
export const MoreTip = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  theme: TipTheme,
  factors: z.array(FactorId).check(z.minLength(1)),
});
export type MoreTip = Readonly<z.infer<typeof MoreTip>>;
