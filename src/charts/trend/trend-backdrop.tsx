import { useId } from "react";

import { Hatch } from "#charts/frame/hatch.tsx";
import { hiddenWords } from "#charts/frame/hidden-words.ts";
import { type History } from "#domain/attention/history.ts";
import { dayOf } from "#domain/day-number.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type TrendBand, TrendChance } from "./trend-chance.tsx";
import { TrendPhases } from "./trend-phases.tsx";
import { type TrendSeries } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";
import { type Plot, usePlot } from "./use-plot.ts";

interface TrendBackdropProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly size: TrendSize;
  readonly bands: readonly TrendBand[];
  /** No room for words along the lines; the key has them. */
  readonly isNarrow: boolean;
}

/** What lies behind the line: phases, confidential rounds, breaks and links. */
export function TrendBackdrop({ series, phases, bands, size, isNarrow }: TrendBackdropProps) {
  const plot = usePlot();
  if (plot === undefined) return null;
  return (
    <g>
      <TrendPhases phases={phases} plot={plot} size={size} />
      <TrendChance series={series} bands={bands} plot={plot} />
      <HiddenRounds series={series} plot={plot} size={size} hasWords={!isNarrow} />
      <VersionChanges series={series} plot={plot} />
      {series.links.map(({ from, to }) => (
        <line
          key={to.point.roundId}
          className="line-link"
          x1={plot.x(from.day)}
          x2={plot.x(to.day)}
          y1={plot.y(from.point.median ?? 0)}
          y2={plot.y(to.point.median ?? 0)}
        />
      ))}
      <LoneHalves series={series} plot={plot} />
      {TREND_LOOKS[size].isBrief && <Years series={series} plot={plot} size={size} />}
    </g>
  );
}

interface PartProps {
  readonly series: TrendSeries;
  readonly plot: Plot;
  readonly size: TrendSize;
  readonly hasWords: boolean;
}

function HiddenRounds({ series, plot, size, hasWords }: PartProps) {
  const id = useId();
  const messages = useMessages().charts;
  const { fontSize } = TREND_LOOKS[size];
  const width = hasWords ? fontSize * 1.7 : 8;
  const middle = (plot.top + plot.bottom) / 2;
  const hidden = series.data.filter((datum) => datum.point.hidden);
  if (hidden.length === 0) return null;
  return (
    <>
      <Hatch id={id} />
      {hidden.map(({ day, point }) => (
        <g key={point.roundId}>
          <rect
            fill={`url(#${id})`}
            x={plot.x(day) - width / 2}
            y={plot.top}
            width={width}
            height={plot.bottom - plot.top}
          />
          {hasWords && (
            <text
              className="chart-svg-text trend-hidden"
              fontSize={fontSize}
              textAnchor="middle"
              transform={`translate(${plot.x(day) + fontSize * 0.35} ${middle}) rotate(-90)`}
            >
              {hiddenWords(point, messages)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function VersionChanges({ series, plot }: Pick<PartProps, "series" | "plot">) {
  return series.versionChanges.map((datum) => {
    const before = series.data[series.data.indexOf(datum) - 1];
    const x = plot.x((datum.day + (before?.day ?? datum.day)) / 2);
    return (
      <line
        key={datum.point.roundId}
        className="trend-version"
        x1={x}
        x2={x}
        y1={plot.top}
        y2={plot.bottom}
      />
    );
  });
}

/** The middle half of a round that has no neighbour on its line: an area needs two. */
function LoneHalves({ series, plot }: Pick<PartProps, "series" | "plot">) {
  return series.data.map((datum, index) => {
    const hasNeighbour =
      series.data[index - 1]?.line === datum.line || series.data[index + 1]?.line === datum.line;
    if (datum.half === undefined || hasNeighbour) return null;
    const x = plot.x(datum.day);
    return (
      <line
        key={datum.point.roundId}
        className="trend-lone-half"
        x1={x}
        x2={x}
        y1={plot.y(datum.half[0])}
        y2={plot.y(datum.half[1])}
      />
    );
  });
}

/** The first and last year, where there is no room for a real time axis. */
function Years({ series, plot, size }: Pick<PartProps, "series" | "plot" | "size">) {
  const format = useFormat();
  const { fontSize } = TREND_LOOKS[size];
  const first = series.data[0];
  const last = series.data.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOne = first === last;
  return (
    <g className="chart-svg-text" fontSize={fontSize}>
      <text
        x={isOne ? plot.x(first.day) : plot.left}
        y={plot.bottom + fontSize + 2}
        textAnchor={isOne ? "middle" : "start"}
      >
        {format.month(dayOf(first.day))}
      </text>
      {!isOne && (
        <text x={plot.right} y={plot.bottom + fontSize + 2} textAnchor="end">
          {format.month(dayOf(last.day))}
        </text>
      )}
    </g>
  );
}
