import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";

import { type GlyphTexts, type PageContent, readGlyphTexts, readPageContent } from "./read-page-content.ts";

/** One element of the structure tree, as a reader aloud meets it. */
export interface ReadElement {
  readonly tag: string;
  readonly alt: string | undefined;
  /** Attributes such as Scope, BBox and ListNumbering. */
  readonly attributes: ReadonlyMap<string, PDFObject>;
  /** The elements below it, in reading order. */
  readonly children: readonly ReadElement[];
  /** Its text and that of all below it. */
  readonly text: string;
  /** The smallest type in it; infinite where it has no text. */
  readonly typeSize: number;
  /** What the links in it say about where they go. */
  readonly links: readonly (string | undefined)[];
}

export interface ReadFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
}

export interface ReadPdf {
  readonly version: string;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  readonly xmp: string;
  readonly root: ReadElement;
  readonly fonts: readonly ReadFont[];
  readonly pages: readonly PageContent[];
  /** Width and height of each page, in points. */
  readonly sheets: readonly (readonly [width: number, height: number])[];
  /** Marked content that no element of the structure claims. */
  readonly orphans: number;
  readonly hasOutputIntent: boolean;
  readonly bookmarks: readonly string[];
}

/** Reads a PDF with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  return new PdfReader(doc).read(latin1(bytes.slice(5, 8)));
}

class PdfReader {
  readonly #doc: PDFDocument;
  readonly #pages = new Map<string, PageContent>();
  readonly #claimed = new Set<string>();
  readonly #fonts = new Map<string, ReadFont>();
  readonly #glyphs = new Map<PDFDict, GlyphTexts>();

  constructor(doc: PDFDocument) {
    this.#doc = doc;
  }

  read(version: string): ReadPdf {
    for (const page of this.#doc.getPages()) {
      this.#pages.set(
        page.ref.toString(),
        readPageContent(this.#contentOf(page.node), this.#fontsOf(page.node)),
      );
    }
    const { catalog } = this.#doc;
    const tops = this.#list(this.#dict(this.#get(catalog, "StructTreeRoot")), "K");
    const root = tops.map((top) => this.#element(this.#dict(top), undefined))[0];
    if (root === undefined) throw new Error("The PDF has no structure tree.");
    const marked = [...this.#pages].flatMap(([page, { texts }]) =>
      [...texts.keys()].map((id) => `${page}#${id}`),
    );
    return {
      version,
      language: text(this.#get(catalog, "Lang")),
      title: this.#doc.getTitle(),
      showsTitle:
        this.#get(this.#dict(this.#get(catalog, "ViewerPreferences")), "DisplayDocTitle")?.toString() ===
        "true",
      isMarked: this.#get(this.#dict(this.#get(catalog, "MarkInfo")), "Marked")?.toString() === "true",
      xmp: new TextDecoder().decode(this.#stream(this.#get(catalog, "Metadata"))),
      root,
      fonts: [...this.#fonts.values()],
      pages: [...this.#pages.values()],
      sheets: this.#doc.getPages().map((page) => [page.getWidth(), page.getHeight()]),
      orphans: marked.filter((id) => !this.#claimed.has(id)).length,
      hasOutputIntent: this.#list(catalog, "OutputIntents").length > 0,
      bookmarks: this.#bookmarks(this.#get(catalog, "Outlines")),
    };
  }

  #element(dict: PDFDict, inherited: string | undefined): ReadElement {
    const page = dict.get(PDFName.of("Pg"))?.toString() ?? inherited;
    const children: ReadElement[] = [];
    const links: (string | undefined)[] = [];
    let [words, typeSize] = ["", Number.POSITIVE_INFINITY];
    const claim = (on: string | undefined, mcid: number) => {
      words += this.#claim(on, mcid);
      typeSize = Math.min(typeSize, this.#pages.get(on ?? "")?.typeSizes.get(mcid) ?? typeSize);
    };
    for (const kid of this.#list(dict, "K")) {
      if (kid instanceof PDFNumber) {
        claim(page, kid.asNumber());
        continue;
      }
      const child = this.#dict(kid);
      const type = name(this.#get(child, "Type"));
      if (type === "MCR") {
        const mcid = this.#get(child, "MCID");
        claim(child.get(PDFName.of("Pg"))?.toString() ?? page, Number(mcid?.toString()));
      } else if (type === "OBJR")
        links.push(text(this.#get(this.#dict(this.#get(child, "Obj")), "Contents")));
      else {
        const element = this.#element(child, page);
        children.push(element);
        words += `${element.text} `;
        typeSize = Math.min(typeSize, element.typeSize);
      }
    }
    return {
      tag: name(this.#get(dict, "S")) ?? "",
      alt: text(this.#get(dict, "Alt")),
      attributes: this.#attributes(dict),
      children,
      text: words.replaceAll(/\s+/gu, " ").trim(),
      typeSize,
      links,
    };
  }

  #claim(page: string | undefined, mcid: number): string {
    this.#claimed.add(`${page}#${mcid}`);
    return this.#pages.get(page ?? "")?.texts.get(mcid) ?? "";
  }

  #attributes(dict: PDFDict): ReadonlyMap<string, PDFObject> {
    const own = this.#get(dict, "A");
    return new Map(
      own instanceof PDFDict ? own.entries().map(([key, value]) => [key.decodeText(), value]) : [],
    );
  }

  #bookmarks(above: PDFObject | undefined): readonly string[] {
    const titles: string[] = [];
    for (
      let next = above === undefined ? above : this.#get(this.#dict(above), "First");
      next !== undefined;
    ) {
      const item = this.#dict(next);
      titles.push(text(this.#get(item, "Title")) ?? "", ...this.#bookmarks(item));
      next = this.#get(item, "Next");
    }
    return titles;
  }

  #contentOf(page: PDFDict): string {
    const parts = this.#list(page, "Contents").map((part) => latin1(this.#stream(part)));
    return parts.join("\n");
  }

  #fontsOf(page: PDFDict): ReadonlyMap<string, GlyphTexts> {
    const fonts = this.#get(this.#dict(this.#get(page, "Resources")), "Font");
    if (!(fonts instanceof PDFDict)) return new Map();
    return new Map(
      fonts
        .entries()
        .map(([key]) => [key.decodeText(), this.#glyphTexts(this.#dict(this.#get(fonts, key.decodeText())))]),
    );
  }

  #glyphTexts(font: PDFDict): GlyphTexts {
    const known = this.#glyphs.get(font);
    if (known !== undefined) return known;
    this.#note(font);
    const map = this.#get(font, "ToUnicode");
    const read = map === undefined ? new Map<number, string>() : readGlyphTexts(latin1(this.#stream(map)));
    this.#glyphs.set(font, read);
    return read;
  }

  #note(font: PDFDict): void {
    const descendant = this.#dict(this.#list(font, "DescendantFonts")[0] ?? font);
    const descriptor = this.#dict(this.#get(descendant, "FontDescriptor"));
    const called = name(this.#get(font, "BaseFont")) ?? "";
    this.#fonts.set(called, {
      name: called,
      isEmbedded: ["FontFile", "FontFile2", "FontFile3"].some(
        (key) => this.#get(descriptor, key) !== undefined,
      ),
      hasUnicode: this.#get(font, "ToUnicode") !== undefined,
    });
  }

  #get(dict: PDFDict, key: string): PDFObject | undefined {
    return this.#doc.context.lookup(dict.get(PDFName.of(key)));
  }

  #list(dict: PDFDict, key: string): readonly PDFObject[] {
    const value = this.#get(dict, key);
    if (value === undefined) return [];
    return value instanceof PDFArray ? value.asArray().map((each) => this.#resolved(each)) : [value];
  }

  #resolved(value: PDFObject): PDFObject {
    return (value instanceof PDFRef ? this.#doc.context.lookup(value) : value) ?? value;
  }

  #dict(value: PDFObject | undefined): PDFDict {
    if (value instanceof PDFDict) return value;
    if (value instanceof PDFRawStream) return value.dict;
    throw new Error(`Expected a dictionary in the PDF, found ${value?.toString() ?? "nothing"}.`);
  }

  #stream(value: PDFObject | undefined): Uint8Array {
    if (!(value instanceof PDFRawStream)) throw new Error("Expected a stream in the PDF.");
    return decodePDFRawStream(value).decode();
  }
}

function name(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function text(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
