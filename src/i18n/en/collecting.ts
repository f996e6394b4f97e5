import { type Messages } from "../messages.ts";
import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";

export const collecting: Messages["collecting"] = {
  form: ballotForm,
  trouble: collectingTrouble,
};
