import { makeColourReader } from "./colour-reader.ts";
import { makeSvg, placeDrawing, type Studio } from "./copy-drawing.ts";
import { linesOf } from "./text-lines.ts";

const PADDING = 24;

/**
 * A part of the page as one SVG that stands alone: every text and drawing at its place, colours as plain
 * sRGB, nothing that needs the app's style sheets. Office programs know neither `oklch` nor `foreignObject`.
 */
export function pictureOf(sheet: HTMLElement): SVGSVGElement {
  const box = sheet.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * PADDING;
  const height = Math.ceil(box.height) + 2 * PADDING;
  const studio: Studio = { left: box.left - PADDING, top: box.top - PADDING, colour: makeColourReader() };
  const picture = makeSvg("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const paper = studio.colour(getComputedStyle(document.documentElement).backgroundColor) ?? "#ffffff";
  picture.append(makeSvg("rect", { width, height, fill: paper }));
  picture.append(...drawElement(sheet, studio));
  return picture;
}

function drawElement(element: Element, studio: Studio): SVGElement[] {
  const style = getComputedStyle(element);
  // A clipped box is there for screen readers only.
  if (style.display === "none" || style.visibility === "hidden" || style.clipPath !== "none") return [];
  if (element instanceof SVGSVGElement) return [placeDrawing(element, studio)];
  const inside = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return drawText(child, style, studio);
    return child instanceof Element ? drawElement(child, studio) : [];
  });
  return [...drawBox(element, style, studio), ...inside];
}

function drawText(text: Text, style: CSSStyleDeclaration, studio: Studio): SVGElement[] {
  return linesOf(text, style).map((line) => {
    const element = makeSvg("text", {
      x: line.left - studio.left,
      y: line.baseline - studio.top,
      fill: studio.colour(style.color) ?? "#000000",
      "font-family": style.fontFamily.replaceAll('"', "'"),
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      // Where the reader's font is wider than ours, the words still end where they should.
      textLength: line.width,
      lengthAdjust: "spacingAndGlyphs",
    });
    element.textContent = line.text;
    return element;
  });
}

/** Background and rules of an HTML box. */
function drawBox(element: Element, style: CSSStyleDeclaration, studio: Studio): SVGElement[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { x: left - studio.left, y: top - studio.top, width, height };
  const fill = studio.colour(style.backgroundColor);
  const hasFrame = pixels(style.borderTopWidth) > 0 && pixels(style.borderLeftWidth) > 0;
  const shapes: SVGElement[] = [];
  if (hasFrame) {
    const stroke = studio.colour(style.borderTopColor) ?? "none";
    const frame = {
      stroke,
      "stroke-width": pixels(style.borderTopWidth),
      rx: pixels(style.borderTopLeftRadius),
    };
    shapes.push(makeSvg("rect", { ...box, ...frame, fill: fill ?? "none" }));
  } else {
    if (fill !== undefined)
      shapes.push(makeSvg("rect", { ...box, rx: pixels(style.borderTopLeftRadius), fill }));
    shapes.push(...drawRule(box, style, studio));
  }
  return shapes;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line under a row of a table. */
function drawRule({ x, y, width, height }: Box, style: CSSStyleDeclaration, studio: Studio): SVGElement[] {
  const thickness = pixels(style.borderBottomWidth);
  const stroke = studio.colour(style.borderBottomColor);
  if (thickness === 0 || stroke === undefined) return [];
  const at = y + height - thickness / 2;
  return [makeSvg("line", { x1: x, x2: x + width, y1: at, y2: at, stroke, "stroke-width": thickness })];
}

const pixels = (css: string) => Number.parseFloat(css) || 0;
