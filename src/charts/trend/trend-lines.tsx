import { Area, type DotItemDotProps, Line } from "recharts";

import { ModeMark } from "#charts/frame/mode-mark.tsx";

import { type TrendDatum } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";

interface TrendLinesProps {
  readonly rounds: number;
  readonly size: TrendSize;
}

/**
 * Neighbouring lines take turns: within one of the two there is always a gap where a line ends, so two of
 * Recharts' lines draw any number of pieces. Kept outside, because a new function is new data to Recharts.
 */
const TURNS = [0, 1].map((turn) => ({
  turn,
  median: ({ line, point }: TrendDatum) => (line % 2 === turn ? (point.median ?? null) : null),
  half: ({ line, half }: TrendDatum) => (line % 2 === turn ? (half ?? null) : null),
}));

/** The lines with their marks, and the band of the middle half behind them. */
export function TrendLines({ rounds, size }: TrendLinesProps) {
  const { mark, mostMarks } = TREND_LOOKS[size];
  const dot = (at: DotItemDotProps) => (
    <TrendDot key={at.key} cx={at.cx} cy={at.cy} datum={at.payload} size={mark} />
  );
  return (
    <>
      {TURNS.map(({ turn, half }) => (
        <Area
          key={turn}
          className="trend-half"
          dataKey={half}
          isAnimationActive={false}
          activeDot={false}
          stroke="var(--accent)"
          fill="var(--accent)"
        />
      ))}
      {TURNS.map(({ turn, median }) => (
        <Line
          key={turn}
          className="trend-line"
          dataKey={median}
          isAnimationActive={false}
          activeDot={false}
          dot={rounds > mostMarks ? false : dot}
          stroke="var(--accent)"
        />
      ))}
    </>
  );
}

interface TrendDotProps {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly datum: TrendDatum;
  readonly size: number;
}

function TrendDot({ cx, cy, datum: { point }, size }: TrendDotProps) {
  // Recharts asks for a mark at every round, also where this line has none.
  if (cx === undefined || cy === undefined || !Number.isFinite(cy)) return <g />;
  return <ModeMark mode={point.mode} x={cx} y={cy} size={size} look={point.corrected ? "hollow" : "now"} />;
}
