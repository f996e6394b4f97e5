import "#ui/tokens.css";
import "#ui/base.css";
import { render, type RenderResult } from "@testing-library/react";
import { type ReactNode } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

import { CommunityProvider } from "#community/community-provider.tsx";
import { loadInstrument } from "#content/load-instrument.ts";
import { InstrumentContext } from "#content/use-instrument.tsx";
import { SpeechContext } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { DatabaseContext } from "#storage/database/database-context.tsx";
import { type Database } from "#storage/database/database.ts";

/** Renders a page as the app does: in a language, with the instrument, on a database, with addresses in the hash. */
export async function renderPage(
  page: ReactNode,
  database: Database,
  language: Language = "nl",
): Promise<RenderResult> {
  const [speech, instrument] = await Promise.all([loadSpeech(language), loadInstrument(language)]);
  return render(
    <SpeechContext value={speech}>
      <InstrumentContext value={instrument}>
        <DatabaseContext value={database}>
          <Router hook={useHashLocation}>
            <CommunityProvider>
              <main>{page}</main>
            </CommunityProvider>
          </Router>
        </DatabaseContext>
      </InstrumentContext>
    </SpeechContext>,
  );
}
