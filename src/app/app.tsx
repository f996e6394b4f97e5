import { useEffect, useMemo, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

import { loadInstrument, loadStatements } from "#content/load-instrument.ts";
import { InstrumentContext, type InstrumentReader } from "#content/use-instrument.tsx";
import { type Speech, SpeechContext } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { openingSpeech } from "#i18n/opening-speech.ts";
import { suspending } from "#i18n/suspending.ts";
import { DatabaseContext } from "#storage/database/database-context.tsx";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { openStorage } from "#storage/open-storage.ts";
import { useChosenLanguage } from "#view-state/preferences.ts";

import { CrashGuard } from "./crash-page.tsx";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import { StorageTroublePage } from "./storage-trouble-page.tsx";
import { useTheme } from "./use-theme.ts";

const TIDY_AFTER_MS = 30_000;

type Opened =
  /** `closed` once nothing can be stored any more: the page stays, with what stands on it (B5). */
  | { readonly database: Database; readonly isRecovered: boolean; readonly closed?: StorageError }
  | { readonly trouble: StorageError }
  | undefined;

/** Opens the database, picks the language, and shows the app; nothing of it is shown half. */
export function App() {
  const opened = useOpened();
  const speech = useSpeechOf(useChosenLanguage());
  const instrument = useInstrumentOf(speech?.language);
  useTheme();
  if (opened === undefined || speech === undefined) return null;
  return (
    <SpeechContext value={speech}>
      <InstrumentContext value={instrument}>
        {"trouble" in opened ? (
          <StorageTroublePage trouble={opened.trouble} />
        ) : (
          <DatabaseContext value={opened.database}>
            <Router hook={useHashLocation}>
              <CrashGuard>
                <Shell closed={opened.closed} isRecovered={opened.isRecovered}>
                  <Routes />
                </Shell>
              </CrashGuard>
            </Router>
          </DatabaseContext>
        )}
      </InstrumentContext>
    </SpeechContext>
  );
}

/** Out of the way of the first page. What goes wrong with it can wait until next time. */
function tidyLater(database: Database): void {
  const tidy = async () => (await import("#storage/tidy-up.ts")).tidyUp(database, Date.now());
  setTimeout(() => void tidy().catch(() => undefined), TIDY_AFTER_MS);
}

function useOpened(): Opened {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let current = true;
    const show = (next: Opened) => current && setOpened(next);
    const onClosed = (closed: StorageError) =>
      current &&
      setOpened((was) => (was !== undefined && "database" in was ? { ...was, closed } : { trouble: closed }));
    void openStorage(onClosed).then((result) => {
      show(result.ok ? result.value : { trouble: result.error });
      if (result.ok) tidyLater(result.value.database);
    });
    return () => {
      current = false;
    };
  }, []);
  return opened;
}

/** The texts in a language; those of the language before stay until the new ones are here. */
function useSpeechOf(language: Language): Speech | undefined {
  const [speech, setSpeech] = useState<Speech>();
  useEffect(() => {
    let current = true;
    void openingSpeech(language).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = language;
      setSpeech(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return speech;
}

/** Reads the instrument in the language of the texts, fetched when the first component asks for it. */
function useInstrumentOf(language: Language = "nl"): InstrumentReader {
  return useMemo(
    () => ({
      readStatements: suspending(() => loadStatements(language)),
      readInstrument: suspending(() => loadInstrument(language)),
    }),
    [language],
  );
}
