// oxlint-disable max-params -- the shapes of pdfkit are not ours.

/**
 * The part of pdfkit 0.20.2 that the documents use.
 *
 * Written here because `@types/pdfkit` lacks `pdfkit/output`, `scope`, `bbox` and `placement`, and would
 * bring the types of Node into code that runs in a browser.
 */
declare module "pdfkit" {
  export interface Reference {
    readonly data: Record<string, unknown>;
  }

  export interface StructureOptions {
    readonly alt?: string;
    /** Left, top, right, bottom on the page. */
    readonly bbox?: readonly [number, number, number, number];
    readonly placement?: "Block";
    readonly scope?: "Column" | "Row";
  }

  export interface StructureElement {
    readonly dictionary: Reference;
    /** A function is run at once, and what it draws is tagged with this element. */
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }

  export interface Outline {
    addItem(title: string, options?: { readonly top?: number; readonly left?: number }): Outline;
  }

  export interface ArtifactOptions {
    readonly type: "Pagination" | "Layout";
    readonly attached?: readonly ("Top" | "Bottom")[];
  }

  export interface DocumentOptions {
    readonly size: readonly [width: number, height: number];
    readonly margins: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
    readonly autoFirstPage: false;
    readonly bufferPages: true;
    /** No standard font: Helvetica would not be embedded. */
    readonly font: null;
    readonly pdfVersion: "1.7";
    readonly subset: "PDF/A-2a";
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly info: {
      readonly Title: string;
      readonly Author: string;
      readonly Creator: string;
      readonly Producer: string;
      readonly CreationDate: Date;
    };
  }

  export default class PdfDocument {
    constructor(options: DocumentOptions);
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    /** Private to pdfkit, hence the exact version: fontkit's font, asked which characters it has. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    /** Private to pdfkit, hence the exact version: writes the descriptive part of the metadata. */
    _addInfo: () => void;
    appendXML(xml: string): void;

    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): void;
    end(): void;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: ArtifactOptions): this;
    endMarkedContent(): this;

    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string, size?: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: "alphabetic" },
    ): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      /** `Contents` is a `String` object: pdfkit writes a plain string as a name. */
      options: { readonly structParent: StructureElement; readonly Contents: object },
    ): this;

    save(): this;
    restore(): this;
    scale(factor: number): this;
    translate(x: number, y: number): this;
    rotate(degrees: number, options: { readonly origin: readonly [x: number, y: number] }): this;
    fillColor(colour: string): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round"): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    path(svg: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
  }
}

declare module "pdfkit/output" {
  import type PdfDocument from "pdfkit";

  /** Call before `document.end()`; resolves after it. */
  export function toBytes(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>>;
}
