import { type ReactNode } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";

import { loadInstrument } from "#content/load-instrument.ts";
import { InstrumentContext } from "#content/use-instrument.tsx";
import { type Language } from "#i18n/language.ts";
import { DatabaseContext } from "#storage/database-context.tsx";
import { Database } from "#storage/database.ts";
import { newId } from "#storage/new-id.ts";

import { renderSpoken } from "./render-spoken.tsx";

interface AppSetting {
  readonly database: Database;
  readonly language?: Language;
  readonly place?: string;
}

/** A fresh database on the browser's own disk. Close it when the test is over. */
export function freshDatabase(): Database {
  return new Database(newId());
}

/** Renders a page with all that the app gives it. `places` lists the addresses that were gone to. */
export async function renderApp(ui: ReactNode, { database, language = "nl", place = "/" }: AppSetting) {
  const location = memoryLocation({ path: place, record: true });
  const instrument = await loadInstrument(language);
  const rendered = await renderSpoken(
    <InstrumentContext value={instrument}>
      <DatabaseContext value={database}>
        <Router hook={location.hook}>{ui}</Router>
      </DatabaseContext>
    </InstrumentContext>,
    language,
  );
  return { ...rendered, places: location.history };
}
