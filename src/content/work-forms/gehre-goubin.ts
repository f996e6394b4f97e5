import { type WorkForm } from "#domain/agenda/work-form.ts";

/** Work forms from "Partners in vernieuwing". */
export const GEHRE_GOUBIN_FORMS = [
  {
    id: "chance-circle",
    sources: ["gehre-goubin"],
    factors: ["shared-vision", "together-awareness"],
    suits: ["low"],
    minutes: 40,
    groupSize: { min: 4, max: 20 },
  },
  {
    id: "backcasting",
    sources: ["gehre-goubin"],
    factors: ["shared-vision", "interim-results", "idea-to-application"],
    suits: ["low", "falling"],
    minutes: 45,
    groupSize: { min: 3, max: 20 },
  },
  {
    id: "powerful-statement",
    sources: ["gehre-goubin"],
    factors: ["shared-vision"],
    suits: ["low", "divided"],
    minutes: 45,
    groupSize: { min: 4, max: 20 },
  },
  {
    id: "contribution-cards",
    sources: ["gehre-goubin"],
    factors: ["qualities-and-roles", "together-awareness", "long-term-support"],
    suits: ["low", "unsure"],
    minutes: 40,
    groupSize: { min: 3, max: 15 },
  },
  {
    id: "cheque",
    sources: ["gehre-goubin"],
    factors: ["long-term-support", "home-organisation"],
    suits: ["low", "falling"],
    minutes: 30,
    groupSize: { min: 3, max: 15 },
  },
  {
    id: "commitment-walk",
    sources: ["gehre-goubin"],
    factors: ["commitment"],
    suits: ["low", "falling", "divided"],
    minutes: 25,
    groupSize: { min: 4, max: 30 },
  },
  {
    id: "success-celebration",
    sources: ["gehre-goubin"],
    factors: ["interim-results", "reputation"],
    suits: ["rising", "strong"],
    minutes: 45,
    groupSize: { min: 4, max: 60 },
  },
] as const satisfies WorkForm[];
