import { type TrendMark } from "./trend-mark.ts";
import { type TrendPoint } from "./trend-point.ts";

/** One small trend. Keep the arrays stable: each is drawn again only when one of them changes. */
export interface TrendMultiple {
  readonly factorId: string;
  readonly name: string;
  /** One sentence about the trend, under its name. */
  readonly sentence: string;
  readonly points: readonly TrendPoint[];
  readonly marks: readonly TrendMark[];
  readonly needsAttention?: boolean | undefined;
}
