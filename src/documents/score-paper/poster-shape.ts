import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type Sheet, type TextStyle } from "#documents/pdf/pdf-paper.ts";

import { type PosterFormat } from "./paper-kind.ts";

const A3 = { width: 1190.55, height: 841.89 } as const;

/** The design is of A3 lying down; on A1 everything is twice as large. */
export const FORMATS: Readonly<Record<PosterFormat, { readonly sheet: Sheet; readonly scale: number }>> = {
  A3: { sheet: sheetOf(A3.width, A3.height), scale: 1 },
  A1: { sheet: sheetOf(2383.94, 1683.78), scale: 2 },
};

/** Where the parts of the poster stand, in points of A3. */
export const POSTER = {
  left: 46,
  width: A3.width - 92,
  headTop: 36,
  scaleTop: 116,
  gridTop: 244,
  gridBottom: A3.height - 60,
  footTop: A3.height - 38,
} as const;

export const POSTER_STYLES = {
  title: { face: "semibold", size: 44, leading: 48, colour: COLOURS.green },
  lead: { face: "regular", size: 21, leading: 27, colour: COLOURS.ink },
  community: { face: "regular", size: 17, leading: 22, colour: COLOURS.soft },
  digit: { face: "semibold", size: 29, leading: 48, colour: COLOURS.green },
  label: { face: "semibold", size: 20, leading: 23, colour: COLOURS.ink },
  block: { face: "semibold", size: 15, leading: 20, colour: COLOURS.soft },
  foot: { face: "regular", size: 9.5, leading: 13, colour: COLOURS.soft },
} as const satisfies Record<string, TextStyle>;

function sheetOf(width: number, height: number): Sheet {
  return { width, height, left: 0, right: 0, top: 0, bottom: 0 };
}
