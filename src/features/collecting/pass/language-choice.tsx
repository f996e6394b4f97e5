import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { usePreferences } from "#view-state/preferences.ts";

/** Everyone scores in the own language, also where the device speaks the other. */
export function LanguageChoice() {
  const { language: words } = useMessages().app;
  const other = useLanguage() === "nl" ? "en" : "nl";
  const setLanguage = usePreferences((preferences) => preferences.setLanguage);
  return (
    <Button look="quiet" lang={other} title={words.label} onClick={() => setLanguage(other)}>
      {words.switchTo}
    </Button>
  );
}
