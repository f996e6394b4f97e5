/** `small` is for small multiples, `large` for a projector. */
export type TrendSize = "small" | "normal" | "large";

interface TrendLook {
  readonly height: number;
  readonly fontSize: number;
  /** Half the width of a mark. */
  readonly mark: number;
  /** With more rounds than this the line goes without marks. */
  readonly mostMarks: number;
  readonly axisHeight: number;
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
    margin: { top: 4, right: 34, bottom: 0, left: 0 },
  },
  normal: {
    height: 300,
    fontSize: 14,
    mark: 6,
    mostMarks: 60,
    axisHeight: 26,
    // On the left, half the name of a month that begins the axis.
    margin: { top: 26, right: 48, bottom: 0, left: 12 },
  },
  large: {
    height: 520,
    fontSize: 22,
    mark: 10,
    mostMarks: 60,
    axisHeight: 40,
    margin: { top: 40, right: 80, bottom: 0, left: 16 },
  },
};
