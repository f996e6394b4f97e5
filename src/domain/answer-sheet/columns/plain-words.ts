/** Enough to recognise a label or a header, and a limit to the work a hostile cell can ask for. */
const MAX_LENGTH = 600;

/**
 * A text as bare words: lower case, without accents and punctuation, one space between words.
 * "Helemaal (mee) eens!" and "helemaal mee eens" become the same.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
