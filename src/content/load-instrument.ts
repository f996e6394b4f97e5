import { type Instrument } from "#domain/rounds/instrument.ts";

import { type ContentLanguage } from "./content-language.ts";
import { greenport12 } from "./greenport-12/instrument.ts";
import { type SpokenInstrument, type SpokenStatements } from "./use-instrument.tsx";

const INSTRUMENTS: readonly Instrument[] = [greenport12];

/** The app's instrument with all its words, fetched from the app's own origin: the first pages do without them. */
export async function loadInstrument(language: ContentLanguage): Promise<SpokenInstrument> {
  const texts =
    language === "nl"
      ? (await import("./greenport-12/nl.ts")).greenport12Nl
      : (await import("./greenport-12/en.ts")).greenport12En;
  return { instrument: greenport12, texts };
}

/** The instrument with what the score form needs of its words. */
export async function loadStatements(language: ContentLanguage): Promise<SpokenStatements> {
  const texts =
    language === "nl"
      ? (await import("./greenport-12/opening-nl.ts")).openingNl
      : (await import("./greenport-12/opening-en.ts")).openingEn;
  return { instrument: greenport12, texts };
}

/** The instrument a round or community refers to (I1); undefined when this app does not know it. */
export function instrumentById(id: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.id === id);
}
