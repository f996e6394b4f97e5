import { memo, useMemo } from "react";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { useWidth } from "#charts/frame/use-width.ts";
import { type History } from "#domain/attention/history.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type TrendBand } from "./trend-chance.tsx";
import { TrendChart } from "./trend-chart.tsx";
import { TrendKey } from "./trend-key.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendPoint } from "./trend-point.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";
import { TrendTable } from "./trend-table.tsx";

import "./factor-trend.css";

export interface FactorTrendProps extends ChartFrame {
  /** One factor, oldest first: see `trendPoints`. */
  readonly points: readonly TrendPoint[];
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  /** What chance would give each round; only where several people answered. Keep the array stable. */
  readonly bands?: readonly TrendBand[] | undefined;
  /** Draws the last mark in the one warm colour. */
  readonly needsAttention?: boolean | undefined;
}

const NO_BANDS: readonly TrendBand[] = [];

/** One factor through time: real dates, mode by shape, phases as bands; broken where numbers do not compare (I3, A10). */
export const FactorTrend = memo(function FactorTrend({
  points,
  phases,
  marks,
  bands = NO_BANDS,
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
          bands={bands}
          size={frame.size ?? "normal"}
          needsAttention={needsAttention}
        />
      }
      table={<TrendTable series={series} phases={phases} marks={marks} bands={bands} />}
    />
  );
});

interface TrendDrawingProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  readonly bands: readonly TrendBand[];
  readonly size: "normal" | "large";
  readonly needsAttention: boolean | undefined;
}

function TrendDrawing({ series, phases, marks, bands, size, needsAttention }: TrendDrawingProps) {
  const [element, width] = useWidth();
  return (
    <>
      <TrendKey series={series} marks={marks} hasBands={bands.length > 1} />
      <div ref={element} className="factor-trend">
        {width > 0 && (
          <TrendChart
            series={series}
            phases={phases}
            marks={marks}
            bands={bands}
            width={width}
            size={size}
            needsAttention={needsAttention}
          />
        )}
      </div>
    </>
  );
}
