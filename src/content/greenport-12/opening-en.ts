import { type InstrumentStatements } from "#domain/rounds/instrument.ts";

import { pointsEn } from "./points-en.ts";
import { statementsEn } from "./statements-en.ts";

/** The twelve factors in English, written from the same facts as the Dutch. */
export const openingEn: InstrumentStatements = {
  name: "12 success factors",
  attribution:
    "The twelve success factors come from the project ‘Duurzame learning communities: oogsten in de Greenport’ of De Haagse Hogeschool and Inholland, universities of applied sciences in the Netherlands (2019-2021). The explanations and tips are in our own words.",
  points: pointsEn,
  groups: {
    people: "People",
    process: "Process",
    content: "Content",
    precondition: "Precondition",
    sustaining: "Making the outcomes last",
  },
  blocks: {
    development: "Developing the collaboration further",
    sustaining: "Making the outcomes last",
  },
  factors: statementsEn,
};
