import { type InstrumentStatements } from "#domain/rounds/instrument.ts";

import { pointsNl } from "./points-nl.ts";
import { statementsNl } from "./statements-nl.ts";

/** The twelve factors in Dutch. The names are those of the source; the other words are ours. */
export const openingNl: InstrumentStatements = {
  name: "12 succesfactoren",
  attribution:
    "De twaalf succesfactoren komen uit het project ‘Duurzame learning communities: oogsten in de Greenport’ van De Haagse Hogeschool en Inholland (2019-2021). De uitleg en de tips staan hier in onze eigen woorden.",
  points: pointsNl,
  groups: {
    people: "Mens",
    process: "Proces",
    content: "Inhoud",
    precondition: "Randvoorwaarde",
    sustaining: "Verduurzamen van de opbrengsten",
  },
  blocks: {
    development: "Doorontwikkeling van de samenwerking",
    sustaining: "Verduurzamen van de opbrengsten",
  },
  factors: statementsNl,
};
