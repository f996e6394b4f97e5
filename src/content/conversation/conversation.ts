import { type WorkFormSource } from "#domain/agenda/work-form.ts";

/** Questions that help a talk on, each for a moment at which it is hard to go on. */
export const PROMPTS = [
  { id: "divided", source: "wmo" },
  { id: "falling", source: "boonstra" },
  { id: "new-point", source: "boonstra" },
  { id: "standing-still", source: "wmo" },
  { id: "keeps-coming-back", source: "factors" },
  { id: "home-base", source: "gehre-goubin" },
] as const satisfies readonly { readonly id: string; readonly source: WorkFormSource }[];

/** What to look at before people come together, from J. Boonstra. */
export const CHECKS = [
  "matters",
  "variety",
  "room",
  "forms",
  "assumptions",
  "perspectives",
  "language",
  "safety",
] as const;

/** The words of both in one language. */
export interface ConversationTexts {
  readonly prompts: Readonly<
    Record<(typeof PROMPTS)[number]["id"], { readonly when: string; readonly ask: string }>
  >;
  readonly checks: Readonly<Record<(typeof CHECKS)[number], string>>;
}
