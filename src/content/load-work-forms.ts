import { type WorkForm, type WorkFormTexts } from "#domain/agenda/work-form.ts";

import { type ContentLanguage } from "./content-language.ts";

/** A work form with its words, and whose idea it is. */
export interface SpokenWorkForm {
  readonly form: WorkForm;
  readonly texts: WorkFormTexts;
  /** The sources, as a reader finds them; at least one. */
  readonly credits: readonly string[];
}

/** The work forms of the library, in its order. Fetched when asked for: the first page does without. */
export async function loadWorkForms(language: ContentLanguage): Promise<readonly SpokenWorkForm[]> {
  const [{ WORK_FORMS }, words, { creditsNl, creditsEn }] = await Promise.all([
    import("./work-forms/work-forms.ts"),
    language === "nl"
      ? import("./work-forms/nl.ts").then((module) => module.workFormsNl)
      : import("./work-forms/en.ts").then((module) => module.workFormsEn),
    import("./credits.ts"),
  ]);
  const credits = language === "nl" ? creditsNl : creditsEn;
  return WORK_FORMS.map((form) => ({
    form,
    texts: words[form.id],
    credits: form.sources.map((source) => credits[source]),
  }));
}
