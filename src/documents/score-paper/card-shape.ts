import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type Sheet, type TextStyle } from "#documents/pdf/pdf-paper.ts";

import { type CardFormat } from "./paper-kind.ts";

const A4 = { width: 595.28, height: 841.89 } as const;
const BARE = { left: 0, right: 0, top: 0, bottom: 0 } as const;

/** A card is half an A4: an A5 upright, in points. */
export const CARD = { width: A4.height / 2, height: A4.width, side: 19, top: 19, bottom: 17 } as const;

/** Two on an A4 lying down; or one on an A4 upright, which has the same shape, in type half as large again. */
export const CARD_FORMATS: Readonly<Record<CardFormat, { readonly sheet: Sheet; readonly scale: number }>> = {
  two: { sheet: { ...BARE, width: A4.height, height: A4.width }, scale: 1 },
  large: { sheet: { ...BARE, width: A4.width, height: A4.height }, scale: A4.width / CARD.width },
};

/** Widths of the columns of boxes, and the white around and between them. */
export const BOXES = { point: 18, other: 19, gap: 5, size: 14, radius: 3 } as const;

export const CARD_STYLES = {
  title: { face: "semibold", size: 19, leading: 22, colour: COLOURS.green },
  community: { face: "regular", size: 9, leading: 11.5, colour: COLOURS.soft },
  question: { face: "semibold", size: 9.5, leading: 11.5, colour: COLOURS.ink },
  label: { face: "semibold", size: 9, leading: 9.5, colour: COLOURS.ink },
  sign: { face: "regular", size: 9, leading: 14, colour: COLOURS.soft },
  kind: { face: "regular", size: 9, leading: 14, colour: COLOURS.ink },
  promiseHeading: { face: "semibold", size: 9, leading: 12, colour: COLOURS.green },
  promise: { face: "regular", size: 9, leading: 11, colour: COLOURS.ink },
} as const satisfies Record<string, TextStyle>;

/** The statements in type of this size. */
export function statementStyle(size: number): TextStyle {
  return { face: "regular", size, leading: size * 1.18, colour: COLOURS.ink };
}
