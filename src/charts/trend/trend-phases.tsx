import { makeTextMeasure } from "#charts/frame/measure-text.ts";
import { type History } from "#domain/attention/history.ts";
import { dayNumber } from "#domain/day-number.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";
import { type Plot } from "./use-plot.ts";

interface TrendPhasesProps {
  readonly phases: History["phases"];
  readonly plot: Plot;
  readonly size: TrendSize;
}

/** The phases as bands behind the trend, named above it where the name fits. */
export function TrendPhases({ phases, plot, size }: TrendPhasesProps) {
  const names = useMessages().vocabulary.phases;
  const { fontSize, isBrief } = TREND_LOOKS[size];
  const measure = makeTextMeasure(fontSize, 400);
  const top = isBrief ? plot.top : plot.top - fontSize * 1.6;
  return bandsOf(phases, plot).map(({ kind, startsOn, from, to }, index) => (
    <g key={startsOn}>
      <rect
        className={index % 2 === 0 ? "trend-phase" : "trend-phase trend-phase--other"}
        x={from}
        y={top}
        width={to - from}
        height={plot.bottom - top}
      />
      {!isBrief && to - from > measure(names[kind]) + 8 && (
        <text className="chart-svg-text" fontSize={fontSize} x={from + 4} y={plot.top - fontSize * 0.5}>
          {names[kind]}
        </text>
      )}
    </g>
  ));
}

type Band = History["phases"][number] & { readonly from: number; readonly to: number };

/** A phase lasts until the next one begins; what lies outside the plot is cut off. */
function bandsOf(phases: History["phases"], plot: Plot): readonly Band[] {
  const inOrder = phases.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const clamp = (x: number) => Math.min(plot.right, Math.max(plot.left, x));
  return inOrder
    .map((phase, index) => {
      const next = inOrder[index + 1];
      const to = next === undefined ? plot.right : plot.x(dayNumber(next.startsOn));
      return { ...phase, from: clamp(plot.x(dayNumber(phase.startsOn))), to: clamp(to) };
    })
    .filter(({ from, to }) => to - from >= 1);
}
