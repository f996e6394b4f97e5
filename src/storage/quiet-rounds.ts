import * as z from "zod/mini";

/** What was found when a history was judged here, for the next time; see `domain/attention/quiet.ts`. */
const QuietBefore = z.object({
  /** How many of the first rounds it is about. */
  rounds: z.int().check(z.positive()),
  /** Of all that it depends on: as long as that is the same, it holds. */
  digest: z.string(),
  quiet: z.record(z.string(), z.string().check(z.regex(/^[01]*$/))),
});
export type QuietBefore = Readonly<z.infer<typeof QuietBefore>>;

// Beside the database: looking at a page writes nothing into that. It begins as all that goes with "erase everything" (B8).
const PREFIX = "kiemkracht-quiet-";

/** What was kept of a community; `undefined` when nothing was, or what is there is not ours. */
export function readQuiet(communityId: string): QuietBefore | undefined {
  try {
    const kept = QuietBefore.safeParse(JSON.parse(localStorage.getItem(PREFIX + communityId) ?? "null"));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it where the browser allows that and has room: without it all is only slower. */
export function keepQuiet(communityId: string, found: QuietBefore): void {
  try {
    localStorage.setItem(PREFIX + communityId, JSON.stringify(found));
  } catch {
    forgetQuiet(communityId);
  }
}

/** B8: of a community that is erased nothing stays. */
export function forgetQuiet(communityId: string): void {
  try {
    localStorage.removeItem(PREFIX + communityId);
  } catch {
    // What may not be opened was never written.
  }
}
