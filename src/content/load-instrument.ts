import { type Instrument } from "#domain/instrument.ts";

import { type ContentLanguage } from "./content-language.ts";
import { greenport12 } from "./greenport-12/instrument.ts";
import { greenport12Nl } from "./greenport-12/nl.ts";
import { type SpokenInstrument } from "./use-instrument.tsx";

const INSTRUMENTS: readonly Instrument[] = [greenport12];

/** The app's instrument with its words. Dutch is in the first load; English is fetched when asked for. */
export async function loadInstrument(language: ContentLanguage): Promise<SpokenInstrument> {
  const texts = language === "nl" ? greenport12Nl : (await import("./greenport-12/en.ts")).greenport12En;
  return { instrument: greenport12, texts };
}

/** The instrument a round or community refers to (I1); undefined when this app does not know it. */
export function instrumentById(id: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.id === id);
}
