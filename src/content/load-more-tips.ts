import { type MoreTip } from "#domain/agenda/more-tip.ts";

import { type ContentLanguage } from "./content-language.ts";

/** A tip from another source than the instrument, with its words and whose idea it is. */
export interface SpokenTip {
  readonly tip: MoreTip;
  readonly text: string;
  readonly theme: string;
  readonly credit: string;
}

/** The further tips, by theme. Fetched when asked for. */
export async function loadMoreTips(language: ContentLanguage): Promise<readonly SpokenTip[]> {
  const [{ MORE_TIPS }, texts, { creditsNl, creditsEn }] = await Promise.all([
    import("./more-tips/more-tips.ts"),
    language === "nl"
      ? import("./more-tips/nl.ts").then((module) => module.moreTipsNl)
      : import("./more-tips/en.ts").then((module) => module.moreTipsEn),
    import("./credits.ts"),
  ]);
  const credit = (language === "nl" ? creditsNl : creditsEn).aldenzee;
  return MORE_TIPS.map((tip) => ({ tip, text: texts.tips[tip.id], theme: texts.themes[tip.theme], credit }));
}
