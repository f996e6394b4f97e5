import { plainWords } from "./plain-words.ts";

interface Headed {
  readonly column: number;
  readonly header: string;
}

/**
 * The columns whose headers hold no words of their own: "Q1", "Vraag 3", "LEAD 04", "stelling b". A word that most of
 * the columns share says nothing; any other word speaks of something, and a number beside it decides no factor (B4).
 */
export function wordlessColumns(columns: readonly Headed[]): readonly number[] {
  const words = columns.map(({ column, header }) => ({ column, words: [...new Set(wordsOf(header))] }));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((each) => each.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isShared = (word: string) => (counts.get(word) ?? 0) * 2 > columns.length && columns.length > 1;
  return words.filter((each) => each.words.every(isShared)).map(({ column }) => column);
}

const GENERIC = new Set(
  "vraag vragen stelling question statement item factor succesfactor score antwoord answer rating schaal scale punt nummer number".split(
    " ",
  ),
);

function wordsOf(header: string): readonly string[] {
  return plainWords(header)
    .split(" ")
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !GENERIC.has(word));
}
