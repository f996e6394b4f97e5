import { createContext, useContext } from "react";

import { pointsEn } from "#content/greenport-12/points-en.ts";
import { pointsNl } from "#content/greenport-12/points-nl.ts";
import { statementsEn } from "#content/greenport-12/statements-en.ts";
import { statementsNl } from "#content/greenport-12/statements-nl.ts";
import { answers as answersEn } from "#i18n/en/answers.ts";
import { ballotForm as formEn } from "#i18n/en/ballot-form.ts";
import { codeTrouble as codesEn } from "#i18n/en/code-trouble.ts";
import { organisationKinds as kindsEn } from "#i18n/en/organisation-kinds.ts";
import { takingPart as takingPartEn } from "#i18n/en/taking-part.ts";
import { type Language } from "#i18n/language.ts";
import { answers as answersNl } from "#i18n/nl/answers.ts";
import { ballotForm as formNl } from "#i18n/nl/ballot-form.ts";
import { codeTrouble as codesNl } from "#i18n/nl/code-trouble.ts";
import { organisationKinds as kindsNl } from "#i18n/nl/organisation-kinds.ts";
import { type TakingPart, takingPart as takingPartNl } from "#i18n/nl/taking-part.ts";
import { type FormWords } from "#ui/ballot/form-words.ts";

/** All that the participant's page says in one language. */
export interface Words extends FormWords {
  readonly language: Language;
  readonly say: TakingPart;
  /** What is wrong with a code. */
  readonly codes: typeof codesNl;
}

/** Both come with the page: it asks for nothing once it is open (T1). */
export const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    language: "nl",
    say: takingPartNl,
    codes: codesNl,
    form: formNl,
    answers: answersNl,
    kinds: kindsNl,
    texts: { points: pointsNl, factors: statementsNl },
  },
  en: {
    language: "en",
    say: takingPartEn,
    codes: codesEn,
    form: formEn,
    answers: answersEn,
    kinds: kindsEn,
    texts: { points: pointsEn, factors: statementsEn },
  },
};

export const WordsContext = createContext(WORDS.nl);

export function useWords(): Words {
  return useContext(WordsContext);
}
