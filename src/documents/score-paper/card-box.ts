import { type PlacedText } from "#documents/pdf/placed-pdf.ts";

import { BOXES, CARD_STYLES as STYLES } from "./card-shape.ts";

/** A box to mark, by its left and top; what stands in it is faint. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly sign: PlacedText;
}

export function boxAt(x: number, y: number, text: string): Box {
  const sign = { text, x, y, width: BOXES.size, style: STYLES.sign, align: "middle" as const };
  return { x, y, sign };
}
