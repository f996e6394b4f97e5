import { type CollectingPlan } from "#storage/pool/open-collecting-round.ts";

/** What the manager chooses of a round in which everyone scores; frozen when it opens (R5). */
export type Plan = Pick<CollectingPlan, "threshold" | "asked">;
