import * as z from "zod/mini";

const Chance = z.number().check(z.gte(0), z.lte(1));
/** A direction, and how rare it is. */
const FOUND = {
  kind: z.enum(["falling", "rising"]),
  midP: Chance,
  p: z.exactOptional(Chance),
  swing: z.exactOptional(z.number().check(z.gte(1))),
};

/** What was found when a history was judged here, for the next time; see `domain/attention/findings.ts`. */
const FindingsBefore = z.object({
  /** How many of the first rounds it is about. */
  rounds: z.int().check(z.positive()),
  /** Of all that it depends on: as long as that is the same, it holds. */
  digest: z.string(),
  findings: z.record(
    z.string(),
    z.object({
      rounds: z.int().check(z.nonnegative()),
      found: z.record(
        z.string(),
        z.object({
          call: z.exactOptional(z.object({ ...FOUND, basis: z.enum(["previous", "earlier", "slide"]) })),
          confirmed: z.exactOptional(z.object(FOUND)),
        }),
      ),
    }),
  ),
});
export type FindingsBefore = Readonly<z.infer<typeof FindingsBefore>>;

// Beside the database: looking at a page writes nothing into that. It begins as all that goes with "erase everything" (B8).
const PREFIX = "kiemkracht-found-";

/** What was kept of a community; `undefined` when nothing was, or what is there is not ours. */
export function readFindings(communityId: string): FindingsBefore | undefined {
  try {
    const kept = FindingsBefore.safeParse(JSON.parse(localStorage.getItem(PREFIX + communityId) ?? "null"));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it where the browser allows that and has room: without it all is only slower. */
export function keepFindings(communityId: string, found: FindingsBefore): void {
  try {
    localStorage.setItem(PREFIX + communityId, JSON.stringify(found));
  } catch {
    forgetFindings(communityId);
  }
}

/** B8: of a community that is erased nothing stays. */
export function forgetFindings(communityId: string): void {
  try {
    localStorage.removeItem(PREFIX + communityId);
  } catch {
    // What may not be opened was never written.
  }
}
