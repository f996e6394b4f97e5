// After a space, and after a hyphen, slash or dash inside a word; never after a minus before a number.
const BREAKS = /(?<= )|(?<=[\p{L}\p{N}][-/–])(?=\p{L})/u;

/**
 * Breaks a text into lines of at most `width`, by `widthOf` of the piece in the same unit.
 *
 * A line keeps the space it ends with, so that text taken out of the document does not run together.
 * A word that is wider than a line is broken inside. An empty text is no line.
 */
export function wrapText(text: string, width: number, widthOf: (piece: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(BREAKS).flatMap((word) => breakWord(word, width, widthOf))) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

function breakWord(word: string, width: number, widthOf: (piece: string) => number): readonly string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf((part + character).trimEnd()) > width) {
      parts.push(part);
      part = character;
    } else part += character;
  }
  return [...parts, part];
}
