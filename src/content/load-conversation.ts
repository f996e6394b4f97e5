import { type ContentLanguage } from "./content-language.ts";

/** A question that helps a talk on. */
interface SpokenPrompt {
  readonly id: string;
  readonly when: string;
  readonly ask: string;
  readonly credit: string;
}

/** What helps a talk: questions for hard moments, and what to look at before people come together. */
export interface Conversation {
  readonly prompts: readonly SpokenPrompt[];
  /** Eight questions, with whose they are. */
  readonly checks: readonly string[];
  readonly checksCredit: string;
}

/** Fetched when asked for. */
export async function loadConversation(language: ContentLanguage): Promise<Conversation> {
  const [{ PROMPTS, CHECKS }, texts, { creditsNl, creditsEn }] = await Promise.all([
    import("./conversation/conversation.ts"),
    language === "nl"
      ? import("./conversation/nl.ts").then((module) => module.conversationNl)
      : import("./conversation/en.ts").then((module) => module.conversationEn),
    import("./credits.ts"),
  ]);
  const credits = language === "nl" ? creditsNl : creditsEn;
  return {
    prompts: PROMPTS.map(({ id, source }) => ({ id, ...texts.prompts[id], credit: credits[source] })),
    checks: CHECKS.map((id) => texts.checks[id]),
    checksCredit: credits.boonstra,
  };
}
