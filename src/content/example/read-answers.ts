import { type Answer } from "#domain/rounds/answer.ts";

const ANSWERS: Readonly<Record<string, Answer>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  "?": "dont-know",
  "-": "not-applicable",
};

/** Reads answers written one character each: 1 to 5, `?` for don't know, `-` for not applicable. */
export function readAnswers(text: string): Answer[] {
  return Array.from(text, (character) => {
    const answer = ANSWERS[character];
    if (answer === undefined) throw new Error(`No answer is written as "${character}".`);
    return answer;
  });
}
