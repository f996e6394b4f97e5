import { createContext, useContext } from "react";

import {
  type Instrument,
  type InstrumentStatements,
  type InstrumentTexts,
} from "#domain/rounds/instrument.ts";

/** An instrument with its words in the language of the moment. */
export interface SpokenInstrument {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
}

/** An instrument with what the score form needs of its words. */
export interface SpokenStatements {
  readonly instrument: Instrument;
  readonly texts: InstrumentStatements;
}

/** Reads the words when a component first needs them; until they are here it waits in its Suspense. */
export interface InstrumentReader {
  readonly readStatements: () => SpokenStatements;
  readonly readInstrument: () => SpokenInstrument;
}

export const InstrumentContext = createContext<SpokenInstrument | InstrumentReader | undefined>(undefined);

/** The instrument of the app with all its words. Today there is one; the code knows no factor by number (I1). */
export function useInstrument(): SpokenInstrument {
  const spoken = useGiven();
  return "instrument" in spoken ? spoken : spoken.readInstrument();
}

/** The instrument without findings and tips: for the way to the first score, which must not wait for them. */
export function useStatements(): SpokenStatements {
  const spoken = useGiven();
  return "instrument" in spoken ? spoken : spoken.readStatements();
}

function useGiven(): SpokenInstrument | InstrumentReader {
  const spoken = useContext(InstrumentContext);
  if (spoken === undefined)
    throw new Error("No instrument: wrap the component in InstrumentContext, as app.tsx does.");
  return spoken;
}
