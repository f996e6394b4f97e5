import { ZIndexLayer } from "recharts";

import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { dayNumber } from "./day-number.ts";
import { usePlot } from "./trend-backdrop.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendSeries } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";

interface TrendForegroundProps {
  readonly series: TrendSeries;
  readonly marks: readonly TrendMark[];
  readonly size: TrendSize;
}

// Above the lines and dots of Recharts.
const ABOVE_ALL = 2000;

/** What stands before the line: called changes, places on the agenda, the value at the end. */
export function TrendForeground({ series, marks, size }: TrendForegroundProps) {
  const plot = usePlot();
  const format = useFormat();
  const messages = useMessages().charts.trend;
  if (plot === undefined) return null;
  const { fontSize, mark: markSize } = TREND_LOOKS[size];
  const last = series.data.findLast((datum) => datum.point.median !== undefined);
  return (
    <ZIndexLayer zIndex={ABOVE_ALL}>
      {marks.map(({ kind, heldOn }) => {
        const x = plot.x(dayNumber(heldOn));
        const isOutside = x < plot.left - 1 || x > plot.right + 1;
        if (isOutside) return null;
        if (kind === "agenda")
          return <AgendaPin key={`${heldOn}-agenda`} x={x} y={plot.bottom} size={markSize * 2.4} />;
        const median = series.data.find((datum) => datum.point.heldOn === heldOn)?.point.median;
        if (median === undefined || size === "small") return null;
        const down = kind === "falling";
        const y = plot.y(median) + (down ? 1 : -1) * (markSize + fontSize * 0.95) + fontSize * 0.35;
        return (
          <text
            key={`${heldOn}-${kind}`}
            className={`trend-call trend-call--${kind}`}
            fontSize={fontSize}
            textAnchor="middle"
            x={x}
            y={y}
          >
            {down ? "▼" : "▲"} {messages[kind]}
          </text>
        );
      })}
      {last?.point.median !== undefined && (
        <text
          className="chart-svg-text chart-svg-text--strong"
          fontSize={fontSize * 1.3}
          x={plot.x(last.day) + markSize * 2}
          y={plot.y(last.point.median) + fontSize * 0.45}
        >
          {format.number(last.point.median)}
        </text>
      )}
    </ZIndexLayer>
  );
}

/** A little flag on the time axis. */
export function AgendaPin({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g className="trend-pin">
      <line x1={x} x2={x} y1={y} y2={y - size} />
      <path
        d={`M${x} ${y - size}h${size * 0.75}l${-size * 0.22} ${size * 0.27}l${size * 0.22} ${size * 0.27}h${-size * 0.75}Z`}
      />
    </g>
  );
}
