import { type FactorId, type Instrument, type RelatedFactor } from "#domain/rounds/instrument.ts";

const bySource = (...ids: readonly FactorId[]): RelatedFactor[] =>
  ids.map((factorId) => ({ factorId, namedBy: "source" }));
const byUs = (...ids: readonly FactorId[]): RelatedFactor[] =>
  ids.map((factorId) => ({ factorId, namedBy: "us" }));

/**
 * The twelve success factors of "Duurzame learning communities: oogsten in de Greenport" (De Haagse
 * Hogeschool and Inholland, 2019-2021), in the order of that document (I1). The words are in `nl.ts`
 * and `en.ts`.
 */
export const greenport12: Instrument = {
  id: "greenport-12",
  version: 1,
  factors: [
    { id: "commitment", group: "people", block: "development", related: [] },
    { id: "qualities-and-roles", group: "people", block: "development", related: [] },
    {
      id: "community-building",
      group: "process",
      block: "development",
      related: bySource("competitive-sensitivity"),
    },
    {
      id: "competitive-sensitivity",
      group: "process",
      block: "development",
      related: byUs("community-building"),
    },
    {
      id: "shared-vision",
      group: "content",
      block: "development",
      related: bySource("commitment", "interim-results"),
    },
    { id: "together-awareness", group: "content", block: "development", related: byUs("shared-vision") },
    {
      id: "interim-results",
      group: "content",
      block: "development",
      related: [...bySource("reputation"), ...byUs("shared-vision", "home-organisation")],
    },
    {
      id: "reputation",
      group: "precondition",
      block: "development",
      related: byUs("commitment", "qualities-and-roles", "interim-results", "home-organisation"),
    },
    {
      id: "long-term-support",
      group: "sustaining",
      block: "sustaining",
      related: byUs("shared-vision", "idea-to-application"),
    },
    {
      id: "idea-to-application",
      group: "sustaining",
      block: "sustaining",
      related: byUs("qualities-and-roles"),
    },
    {
      id: "home-organisation",
      group: "sustaining",
      block: "sustaining",
      related: bySource("interim-results", "reputation"),
    },
    {
      id: "system-innovation",
      group: "sustaining",
      block: "sustaining",
      related: byUs("qualities-and-roles"),
    },
  ],
};
