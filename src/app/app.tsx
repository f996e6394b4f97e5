import { useEffect, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

import { loadInstrument, loadStatements } from "#content/load-instrument.ts";
import { InstrumentContext, type InstrumentReader } from "#content/use-instrument.tsx";
import { type Speech, SpeechContext } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { openingSpeech } from "#i18n/opening-speech.ts";
import { fetched, suspending } from "#i18n/suspending.ts";
import { DatabaseContext } from "#storage/database/database-context.tsx";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { openStorage } from "#storage/open-storage.ts";
import { isAt, places } from "#ui/places.ts";
import { useChosenLanguage } from "#view-state/preferences.ts";

import { CrashGuard } from "./crash-page.tsx";
import { fetchPageAt } from "./late-page.ts";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import { StorageTroublePage } from "./storage-trouble-page.tsx";
import { useTheme } from "./use-theme.ts";

const TIDY_AFTER_MS = 30_000;

/** Here one does without most words. */
const ON_THE_WAY = [places.start, places.newRound, places.score];

type Opened =
  /** `closed` once nothing can be stored any more: the page stays, with what stands on it (B5). */
  | { readonly database: Database; readonly isRecovered: boolean; readonly closed?: StorageError }
  | { readonly trouble: StorageError }
  | undefined;

/** Opens the database, picks the language, and shows the app; nothing of it is shown half. */
export function App() {
  const opened = useOpened();
  const spoken = useSpoken(useChosenLanguage());
  useTheme();
  if (opened === undefined || spoken === undefined) return null;
  return (
    <SpeechContext value={spoken.speech}>
      <InstrumentContext value={spoken.instrument}>
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
    void Promise.all([openStorage(onClosed), fetchPageAt(path())]).then(([result]) => {
      show(result.ok ? result.value : { trouble: result.error });
      if (result.ok) tidyLater(result.value.database);
    });
    return () => {
      current = false;
    };
  }, []);
  return opened;
}

interface Spoken {
  readonly speech: Speech;
  readonly instrument: InstrumentReader;
}

/** All words in a language; those of the language before stay until the new ones are here. */
function useSpoken(language: Language): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let current = true;
    void speak(language).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = language;
      setSpoken(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return spoken;
}

/** The words that the page of now needs. Fetched before it is drawn, as parts that wait for words come late. */
async function speak(language: Language): Promise<Spoken> {
  const speech = await openingSpeech(language);
  const instrument = {
    readStatements: suspending(() => loadStatements(language)),
    readInstrument: suspending(() => loadInstrument(language)),
  };
  if (!ON_THE_WAY.some((place) => isAt(place, path()))) {
    const reads = [() => speech.messages.scoring, () => speech.messages.scored, instrument.readInstrument];
    await Promise.all(reads.map(fetched));
  }
  return { speech, instrument };
}

/** As `places` has it. */
function path(): string {
  return location.hash.slice(1) || "/";
}
