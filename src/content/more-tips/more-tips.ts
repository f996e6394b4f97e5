import { type MoreTip } from "#domain/agenda/more-tip.ts";

/** The eleven tips of P. Aldenzee, in five themes, each with the factors it serves. */
export const MORE_TIPS = [
  { id: "aldenzee-tip-1", theme: "goal", factors: ["shared-vision", "together-awareness"] },
  { id: "aldenzee-tip-2", theme: "goal", factors: ["together-awareness", "long-term-support"] },
  { id: "aldenzee-tip-3", theme: "agreements", factors: ["interim-results"] },
  { id: "aldenzee-tip-4", theme: "agreements", factors: ["community-building", "together-awareness"] },
  { id: "aldenzee-tip-5", theme: "leadership", factors: ["qualities-and-roles"] },
  { id: "aldenzee-tip-6", theme: "leadership", factors: ["shared-vision"] },
  { id: "aldenzee-tip-7", theme: "parties", factors: ["qualities-and-roles", "system-innovation"] },
  { id: "aldenzee-tip-8", theme: "parties", factors: ["system-innovation"] },
  { id: "aldenzee-tip-9", theme: "parties", factors: ["qualities-and-roles", "competitive-sensitivity"] },
  { id: "aldenzee-tip-10", theme: "motivation", factors: ["commitment"] },
  { id: "aldenzee-tip-11", theme: "motivation", factors: ["home-organisation"] },
] as const satisfies MoreTip[];

/** The words of the tips and their themes in one language. */
export interface MoreTipTexts {
  readonly themes: Readonly<Record<(typeof MORE_TIPS)[number]["theme"], string>>;
  readonly tips: Readonly<Record<(typeof MORE_TIPS)[number]["id"], string>>;
}
