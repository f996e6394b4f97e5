const SVG = "http://www.w3.org/2000/svg";
const SHAPE_STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
];
const TEXT_STYLES = ["font-family", "font-size", "font-weight", "letter-spacing", "text-anchor"];
const COLOURS = new Set(["fill", "stroke"]);

/** Where the picture begins on the screen, and how its colours are written. */
export interface Studio {
  readonly left: number;
  readonly top: number;
  readonly colour: (css: string) => string | undefined;
}

/** A drawing of the page as part of a picture, at its place. */
export function placeDrawing(drawing: SVGSVGElement, studio: Studio): SVGElement {
  const box = drawing.getBoundingClientRect();
  const copy = copyShape(drawing, studio);
  const place = { x: box.left - studio.left, y: box.top - studio.top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  return copy;
}

function copyShape(source: SVGElement, studio: Studio): SVGElement {
  const style = getComputedStyle(source);
  const copy = makeSvg(source.tagName, {});
  copyAttributes(source, copy);
  copyStyles(source, copy, studio);
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof SVGElement && getComputedStyle(child).display !== "none")
      copy.append(copyShape(child, studio));
  }
  return source instanceof SVGTextElement && style.paintOrder.startsWith("stroke") ? splitHalo(copy) : copy;
}

function copyAttributes(source: SVGElement, copy: SVGElement): void {
  for (const { name, value } of source.attributes) {
    if (!/^(class|style|tabindex|role|xmlns|data-.*|aria-.*)$/.test(name)) copy.setAttribute(name, value);
  }
  // What the style sheet may say about the shape itself.
  const { transform } = getComputedStyle(source);
  if (source instanceof SVGCircleElement)
    copy.setAttribute("r", getComputedStyle(source).getPropertyValue("r"));
  if (transform !== "none") copy.setAttribute("transform", transform);
}

function copyStyles(source: SVGElement, copy: SVGElement, studio: Studio): void {
  const style = getComputedStyle(source);
  const names = source instanceof SVGTextContentElement ? [...SHAPE_STYLES, ...TEXT_STYLES] : SHAPE_STYLES;
  for (const name of names) {
    const value = style.getPropertyValue(name);
    const isColour = COLOURS.has(name) && !value.startsWith("url(");
    const written = isColour ? (studio.colour(value) ?? "none") : value;
    if (written !== "") copy.setAttribute(name, written.replaceAll('"', "'"));
  }
}

/** A text with a halo as two texts, as many programs paint the halo over the letters. */
function splitHalo(text: SVGElement): SVGElement {
  const letters = text.cloneNode(true);
  if (letters instanceof SVGElement) letters.setAttribute("stroke", "none");
  const both = makeSvg("g", {});
  both.append(text, letters);
  return both;
}

/** A new element of a drawing. */
export function makeSvg(tag: "svg", attributes: Readonly<Record<string, string | number>>): SVGSVGElement;
export function makeSvg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement;
export function makeSvg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
