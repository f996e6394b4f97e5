import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";

/** Een ronde waarin iedereen scoort, tot de uitkomst te zien is. */
export const collecting = {
  form: ballotForm,
  trouble: collectingTrouble,
};
