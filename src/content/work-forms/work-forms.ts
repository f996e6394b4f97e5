import { FACTORS_AND_BOONSTRA_FORMS } from "./factors-and-boonstra.ts";
import { GEHRE_GOUBIN_FORMS } from "./gehre-goubin.ts";
import { WMO_FORMS } from "./wmo.ts";

/** The work forms of the library. The words of each are beside it, by source. */
export const WORK_FORMS = [...FACTORS_AND_BOONSTRA_FORMS, ...WMO_FORMS, ...GEHRE_GOUBIN_FORMS] as const;

export type WorkFormId = (typeof WORK_FORMS)[number]["id"];
