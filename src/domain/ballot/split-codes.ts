/** Where one of our codes begins: at the start of a line, or behind the `#` of an address. */
const BEGINS = /(?:^|#\/?)[a-z]\d{4}/u;
/** The white space before one, on the line of another. */
const BEFORE_ONE = /\s+(?=(?:\S*#\/?)?[a-z]\d{10})/gu;
/** What goes on with the code of the line before: a mail program broke it. */
const GOES_ON = /^[\d=>\s]+$/u;
/** No prose, but something that somebody took for a code: an address, or a row of signs. */
const LOOKS_LIKE_ONE = /^\S{12,}$/u;

/**
 * A text in which any number of codes stand, one a line or broken over lines, as a mail or a list of messages has them:
 * each by itself, to be read by `readCode`. What stands around them is left out; a text without any is given whole.
 */
export function splitCodes(text: string): readonly string[] {
  const codes: string[] = [];
  let isWithin = false;
  for (const line of linesOf(text)) {
    const goesOn: boolean = isWithin && GOES_ON.test(line);
    isWithin = goesOn || BEGINS.test(line) || LOOKS_LIKE_ONE.test(line);
    if (goesOn) codes[codes.length - 1] += `\n${line}`;
    else if (isWithin) codes.push(line);
  }
  const whole = text.trim();
  return codes.length > 0 || whole === "" ? codes : [whole];
}

function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(BEFORE_ONE, "\n")
    .split(/\r?\n/u)
    .map((line) => line.trim());
}
