import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";
import { inviting } from "./inviting.ts";
import { passing } from "./passing.ts";
import { readingCodes } from "./reading-codes.ts";
import { typingCards } from "./typing-cards.ts";

/** Een ronde waarin iedereen scoort, tot de uitkomst te zien is. */
export const collecting = {
  form: ballotForm,
  inviting,
  passing,
  readingCodes,
  typingCards,
  trouble: collectingTrouble,
};
