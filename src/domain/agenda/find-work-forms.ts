import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { servesFactor, suitsFlag, type SuitedFlag, type WorkForm, type WorkFormTexts } from "./work-form.ts";

/** What somebody looks for in the library (G1); `null` where it does not matter. */
export interface WantedForm {
  /** Words that are all in it, or begin a word of it. */
  readonly words: string;
  readonly factorId: FactorId | null;
  /** What stands out, and is worked on. */
  readonly kind: SuitedFlag | null;
  /** The minutes there are. */
  readonly minutes: number | null;
  /** The people there are. */
  readonly people: number | null;
}

export const ANY_FORM: WantedForm = { words: "", factorId: null, kind: null, minutes: null, people: null };

interface Spoken {
  readonly form: WorkForm;
  readonly texts: WorkFormTexts;
}

/** The work forms that fit all of it, in the order of the library; of a factor first those that are made for it. */
export function findWorkForms<T extends Spoken>(forms: readonly T[], wanted: WantedForm): readonly T[] {
  const found = forms.filter((one) => fits(one.form, wanted) && says(one.texts, wanted.words));
  if (wanted.factorId === null) return found;
  const isForAll = ({ form }: T) => Number(form.factors === "all");
  return found.toSorted((a, b) => isForAll(a) - isForAll(b));
}

function fits(form: WorkForm, { factorId, kind, minutes, people }: WantedForm): boolean {
  return (
    (factorId === null || servesFactor(form, factorId)) &&
    (kind === null || suitsFlag(form, kind)) &&
    (minutes === null || form.minutes <= minutes) &&
    (people === null || (form.groupSize.min <= people && people <= form.groupSize.max))
  );
}

function says({ name, purpose, preparation = "", steps, harvest }: WorkFormTexts, words: string): boolean {
  const said = [name, purpose, preparation, ...steps, harvest].map((text) => ` ${plainWords(text)}`).join("");
  return plainWords(words)
    .split(" ")
    .every((word) => said.includes(` ${word}`));
}
