import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

import { InstrumentContext } from "#content/use-instrument.tsx";
import { SpeechContext } from "#i18n/language-context.tsx";
import { DatabaseContext } from "#storage/database/database-context.tsx";

import { CrashGuard } from "./crash-page.tsx";
import { useOpened } from "./opened.ts";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import { useSpoken } from "./spoken.ts";
import { StorageTroublePage } from "./storage-trouble-page.tsx";
import { useTheme } from "./use-theme.ts";

/** Shows the app once its database is open and its words are here; nothing of it is shown half. */
export function App() {
  const { value: opened } = useOpened();
  const { value: spoken } = useSpoken();
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
