import { ROOM_LETTER } from "#charts/frame/fitted.tsx";

/** `small` is for small multiples, `large` for a projector, `room` for small multiples on a projector. */
export type TrendSize = "small" | "normal" | "large" | "room";

interface TrendLook {
  readonly height: number;
  readonly fontSize: number;
  /** Half the width of a mark. */
  readonly mark: number;
  /** With more rounds than this the line goes without marks. */
  readonly mostMarks: number;
  readonly axisHeight: number;
  /** Says only the ends of both axes, and the last value. */
  readonly isBrief: boolean;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** All in CSS pixels. */
export const TREND_LOOKS: Readonly<Record<TrendSize, TrendLook>> = {
  small: {
    height: 116,
    fontSize: 13,
    mark: 4,
    mostMarks: 20,
    axisHeight: 18,
    isBrief: true,
    margin: { top: 4, right: 34, bottom: 0, left: 0 },
  },
  normal: {
    height: 300,
    fontSize: 14,
    mark: 6,
    mostMarks: 60,
    axisHeight: 26,
    isBrief: false,
    // On the left, half the name of a month that begins the axis.
    margin: { top: 26, right: 48, bottom: 0, left: 12 },
  },
  large: {
    height: 520,
    fontSize: 22,
    mark: 10,
    mostMarks: 60,
    axisHeight: 40,
    isBrief: false,
    margin: { top: 40, right: 80, bottom: 0, left: 16 },
  },
  room: {
    // Where the screen has no end downwards; else as tall as there is room.
    height: 180,
    fontSize: ROOM_LETTER,
    mark: 7,
    mostMarks: 20,
    axisHeight: 32,
    isBrief: true,
    margin: { top: 8, right: 60, bottom: 0, left: 0 },
  },
};
