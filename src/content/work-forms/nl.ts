import { type WorkFormTexts } from "#domain/agenda/work-form.ts";

import { factorsAndBoonstraNl } from "./factors-and-boonstra-nl.ts";
import { gehreGoubinNl } from "./gehre-goubin-nl.ts";
import { wmoNl } from "./wmo-nl.ts";
import { type WorkFormId } from "./work-forms.ts";

/** The words of every work form in Dutch. */
export const workFormsNl: Readonly<Record<WorkFormId, WorkFormTexts>> = {
  ...wmoNl,
  ...gehreGoubinNl,
  ...factorsAndBoonstraNl,
};
