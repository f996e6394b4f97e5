/** What is painted on one page. */
export interface PageContent {
  /** The text of each piece of tagged content, by its number (MCID) on the page. */
  readonly texts: ReadonlyMap<number, string>;
  /** The smallest type in each piece of tagged content, in points of the page before anything enlarges it. */
  readonly typeSizes: ReadonlyMap<number, number>;
  /** The texts of what is marked as decoration: page numbers, repeated table heads. */
  readonly artifacts: readonly string[];
  /** Painting that is neither tagged nor decoration. */
  readonly untagged: number;
  /** Glyphs that stand for a character that the font lacks. */
  readonly missingGlyphs: number;
  /** How far above the foot of the page its lowest tagged text stands, in points; infinite where there is none. */
  readonly lowestText: number;
  /** The rectangles and round lines of drawings, in the order in which they are drawn; a circle is four round lines. */
  readonly shapes: readonly ("rectangle" | "round")[];
  /** Whether every mark that was opened was closed. */
  readonly isBalanced: boolean;
}

/** From the number of a glyph to its text. */
export type GlyphTexts = ReadonlyMap<number, string>;

const TOKENS = /\((?:\\[\s\S]|[^\\()])*\)|<<[\s\S]*?>>|<[\da-fA-F\s]*>|%[^\n]*|[^\s()<>[\]]+/gu;
const PAINTS = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"]);

/** Reads the content of a page; `fonts` has for each font, by its name on the page, what its glyphs say. */
export function readPageContent(content: string, fonts: ReadonlyMap<string, GlyphTexts>): PageContent {
  const texts = new Map<number, string>();
  const typeSizes = new Map<number, number>();
  const artifacts: string[] = [];
  const open: (number | "artifact" | undefined)[] = [];
  const shapes: ("rectangle" | "round")[] = [];
  let [untagged, missingGlyphs, font, size, operands] = [0, 0, "", 0, [] as string[]];
  let lowestText = Number.POSITIVE_INFINITY;
  const show = (text: string) => {
    const mark = open.findLast((each) => each !== undefined);
    if (typeof mark === "number") {
      texts.set(mark, (texts.get(mark) ?? "") + text);
      typeSizes.set(mark, Math.min(size, typeSizes.get(mark) ?? size));
    } else if (mark === "artifact") artifacts.push(`${artifacts.pop() ?? ""}${text}`);
  };
  for (const [token] of content.matchAll(TOKENS)) {
    if (token === "BDC" || token === "BMC") {
      const mark = readMark(operands);
      open.push(mark);
      if (typeof mark === "number") texts.set(mark, texts.get(mark) ?? "");
      if (mark === "artifact") artifacts.push("");
    } else if (token === "EMC") open.pop();
    else if (token === "Tf") [font, size] = [operands[0]?.slice(1) ?? "", Number(operands[1])];
    else if (token === "Tm" || token === "re" || token === "c") {
      if (!open.some((mark) => typeof mark === "number")) operands = [];
      else if (token === "Tm") lowestText = Math.min(lowestText, Number(operands[5]));
      else shapes.push(token === "re" ? "rectangle" : "round");
    } else if (PAINTS.has(token)) {
      if (open.every((mark) => mark === undefined)) untagged += 1;
      const glyphs = token === "TJ" || token === "Tj" ? readGlyphs(operands) : [];
      missingGlyphs += glyphs.filter((glyph) => glyph === 0).length;
      show(glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? "").join(""));
    } else if (!/^[A-Za-z]+\d?\*?$/u.test(token)) {
      operands.push(token);
      continue;
    }
    operands = [];
  }
  return {
    texts,
    typeSizes,
    artifacts,
    untagged,
    missingGlyphs,
    lowestText,
    shapes,
    isBalanced: open.length === 0,
  };
}

function readMark(operands: readonly string[]): number | "artifact" | undefined {
  if (operands[0] === "/Artifact") return "artifact";
  const mcid = /\/MCID (\d+)/u.exec(operands.join(" "))?.[1];
  return mcid === undefined ? undefined : Number(mcid);
}

function readGlyphs(operands: readonly string[]): readonly number[] {
  return operands
    .filter((operand) => operand.startsWith("<"))
    .flatMap((operand) => operand.slice(1, -1).match(/.{4}/gu) ?? [])
    .map((hex) => Number.parseInt(hex, 16));
}

/** Reads what the glyphs of a font say: the ranges of a ToUnicode map, each with a list or with a first character. */
export function readGlyphTexts(map: string): GlyphTexts {
  const found = new Map<number, string>();
  for (const [, from = "", , list] of map.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/giu)) {
    const first = Number.parseInt(from, 16);
    const characters = list?.match(/<[^>]*>/gu) ?? [];
    characters.forEach((character, index) => found.set(first + index, fromUtf16(character)));
  }
  return found;
}

function fromUtf16(hex: string): string {
  const units = hex.replaceAll(/[^\da-f]/giu, "").match(/.{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
