/** What a second file for the same meeting does: late forms join, a better file replaces, or it is another meeting (R6). */
export const SAME_DAY_WAYS = ["add", "replace", "apart"] as const;
export type SameDay = (typeof SAME_DAY_WAYS)[number];
