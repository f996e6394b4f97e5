import { ZIndexLayer } from "recharts";

import { ModeMark } from "#charts/frame/mode-mark.tsx";
import { dayNumber } from "#domain/day-number.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { isPin, type TrendMark } from "./trend-mark.ts";
import { TrendPin } from "./trend-pin.tsx";
import { type TrendSeries } from "./trend-series.ts";
import { TREND_LOOKS, type TrendSize } from "./trend-size.ts";
import { type Plot, usePlot } from "./use-plot.ts";

interface TrendForegroundProps {
  readonly series: TrendSeries;
  readonly marks: readonly TrendMark[];
  readonly size: TrendSize;
  readonly needsAttention: boolean;
}

interface PartProps extends TrendForegroundProps {
  readonly plot: Plot;
}

// Above the lines and dots of Recharts.
const ABOVE_ALL = 2000;

/** What stands before the line: called changes, what was talked about and done, the value at the end. */
export function TrendForeground(props: TrendForegroundProps) {
  const plot = usePlot();
  if (plot === undefined) return null;
  const { marks, size } = props;
  return (
    <ZIndexLayer zIndex={ABOVE_ALL}>
      {pinsOf(marks, plot).map(({ kind, heldOn, x }) => (
        <TrendPin
          key={`${kind} ${heldOn}`}
          kind={kind}
          x={x}
          y={plot.bottom}
          size={TREND_LOOKS[size].mark * 2.4}
        />
      ))}
      {!TREND_LOOKS[size].isBrief && <CalledChanges {...props} plot={plot} />}
      <LastValue {...props} plot={plot} />
    </ZIndexLayer>
  );
}

/** Those within the plot, one of a kind for each day. */
function pinsOf(marks: readonly TrendMark[], plot: Plot) {
  const pins = new Map(marks.filter(isPin).map((pin) => [`${pin.kind} ${pin.heldOn}`, pin]));
  return [...pins.values()]
    .map((pin) => ({ ...pin, x: plot.x(dayNumber(pin.heldOn)) }))
    .filter(({ x }) => x > plot.left - 1 && x < plot.right + 1);
}

function CalledChanges({ series, marks, size, plot }: PartProps) {
  const messages = useMessages().charts.trend;
  const { fontSize, mark: markSize } = TREND_LOOKS[size];
  return marks.map((mark) => {
    if (isPin(mark)) return null;
    const { kind, roundId } = mark;
    const datum = series.data.find(({ point }) => point.roundId === roundId);
    if (datum?.point.median === undefined) return null;
    const down = kind === "falling";
    const away = (down ? 1 : -1) * (markSize + fontSize * 0.95);
    return (
      <text
        key={roundId}
        className={`trend-call trend-call--${kind}`}
        fontSize={fontSize}
        textAnchor="middle"
        x={plot.x(datum.day)}
        y={plot.y(datum.point.median) + away + fontSize * 0.35}
      >
        {down ? "▼" : "▲"} {messages[kind]}
      </text>
    );
  });
}

function LastValue({ series, size, plot, needsAttention }: PartProps) {
  const format = useFormat();
  const { fontSize, mark: markSize } = TREND_LOOKS[size];
  const last = series.data.findLast(({ point }) => point.median !== undefined);
  if (last?.point.median === undefined) return null;
  const x = plot.x(last.day);
  const y = plot.y(last.point.median);
  return (
    <>
      {needsAttention && (
        <ModeMark
          mode={last.point.mode}
          x={x}
          y={y}
          size={markSize * 1.25}
          look={last.point.corrected ? "attention-hollow" : "attention"}
        />
      )}
      <text
        className="chart-svg-text chart-svg-text--strong"
        fontSize={fontSize * 1.3}
        x={x + markSize * 2}
        y={y + fontSize * 0.45}
      >
        {format.number(last.point.median)}
      </text>
    </>
  );
}
