import { type WorkForm } from "#domain/agenda/work-form.ts";

/** Work forms made from the twelve factors, and those from "Innoveren en leren". */
export const FACTORS_AND_BOONSTRA_FORMS = [
  {
    id: "three-questions",
    sources: ["factors"],
    factors: ["together-awareness", "competitive-sensitivity"],
    suits: ["divided"],
    minutes: 45,
    groupSize: { min: 3, max: 15 },
  },
  {
    id: "future-scenarios",
    sources: ["boonstra"],
    factors: ["shared-vision", "system-innovation"],
    suits: ["low"],
    minutes: 60,
    groupSize: { min: 4, max: 25 },
  },
  {
    id: "stagnation-diagnosis",
    sources: ["boonstra"],
    factors: ["community-building", "competitive-sensitivity", "together-awareness"],
    suits: ["falling", "divided"],
    minutes: 40,
    groupSize: { min: 3, max: 12 },
  },
  {
    id: "unusual-partners",
    sources: ["factors"],
    factors: ["system-innovation", "qualities-and-roles"],
    suits: ["low"],
    minutes: 40,
    groupSize: { min: 3, max: 20 },
  },
  {
    id: "roles-and-gaps",
    sources: ["factors"],
    factors: ["qualities-and-roles"],
    suits: ["low", "unsure"],
    minutes: 40,
    groupSize: { min: 3, max: 15 },
  },
  {
    id: "home-base-plan",
    sources: ["factors", "wmo"],
    factors: ["home-organisation"],
    suits: ["low", "falling"],
    minutes: 40,
    groupSize: { min: 3, max: 15 },
  },
  {
    id: "opportunity-estimate",
    sources: ["factors"],
    factors: ["long-term-support", "idea-to-application"],
    suits: ["low", "unsure"],
    minutes: 40,
    groupSize: { min: 3, max: 15 },
  },
] as const satisfies WorkForm[];
