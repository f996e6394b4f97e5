import { type InstrumentTexts } from "#domain/rounds/instrument.ts";

/** What each point of the scale means, in English (I2). */
export const pointsEn: InstrumentTexts["points"] = {
  1: "Not at all",
  2: "Hardly",
  3: "Partly",
  4: "Largely",
  5: "Completely",
};
