// What a reader would write where the font lacks the sign.
const STAND_INS: Readonly<Record<string, string>> = {
  "\u202F": "\u00A0",
  "\u201F": "“",
  "\u201B": "‘",
  "\u25B6": "›",
  "\u2714": "✓",
  "\u2705": "✓",
};

const SPACES = /[\p{Cc} \u1680\u2000-\u200A\u2028\u2029\u205F\u3000]+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// For private use: no text means anything by it, and it is gone before the text is returned.
const DROPPED = "\uE000";

/**
 * The text as a font can write it, on one line.
 *
 * A character that the font lacks would print as an empty box, which PDF/UA-1 forbids. Pictures and other
 * signs are left out together with the space they leave; a letter that cannot be taken apart becomes "?",
 * so that the reader sees that something is missing. Never empty: "?" stands for a text of signs only.
 */
export function readableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const plain = text.toWellFormed().normalize("NFC").replace(SPACES, " ").replace(INVISIBLE, "");
  const written = Array.from(plain, (character) => writable(character, hasGlyph)).join("");
  const joined = written
    .replace(/ ?\uE000+(?=[\s.,;:!?)]|$)/gu, "")
    .replace(/\uE000+/gu, "")
    .trim();
  return joined === "" && text.trim() !== "" ? "?" : joined;
}

function writable(character: string, hasGlyph: (codePoint: number) => boolean): string {
  if (isCovered(character, hasGlyph)) return character;
  const standIn = STAND_INS[character];
  if (standIn !== undefined) return standIn;
  const parts = Array.from(character.normalize("NFKD")).filter((part) => !/\p{M}/u.test(part));
  if (parts.length > 0 && parts.every((part) => isCovered(part, hasGlyph))) return parts.join("");
  return /[\p{L}\p{N}]/u.test(character) ? "?" : DROPPED;
}

function isCovered(character: string, hasGlyph: (codePoint: number) => boolean): boolean {
  const codePoint = character.codePointAt(0);
  return codePoint !== undefined && hasGlyph(codePoint);
}
