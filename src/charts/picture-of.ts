import { makeColourReader } from "./colour-reader.ts";
import { linesOf } from "./text-lines.ts";

const SVG = "http://www.w3.org/2000/svg";
const PADDING = 24;
const SHAPE_STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
];
const TEXT_STYLES = ["font-family", "font-size", "font-weight", "letter-spacing", "text-anchor"];
const COLOURS = new Set(["fill", "stroke"]);

/** Where the picture begins on the screen, and how its colours are written. */
interface Studio {
  readonly left: number;
  readonly top: number;
  readonly colour: (css: string) => string | undefined;
}

/**
 * A part of the page as one SVG that stands alone: every text and drawing at its place, colours as plain
 * sRGB, nothing that needs the app's style sheets. Office programs know neither `oklch` nor `foreignObject`.
 */
export function pictureOf(sheet: HTMLElement): SVGSVGElement {
  const box = sheet.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * PADDING;
  const height = Math.ceil(box.height) + 2 * PADDING;
  const studio: Studio = { left: box.left - PADDING, top: box.top - PADDING, colour: makeColourReader() };
  const picture = make("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper");
  picture.append(make("rect", { width, height, fill: studio.colour(paper) ?? "#ffffff" }));
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

function placeDrawing(drawing: SVGSVGElement, studio: Studio): SVGElement {
  const box = drawing.getBoundingClientRect();
  const copy = copyShape(drawing, studio);
  const place = { x: box.left - studio.left, y: box.top - studio.top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  return copy;
}

function copyShape(source: SVGElement, studio: Studio): SVGElement {
  const style = getComputedStyle(source);
  const copy = make(source.tagName, {});
  for (const { name, value } of source.attributes) {
    if (!/^(class|style|tabindex|role|xmlns|data-.*|aria-.*)$/.test(name)) copy.setAttribute(name, value);
  }
  const names = source instanceof SVGTextContentElement ? [...SHAPE_STYLES, ...TEXT_STYLES] : SHAPE_STYLES;
  for (const name of names) {
    const value = style.getPropertyValue(name);
    const written = COLOURS.has(name) && !value.startsWith("url(") ? (studio.colour(value) ?? "none") : value;
    if (written !== "") copy.setAttribute(name, written.replaceAll('"', "'"));
  }
  for (const child of source.childNodes) {
    if (child instanceof SVGElement && getComputedStyle(child).display !== "none")
      copy.append(copyShape(child, studio));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

function drawText(text: Text, style: CSSStyleDeclaration, studio: Studio): SVGElement[] {
  return linesOf(text, style).map((line) => {
    const element = make("text", {
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
  const box = element.getBoundingClientRect();
  const x = box.left - studio.left;
  const y = box.top - studio.top;
  const shapes: SVGElement[] = [];
  const background = studio.colour(style.backgroundColor);
  const border = Number.parseFloat(style.borderTopWidth);
  const round =
    border > 0 && Number.parseFloat(style.borderLeftWidth) > 0
      ? studio.colour(style.borderTopColor)
      : undefined;
  if (background !== undefined || round !== undefined) {
    const size = {
      x,
      y,
      width: box.width,
      height: box.height,
      rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
    };
    shapes.push(
      make("rect", { ...size, fill: background ?? "none", stroke: round ?? "none", "stroke-width": border }),
    );
  }
  const rule = Number.parseFloat(style.borderBottomWidth);
  if (rule > 0 && round === undefined) {
    const stroke = studio.colour(style.borderBottomColor) ?? "none";
    const at = y + box.height - rule / 2;
    shapes.push(make("line", { x1: x, x2: x + box.width, y1: at, y2: at, stroke, "stroke-width": rule }));
  }
  return shapes;
}

function make(tag: "svg", attributes: Readonly<Record<string, string | number>>): SVGSVGElement;
function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement;
function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
