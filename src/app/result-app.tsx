import { Sprout } from "lucide-react";
import { Suspense, useSyncExternalStore } from "react";

import { InstrumentContext } from "#content/use-instrument.tsx";
import { ResultPage } from "#features/dashboard/take-home/result-page.tsx";
import { SpeechContext, useMessages } from "#i18n/language-context.tsx";

import { LanguageButton, ThemeButton } from "./header.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useSpoken } from "./spoken.ts";
import { UpdatePrompt } from "./update-prompt.tsx";
import { useTheme } from "./use-theme.ts";

import "./shell.css";

/** The app for who opens a result that was taken home: no database, and nothing to do but read (T4). */
export function ResultApp() {
  const { value: spoken } = useSpoken();
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  useTheme();
  if (spoken === undefined) return null;
  return (
    <SpeechContext value={spoken.speech}>
      <InstrumentContext value={spoken.instrument}>
        <SkipLink />
        <ResultHeader />
        <main id="inhoud" tabIndex={-1}>
          <Suspense fallback={null}>
            <ResultPage key={hash} hash={hash} />
          </Suspense>
        </main>
        <div className="messages no-print">
          <UpdatePrompt />
        </div>
      </InstrumentContext>
    </SpeechContext>
  );
}

function onHashChange(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}

function ResultHeader() {
  const { app } = useMessages();
  return (
    <header className="header no-print">
      <div className="header__row">
        <a className="header__brand" href="#/">
          <Sprout aria-hidden="true" size={26} />
          {app.name}
        </a>
        <div className="header__tools">
          <LanguageButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
