import { type ReadElement, type ReadPdf } from "./read-pdf.ts";

/**
 * What is wrong with a PDF by PDF/UA-1 and PDF/A-2a, as far as a machine can tell without a validator. The
 * checks are those that a validator agreed with while the way of writing was chosen.
 */
export function pdfTrouble(pdf: ReadPdf): readonly string[] {
  return [
    ...documentTrouble(pdf),
    ...metadataTrouble(pdf),
    ...contentTrouble(pdf),
    ...headingTrouble(pdf.root),
  ].concat(everyElement(pdf.root).flatMap(({ element, parent }) => elementTrouble(element, parent)));
}

/** The elements in reading order. */
function everyElement(
  root: ReadElement,
  parent?: ReadElement,
): { element: ReadElement; parent?: ReadElement }[] {
  const own = parent === undefined ? { element: root } : { element: root, parent };
  return [own, ...root.children.flatMap((child) => everyElement(child, root))];
}

export function elementsOf(pdf: ReadPdf, tag: string): readonly ReadElement[] {
  return everyElement(pdf.root).flatMap(({ element }) => (element.tag === tag ? [element] : []));
}

function when(isTrouble: boolean, trouble: string): readonly string[] {
  return isTrouble ? [trouble] : [];
}

function documentTrouble(pdf: ReadPdf): readonly string[] {
  return [
    ...when(pdf.version !== "1.7", `version ${pdf.version}`),
    ...when(!/^[a-z]{2}-[A-Z]{2}$/u.test(pdf.language ?? ""), "no language"),
    ...when(!pdf.isMarked, "not marked as tagged"),
    ...when(!pdf.showsTitle, "shows the file name instead of the title"),
    ...when(!pdf.hasOutputIntent, "PDF/A without an output intent"),
    ...when(pdf.root.tag !== "Document", `the root is ${pdf.root.tag}`),
    ...pdf.fonts.flatMap((font) => [
      ...when(!font.isEmbedded, `font not embedded: ${font.name}`),
      ...when(!font.hasUnicode, `font without ToUnicode: ${font.name}`),
    ]),
  ];
}

function metadataTrouble({ xmp, title }: ReadPdf): readonly string[] {
  const open: string[] = [];
  let isBalanced = true;
  for (const [, slash, tag = "", empty] of xmp.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/gu)) {
    if (slash === "/") isBalanced &&= open.pop() === tag;
    else if (empty !== "/") open.push(tag);
  }
  const said = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)</u.exec(xmp)?.[1] ?? "";
  const plain = said.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return [
    ...when(!isBalanced || open.length > 0, "metadata: tags not balanced"),
    ...when(/&(?!(?:amp|lt|gt);)/u.test(xmp), "metadata: bare &"),
    ...when(plain === "" || plain !== title, `metadata: title ${plain} is not ${title ?? "there"}`),
    ...when(!xmp.includes("<pdfuaid:part>1</pdfuaid:part>"), "metadata: not PDF/UA-1"),
    ...when(!/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</iu.test(xmp), "metadata: not PDF/A-2a"),
  ];
}

function contentTrouble({ pages, orphans }: ReadPdf): readonly string[] {
  return [
    ...when(orphans > 0, `${orphans} pieces of content that the structure does not know`),
    ...pages.flatMap(({ untagged, missingGlyphs, isBalanced, artifacts }, index) => [
      ...when(untagged > 0, `page ${index + 1}: ${untagged} times painted without a tag`),
      ...when(missingGlyphs > 0, `page ${index + 1}: ${missingGlyphs} characters that the font lacks`),
      ...when(!isBalanced, `page ${index + 1}: marks not closed`),
      ...when(artifacts.length === 0, `page ${index + 1}: page number tagged as text`),
    ]),
  ];
}

function headingTrouble(root: ReadElement): readonly string[] {
  const levels = everyElement(root).flatMap(({ element: { tag } }) =>
    /^H[1-6]$/u.test(tag) ? [Number(tag[1])] : [],
  );
  return [
    ...when(
      levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1,
      "not exactly one H1, first",
    ),
    ...when(
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1),
      `heading level skipped: ${levels.join(" ")}`,
    ),
  ];
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ["THead", "TBody"],
  TH: ["TR"],
  TD: ["TR"],
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
};

function elementTrouble(element: ReadElement, parent: ReadElement | undefined): readonly string[] {
  const { tag, alt, attributes, children, links } = element;
  const allowed = PARENTS[tag];
  return [
    ...when(
      allowed !== undefined && !allowed.includes(parent?.tag ?? ""),
      `${tag} in ${parent?.tag ?? "nothing"}`,
    ),
    ...when(tag === "Figure" && (alt ?? "") === "", "Figure without Alt"),
    ...when(tag === "Figure" && !attributes.has("BBox"), "Figure without BBox"),
    ...when(tag === "TH" && !attributes.has("Scope"), "TH without Scope"),
    ...when(tag === "L" && children.some((child) => child.tag !== "LI"), "L with something else than LI"),
    ...when(
      links.some((link) => (link ?? "") === ""),
      "link that does not say where it goes",
    ),
    ...(tag === "Table" ? tableTrouble(element) : []),
  ];
}

function tableTrouble({ children }: ReadElement): readonly string[] {
  const rows = children.flatMap((part) => part.children);
  const widths = new Set(rows.map((row) => row.children.length));
  return [
    ...when(widths.size !== 1, `rows of different length: ${[...widths].join(" ")}`),
    ...when(
      rows.some((row) => row.children.every(({ tag }) => tag !== "TH")),
      "row without TH",
    ),
  ];
}
