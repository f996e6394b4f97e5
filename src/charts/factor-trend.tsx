import { memo, useMemo } from "react";

import { type History } from "#domain/history.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { ChartFigure, type ChartFrame } from "./chart-figure.tsx";
import { TrendChart } from "./trend-chart.tsx";
import { TrendKey } from "./trend-key.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendPoint } from "./trend-point.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";
import { TrendTable } from "./trend-table.tsx";
import { useWidth } from "./use-width.ts";

import "./factor-trend.css";

export interface FactorTrendProps extends ChartFrame {
  /** One factor, oldest first: see `trendPoints`. */
  readonly points: readonly TrendPoint[];
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  /** Draws the last mark in the one warm colour. */
  readonly needsAttention?: boolean | undefined;
}

/** One factor through time: real dates, mode by shape, phases as bands; broken where numbers do not compare (I3, A10). */
export const FactorTrend = memo(function FactorTrend({
  points,
  phases,
  marks,
  needsAttention,
  ...frame
}: FactorTrendProps) {
  const messages = useMessages().charts;
  const series = useMemo(() => trendSeries(points), [points]);
  if (points.length === 0)
    return <ChartFigure {...frame} drawing={<p className="chart-empty">{messages.noData}</p>} />;
  return (
    <ChartFigure
      {...frame}
      drawing={
        <TrendDrawing
          series={series}
          phases={phases}
          marks={marks}
          size={frame.size ?? "normal"}
          needsAttention={needsAttention}
        />
      }
      table={<TrendTable series={series} phases={phases} marks={marks} />}
    />
  );
});

interface TrendDrawingProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  readonly size: "normal" | "large";
  readonly needsAttention: boolean | undefined;
}

function TrendDrawing({ series, phases, marks, size, needsAttention }: TrendDrawingProps) {
  const [element, width] = useWidth();
  return (
    <>
      <TrendKey series={series} marks={marks} />
      <div ref={element} className="factor-trend">
        {width > 0 && (
          <TrendChart
            series={series}
            phases={phases}
            marks={marks}
            width={width}
            size={size}
            needsAttention={needsAttention}
          />
        )}
      </div>
    </>
  );
}
