import { type MeasureText } from "#charts/frame/measure-text.ts";
import { wrapLabel, type WrappedLabel } from "#charts/frame/wrap-label.ts";

/** Where an axis of the radar ends and where its label stands; origin in the middle, y downwards, CSS pixels. */
export interface RadarAxis {
  /** Clockwise from the top, in radians. */
  readonly angle: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the first line. */
  readonly top: number;
}

export interface RadarLayout {
  /** Too little room for names: the axes carry numbers, and the names stand in a list. */
  readonly isNumbered: boolean;
  readonly radius: number;
  readonly centreY: number;
  readonly height: number;
  readonly axes: readonly RadarAxis[];
}

interface RadarRoom {
  readonly width: number;
  readonly lineHeight: number;
  /** Between the outer ring and the labels, for the arcs of the groups. */
  readonly gap: number;
  readonly largestRadius: number;
  /** Where the room has an end downwards. */
  readonly height?: number | undefined;
  readonly measure: MeasureText;
}

interface Label extends WrappedLabel {
  readonly angle: number;
  readonly side: number;
  readonly height: number;
  top: number;
}

const LABEL_SPACE = 4;

/** A smaller radar than this cannot be read; the names then make way for numbers. */
const SMALLEST_NAMED_RADIUS = 88;
const SMALLEST_RADIUS = 24;

/**
 * Makes the radar as large as its labels allow: they wrap where there is little room at their side, and are
 * pushed apart where they would touch, so that they never collide. On a phone the names would leave a radar
 * the size of a coin: there the axes get numbers (U2: 320 pixels).
 */
export function layOutRadar(names: readonly string[], room: RadarRoom): RadarLayout {
  const named = layOutWithin(names, room);
  if (named.radius >= SMALLEST_NAMED_RADIUS) return named;
  return {
    ...layOutWithin(
      names.map((_, index) => String(index + 1)),
      room,
    ),
    isNumbered: true,
  };
}

/** Where it is too tall it is made smaller by what sticks out, until it fits; labels that are pushed apart may need that twice. */
function layOutWithin(names: readonly string[], room: RadarRoom): RadarLayout {
  const layout = layOut(names, room);
  const out = layout.height - (room.height ?? layout.height);
  if (out <= 0 || layout.radius <= SMALLEST_RADIUS) return layout;
  return layOutWithin(names, { ...room, largestRadius: layout.radius - Math.max(1, out / 2) });
}

function layOut(names: readonly string[], room: RadarRoom): RadarLayout {
  const narrow = room.width < 480;
  const labels = names.map((name, index): Label => {
    const angle = (index / names.length) * 2 * Math.PI;
    const side = Math.abs(Math.sin(angle)) < 0.05 ? 0 : Math.sign(Math.sin(angle));
    const wrapped = wrapLabel(name, side === 0 && !narrow ? 1 : 2, room.measure);
    return { ...wrapped, angle, side, height: wrapped.lines.length * room.lineHeight, top: 0 };
  });
  const radius = Math.max(
    SMALLEST_RADIUS,
    Math.min(room.largestRadius, ...labels.map((label) => largestRadius(label, room))),
  );
  const reach = radius + room.gap;
  for (const label of labels)
    label.top = -Math.cos(label.angle) * reach - label.height * (0.5 + Math.cos(label.angle) / 2);
  for (const side of [1, -1]) pushApart(labels.filter((label) => label.side === side));
  for (const label of labels) if (label.side === 0) pushOut(label, labels, reach);
  const top = Math.min(-reach, ...labels.map((label) => label.top));
  const bottom = Math.max(reach, ...labels.map((label) => label.top + label.height));
  return {
    isNumbered: false,
    radius,
    centreY: Math.ceil(-top) + 2,
    height: Math.ceil(bottom - top) + 6,
    axes: labels.map(({ angle, side, lines, top: labelTop }) => ({
      angle,
      lines,
      anchor: side === 0 ? "middle" : side > 0 ? "start" : "end",
      x: Math.sin(angle) * reach,
      top: labelTop,
    })),
  };
}

function largestRadius(label: Label, room: RadarRoom): number {
  if (label.side === 0) return Number.POSITIVE_INFINITY;
  return (room.width / 2 - label.width - 2) / Math.abs(Math.sin(label.angle)) - room.gap;
}

/** Labels of one side: those above the middle move up, those below move down, the middle one stays. */
function pushApart(labels: Label[]): void {
  const byHeight = labels.toSorted((a, b) => a.top - b.top);
  const middle = Math.floor(byHeight.length / 2);
  for (let index = middle - 1; index >= 0; index -= 1) {
    const [label, below] = [byHeight[index], byHeight[index + 1]];
    if (label !== undefined && below !== undefined)
      label.top = Math.min(label.top, below.top - LABEL_SPACE - label.height);
  }
  for (let index = middle + 1; index < byHeight.length; index += 1) {
    const [label, above] = [byHeight[index], byHeight[index - 1]];
    if (label !== undefined && above !== undefined)
      label.top = Math.max(label.top, above.top + above.height + LABEL_SPACE);
  }
}

/** The labels at the very top and bottom move outwards until they are free of their neighbours. */
function pushOut(label: Label, labels: readonly Label[], reach: number): void {
  const upwards = Math.cos(label.angle) > 0;
  for (const other of labels) {
    if (other.side === 0 || Math.cos(other.angle) > 0 !== upwards) continue;
    const gapBetween = Math.abs(Math.sin(other.angle)) * reach - label.width / 2;
    const touches =
      label.top < other.top + other.height + LABEL_SPACE &&
      other.top < label.top + label.height + LABEL_SPACE;
    if (gapBetween > 2 * LABEL_SPACE || !touches) continue;
    label.top = upwards ? other.top - LABEL_SPACE - label.height : other.top + other.height + LABEL_SPACE;
  }
}
