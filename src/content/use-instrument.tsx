import { createContext, useContext } from "react";

import { type Instrument, type InstrumentTexts } from "#domain/instrument.ts";

/** An instrument with its words in the language of the moment. */
export interface SpokenInstrument {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
}

export const InstrumentContext = createContext<SpokenInstrument | undefined>(undefined);

/** The instrument of the app. Today there is one; the code knows no factor by number (I1). */
export function useInstrument(): SpokenInstrument {
  const spoken = useContext(InstrumentContext);
  if (spoken === undefined) throw new Error("No instrument: wrap the component in InstrumentContext, as app.tsx does.");
  return spoken;
}
