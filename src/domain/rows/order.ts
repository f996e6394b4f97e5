import { z } from "#domain/schema.ts";

/** Thousands of moves to one and the same place; a longer one comes from nobody's hand. */
const LONGEST = 1000;

/**
 * The place of a row among others: a fractional index, so that there is always room for one more in between.
 *
 * Judged as strictly as what makes a place between two others is about them (B4): a first letter that tells how many
 * digits its whole part has, and no zero at the end of what follows.
 */
export const Order = z
  .string()
  .check(z.maxLength(LONGEST), z.regex(/^[A-Za-z][0-9A-Za-z]*$/), z.refine(canHaveNeighbours));

function canHaveNeighbours(text: string): boolean {
  const wholeLength = lengthByFirst(text.charCodeAt(0));
  if (text.length < wholeLength || text === LEAST) return false;
  return text.length === wholeLength || !text.endsWith("0");
}

/** There is nothing before it. */
const LEAST = `A${"0".repeat(26)}`;

/** "a" is followed by one digit and "z" by 26; "Z" by one and "A" by 26. */
function lengthByFirst(code: number): number {
  const a = 97;
  return code >= a ? code - a + 2 : 90 - code + 2;
}
