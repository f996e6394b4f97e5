import { useMemo } from "react";
import { CartesianGrid, ComposedChart, XAxis, YAxis } from "recharts";

import { HIGHEST, LOWEST, SCALE_TICKS } from "#charts/frame/scale-point.ts";
import { type History } from "#domain/attention/history.ts";
import { dayOf } from "#domain/day-number.ts";
import { useFormat } from "#i18n/language-context.tsx";

import { timeTicks } from "./time-ticks.ts";
import { TrendBackdrop } from "./trend-backdrop.tsx";
import { type TrendBand } from "./trend-chance.tsx";
import { TrendForeground } from "./trend-foreground.tsx";
import { TrendLines } from "./trend-lines.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendSeries } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";

interface TrendChartProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  readonly bands?: readonly TrendBand[] | undefined;
  readonly width: number;
  /** That of its size unless told. */
  readonly height?: number | undefined;
  readonly size: TrendSize;
  /** Draws the last mark in the one warm colour. */
  readonly needsAttention?: boolean | undefined;
  /** First and last day, where several charts share one axis. */
  readonly days?: readonly [number, number] | undefined;
}

const NO_BANDS: readonly TrendBand[] = [];

// Below this width, words along a line would cover the line.
const NARROW = 480;

// Half a point of room below and above the scale.
const SCALE_DOMAIN: [number, number] = [0.5, 5.5];

/** Also where it draws none, the grid measures all words of the axis to see where its lines would go. */
const noLines = () => [];

/** The drawing of one trend: real dates, so uneven distances. */
export function TrendChart(props: TrendChartProps) {
  const { series, phases, marks, bands = NO_BANDS, width, size } = props;
  const { needsAttention = false, days = series.domain } = props;
  const { fontSize, margin, axisHeight, isBrief, height: ownHeight } = TREND_LOOKS[size];
  const { domain, ticks, nameOf } = useTimeAxis(days, size, width);
  const letters = { className: "chart-svg-text", fontSize };
  return (
    <ComposedChart
      accessibilityLayer={false}
      data={series.data}
      width={width}
      height={props.height ?? ownHeight}
      margin={margin}
    >
      <CartesianGrid
        className="line-grid"
        zIndex={10}
        vertical={false}
        verticalCoordinatesGenerator={noLines}
        horizontalValues={[...SCALE_TICKS]}
      />
      <XAxis
        dataKey="day"
        type="number"
        domain={domain}
        allowDataOverflow
        ticks={ticks}
        tickFormatter={nameOf}
        interval={0}
        height={axisHeight}
        tick={letters}
        tickLine={false}
        axisLine={{ className: "trend-axis" }}
      />
      <YAxis
        domain={SCALE_DOMAIN}
        ticks={isBrief ? [LOWEST, HIGHEST] : [...SCALE_TICKS]}
        width={fontSize * 1.6}
        tick={letters}
        tickLine={false}
        axisLine={false}
      />
      <TrendBackdrop series={series} phases={phases} bands={bands} size={size} isNarrow={width < NARROW} />
      <TrendLines rounds={series.data.length} size={size} />
      <TrendForeground series={series} marks={marks} size={size} needsAttention={needsAttention} />
    </ComposedChart>
  );
}

interface TimeAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly nameOf: (day: number) => string;
}

function useTimeAxis([first, last]: readonly [number, number], size: TrendSize, width: number): TimeAxis {
  const format = useFormat();
  return useMemo(() => {
    const { fontSize, margin, isBrief } = TREND_LOOKS[size];
    const room = (last - first) * 0.04;
    const domain: [number, number] = [first - room, last + room];
    const most = Math.floor((width - margin.left - margin.right) / (fontSize * 7));
    // The small ones say their first and last month only.
    const ticks = isBrief ? [] : [...timeTicks(domain, most)];
    return { domain, ticks, nameOf: (day: number) => format.month(dayOf(day)) };
  }, [first, last, size, width, format]);
}
