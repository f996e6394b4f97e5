import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

import { factorsAndBoonstraEn } from "./factors-and-boonstra-en.ts";
import { gehreGoubinEn } from "./gehre-goubin-en.ts";
import { wmoEn } from "./wmo-en.ts";
import { type WorkFormId } from "./work-forms.ts";

/** The words of every work form in English. */
export const workFormsEn: Readonly<Record<WorkFormId, WorkFormTexts>> = {
  ...wmoEn,
  ...gehreGoubinEn,
  ...factorsAndBoonstraEn,
};
