import { type Messages } from "../messages.ts";
import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";
import { inviting } from "./inviting.ts";
import { passing } from "./passing.ts";
import { readingCodes } from "./reading-codes.ts";
import { typingCards } from "./typing-cards.ts";

export const collecting: Messages["collecting"] = {
  form: ballotForm,
  inviting,
  passing,
  readingCodes,
  typingCards,
  trouble: collectingTrouble,
};
