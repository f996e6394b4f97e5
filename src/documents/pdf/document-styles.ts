import { COLOURS } from "./document-colours.ts";
import { type TextStyle } from "./pdf-paper.ts";

/** The type of the documents, in points. */
export const STYLES = {
  title: { face: "semibold", size: 23, leading: 28, colour: COLOURS.green },
  heading: { face: "semibold", size: 14, leading: 18, colour: COLOURS.green },
  subheading: { face: "semibold", size: 10, leading: 14, colour: COLOURS.ink },
  community: { face: "regular", size: 14, leading: 19, colour: COLOURS.ink },
  example: { face: "semibold", size: 10, leading: 14.5, colour: COLOURS.attention },
  lead: { face: "regular", size: 12, leading: 16.5, colour: COLOURS.ink },
  body: { face: "regular", size: 10, leading: 14.5, colour: COLOURS.ink },
  soft: { face: "regular", size: 10, leading: 14.5, colour: COLOURS.soft },
  small: { face: "regular", size: 9, leading: 12.5, colour: COLOURS.soft },
  cell: { face: "regular", size: 9.5, leading: 12.5, colour: COLOURS.ink },
  headCell: { face: "semibold", size: 9, leading: 12.5, colour: COLOURS.green },
  rowHeader: { face: "semibold", size: 9.5, leading: 12.5, colour: COLOURS.ink },
  chart: { face: "regular", size: 8.5, leading: 11, colour: COLOURS.soft },
  chartMarked: { face: "semibold", size: 8.5, leading: 11, colour: COLOURS.attention },
  scale: { face: "regular", size: 7.5, leading: 9, colour: COLOURS.soft },
  chartNow: { face: "semibold", size: 9, leading: 11, colour: COLOURS.green },
} as const satisfies Record<string, TextStyle>;
