import { type DotsRow } from "#charts/dots/dots-row.ts";

/** Rows that belong together under what they have in common: what needs attention, what goes well, the rest. */
export interface GlanceGroup {
  readonly title: string;
  /** Good news has the same weight as what needs attention (A7). */
  readonly tone: "attention" | "good" | "quiet";
  readonly rows: readonly DotsRow[];
}
