import { useMemo } from "react";
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";

import { type History } from "#domain/history.ts";
import { useFormat } from "#i18n/language-context.tsx";

import { dayOf } from "./day-number.ts";
import { ModeMark } from "./mode-mark.tsx";
import { SCALE_TICKS } from "./scale-point.ts";
import { timeTicks } from "./time-ticks.ts";
import { TrendBackdrop } from "./trend-backdrop.tsx";
import { TrendForeground } from "./trend-foreground.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendDatum, type TrendSeries } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";

interface TrendChartProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  readonly width: number;
  readonly size: TrendSize;
  /** First and last day, where several charts share one axis. */
  readonly days?: readonly [number, number] | undefined;
}

// Below this width, words along a line would cover the line.
const NARROW = 480;

// Half a point of room below and above the scale.
const SCALE_DOMAIN: [number, number] = [0.5, 5.5];

// Neighbouring lines take turns: within one of the two there is always a gap where a line ends.
const TURNS = [0, 1];

/** The drawing of one trend: real dates, so uneven distances. */
export function TrendChart({ series, phases, marks, width, size, days = series.domain }: TrendChartProps) {
  const format = useFormat();
  const look = TREND_LOOKS[size];
  const { fontSize, margin } = look;
  const [first, last] = days;
  const room = (last - first) * 0.04;
  const domain = useMemo<[number, number]>(() => [first - room, last + room], [first, last, room]);
  const ticks = useMemo(() => {
    if (size === "small") return [];
    return [...timeTicks(domain, Math.floor((width - margin.left - margin.right) / (fontSize * 7)))];
  }, [domain, size, width, margin, fontSize]);
  const isDense = series.data.length > look.mostMarks;
  return (
    <ComposedChart
      accessibilityLayer={false}
      data={series.data}
      width={width}
      height={look.height}
      margin={margin}
    >
      <CartesianGrid className="line-grid" zIndex={10} vertical={false} horizontalValues={[...SCALE_TICKS]} />
      <XAxis
        dataKey="day"
        type="number"
        domain={domain}
        allowDataOverflow
        ticks={ticks}
        tickFormatter={(day: number) => format.month(dayOf(day))}
        interval={0}
        height={look.axisHeight}
        tick={{ className: "chart-svg-text", fontSize }}
        tickLine={false}
        axisLine={{ className: "trend-axis" }}
      />
      <YAxis
        domain={SCALE_DOMAIN}
        ticks={size === "small" ? [1, 5] : [...SCALE_TICKS]}
        width={fontSize * 1.6}
        tick={{ className: "chart-svg-text", fontSize }}
        tickLine={false}
        axisLine={false}
      />
      <TrendBackdrop series={series} phases={phases} size={size} isNarrow={width < NARROW} />
      {TURNS.map((turn) => (
        <Area
          key={`half-${turn}`}
          className="trend-half"
          dataKey={(datum: TrendDatum) => (datum.line % 2 === turn ? (datum.half ?? null) : null)}
          isAnimationActive={false}
          activeDot={false}
          stroke="none"
          fill="var(--accent)"
        />
      ))}
      {TURNS.map((turn) => (
        <Line
          key={`line-${turn}`}
          className="trend-line"
          dataKey={(datum: TrendDatum) => (datum.line % 2 === turn ? (datum.point.median ?? null) : null)}
          isAnimationActive={false}
          activeDot={false}
          dot={
            isDense
              ? false
              : (dot) => (
                  <TrendDot key={dot.key} cx={dot.cx} cy={dot.cy} datum={dot.payload} size={look.mark} />
                )
          }
          stroke="var(--accent)"
        />
      ))}
      <TrendForeground series={series} marks={marks} size={size} />
    </ComposedChart>
  );
}

interface TrendDotProps {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly datum: TrendDatum;
  readonly size: number;
}

function TrendDot({ cx, cy, datum, size }: TrendDotProps) {
  if (cx === undefined || cy === undefined || !Number.isFinite(cy) || datum.point.median === undefined)
    return <g />;
  return (
    <ModeMark
      mode={datum.point.mode}
      x={cx}
      y={cy}
      size={size}
      look={datum.point.corrected ? "hollow" : "now"}
    />
  );
}
