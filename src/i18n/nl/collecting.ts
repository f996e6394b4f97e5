import { ballotForm } from "./ballot-form.ts";
import { collectingTrouble } from "./collecting-trouble.ts";
import { passing } from "./passing.ts";
import { typingCards } from "./typing-cards.ts";

/** Een ronde waarin iedereen scoort, tot de uitkomst te zien is. */
export const collecting = {
  form: ballotForm,
  passing,
  typingCards,
  trouble: collectingTrouble,
};
