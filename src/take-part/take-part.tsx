import { useEffect, useState } from "react";

import { preferredLanguage } from "#i18n/language.ts";

import { FillIn } from "./fill-in.tsx";
import { readInvitation } from "./read-invitation.ts";
import { TroublePage } from "./trouble-page.tsx";
import { useWords, WORDS, WordsContext } from "./words.ts";

import "./take-part.css";

/** The page of who takes part in a round: it knows no database, asks no name and sends nothing (T1). */
export function TakePart() {
  const [language, setLanguage] = useState(() => preferredLanguage(navigator.languages));
  const fragment = useFragment();
  const invited = readInvitation(fragment);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={words}>
      <Head onOther={() => setLanguage(language === "nl" ? "en" : "nl")} />
      <main>
        {invited.ok ? (
          <FillIn key={fragment} {...invited.value} />
        ) : (
          <TroublePage trouble={invited.error.type} />
        )}
      </main>
    </WordsContext>
  );
}

function Head({ onOther }: { readonly onOther: () => void }) {
  const { say, language } = useWords();
  return (
    <header className="take-part__head">
      <span className="take-part__brand">Kiemkracht</span>
      <button
        type="button"
        className="button button--quiet"
        lang={language === "nl" ? "en" : "nl"}
        title={say.otherLanguage.label}
        onClick={onOther}
      >
        {say.otherLanguage.switchTo}
      </button>
    </header>
  );
}

/** Another invitation that is opened in the same tab changes only this. */
function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return fragment;
}
