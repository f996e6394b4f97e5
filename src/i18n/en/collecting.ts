import { type Messages } from "../messages.ts";
import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";
import { passing } from "./passing.ts";
import { typingCards } from "./typing-cards.ts";

export const collecting: Messages["collecting"] = {
  form: ballotForm,
  passing,
  typingCards,
  trouble: collectingTrouble,
};
