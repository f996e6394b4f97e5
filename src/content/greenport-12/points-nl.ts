import { type InstrumentTexts } from "#domain/rounds/instrument.ts";

/** What each point of the scale means, in Dutch (I2). */
export const pointsNl: InstrumentTexts["points"] = {
  1: "Helemaal niet",
  2: "Nauwelijks",
  3: "Deels",
  4: "Grotendeels",
  5: "Helemaal",
};
