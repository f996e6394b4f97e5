import { type Messages } from "../messages.ts";
import { collectingTrouble } from "./collecting-trouble.ts";

export const collecting: Messages["collecting"] = {
  trouble: collectingTrouble,
};
