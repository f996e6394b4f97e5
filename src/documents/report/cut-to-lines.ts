import { type PdfPaper, type TextStyle } from "#documents/pdf/pdf-paper.ts";

/** A text that takes at most so many lines; what is cut off is shown to be. */
export function cutToLines(
  paper: PdfPaper,
  text: string,
  { style, width, most }: { readonly style: TextStyle; readonly width: number; readonly most: number },
): string {
  const readable = paper.readable(text);
  if (paper.lines(readable, style, width).length <= most) return readable;
  const letters = Array.from(readable);
  const fits = (count: number) =>
    paper.lines(`${letters.slice(0, count).join("").trimEnd()}…`, style, width).length <= most;
  let [fit, tooMany] = [0, letters.length];
  while (tooMany - fit > 1) {
    const middle = Math.floor((fit + tooMany) / 2);
    if (fits(middle)) fit = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, fit).join("").trimEnd()}…`;
}
