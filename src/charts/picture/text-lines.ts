/** One line of text as it stands on the screen, in CSS pixels of the window. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

/** The lines into which the browser broke a piece of text. */
export function linesOf(node: Text, style: CSSStyleDeclaration): readonly TextLine[] {
  const range = document.createRange();
  const lines: { text: string; left: number; top: number; right: number }[] = [];
  for (const word of node.data.matchAll(/\S+/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    // A long word may itself be broken; its last part counts, which is good enough for a picture.
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - box.top) < 2) {
      line.text += ` ${word[0]}`;
      line.right = box.right;
    } else lines.push({ text: word[0], left: box.left, top: box.top, right: box.right });
  }
  const ascent = ascentOf(style);
  return lines.map(({ text, left, top, right }) => ({
    text,
    left,
    baseline: top + ascent,
    width: right - left,
  }));
}

function ascentOf(style: CSSStyleDeclaration): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return Number.parseFloat(style.fontSize);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return context.measureText("x").fontBoundingBoxAscent;
}
