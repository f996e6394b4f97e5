import { type Community } from "#domain/community.ts";
import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";

import { DEFAULT_LIMITS, type Limits } from "./limits.ts";

/** The limits that a community can set itself, as fields of its row. */
export const OWN_LIMITS = [
  "lowLimit",
  "dividedLimit",
  "unsureLimit",
  "staleRhythms",
  "falseCalls",
  "threshold",
] as const satisfies readonly (keyof Community)[];
export type OwnLimit = (typeof OWN_LIMITS)[number];

/** What can be chosen, with the default in its place; other values would flag nearly all or nearly nothing. */
export const LIMIT_CHOICES: Readonly<Record<OwnLimit, readonly number[]>> = {
  lowLimit: [2, 2.5, 3],
  dividedLimit: [0, 0.2, 0.29],
  unsureLimit: [1 / 4, 1 / 3, 1 / 2],
  staleRhythms: [1, 2, 3, 4],
  falseCalls: [0.01, 0.05, 0.1],
  threshold: [5, 6, 8, 10],
};

export const DEFAULT_OWN_LIMITS: Readonly<Record<OwnLimit, number>> = {
  lowLimit: DEFAULT_LIMITS.low,
  dividedLimit: DEFAULT_LIMITS.divided,
  unsureLimit: DEFAULT_LIMITS.unsure,
  staleRhythms: DEFAULT_LIMITS.staleRhythms,
  falseCalls: DEFAULT_LIMITS.falseCalls,
  threshold: DEFAULT_THRESHOLD,
};

/** The limits that this community changed. */
export function changedLimits(community: Pick<Community, OwnLimit>): readonly OwnLimit[] {
  return OWN_LIMITS.filter((limit) => limitOf(community, limit) !== DEFAULT_OWN_LIMITS[limit]);
}

/** A limit as it holds for this community. */
export function limitOf(community: Pick<Community, OwnLimit>, limit: OwnLimit): number {
  return community[limit] ?? DEFAULT_OWN_LIMITS[limit];
}

/**
 * The changed limits in the terms of the engine. The point at which a flag ends moves along with the limit at which
 * it begins, so that a flag does not flicker (A1, A3).
 */
export function chosenLimits(community: Pick<Community, OwnLimit>): Partial<Limits> {
  const { lowLimit, dividedLimit, unsureLimit, staleRhythms, falseCalls } = community;
  const { low, lowEnds, divided, dividedEnds } = DEFAULT_LIMITS;
  return {
    ...(lowLimit != null && { low: lowLimit, lowEnds: lowLimit + (lowEnds - low) }),
    ...(dividedLimit != null && {
      divided: dividedLimit,
      dividedEnds: dividedLimit + (dividedEnds - divided),
    }),
    ...(unsureLimit != null && { unsure: unsureLimit }),
    ...(staleRhythms != null && { staleRhythms }),
    ...(falseCalls != null && { falseCalls }),
  };
}
