import { memo, type ReactNode, useMemo } from "react";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { Fitted } from "#charts/frame/fitted.tsx";
import { useSeen } from "#charts/frame/use-seen.ts";
import { useWidth } from "#charts/frame/use-width.ts";
import { type History } from "#domain/attention/history.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { MultiplesTable } from "./multiples-table.tsx";
import { TrendChart } from "./trend-chart.tsx";
import { TrendKey } from "./trend-key.tsx";
import { type TrendMark } from "./trend-mark.ts";
import { type TrendMultiple } from "./trend-multiple.ts";
import { type TrendPoint } from "./trend-point.ts";
import { trendSeries } from "./trend-series.ts";

import "./factor-trend.css";
import "./trend-multiples.css";

export interface TrendMultiplesProps extends ChartFrame {
  readonly items: readonly TrendMultiple[];
  readonly phases: History["phases"];
  /** The address of a factor's own page, where it has one. */
  readonly hrefOf?: ((factorId: string) => string) | undefined;
}

/** The trends of all factors, small and on one time axis, each a link to the factor's own page. */
export const TrendMultiples = memo(function TrendMultiples(props: TrendMultiplesProps) {
  const { items, phases, hrefOf, ...frame } = props;
  const messages = useMessages().charts;
  if (items.every((item) => item.points.length === 0))
    return <ChartFigure {...frame} drawing={<p className="chart-empty">{messages.noData}</p>} />;
  return (
    <ChartFigure
      {...frame}
      drawingIsReadable
      drawing={<Multiples items={items} phases={phases} hrefOf={hrefOf} isInRoom={frame.size === "large"} />}
      table={<MultiplesTable items={items} />}
    />
  );
});

interface MultiplesProps extends Pick<TrendMultiplesProps, "items" | "phases" | "hrefOf"> {
  readonly isInRoom: boolean;
}

function Multiples({ items, phases, hrefOf, isInRoom }: MultiplesProps) {
  const Drawing = isInRoom ? RoomTrend : SmallTrend;
  const all = useMemo(() => trendSeries(longest(items)), [items]);
  const marks = useMemo(() => items.flatMap((item) => item.marks), [items]);
  const [first, last] = useMemo(() => sharedDays(items), [items]);
  const days = useMemo(() => [first, last] as const, [first, last]);
  return (
    <>
      <div aria-hidden="true">
        <TrendKey series={all} marks={marks} />
      </div>
      <ul className="trend-multiples">
        {items.map((item) => (
          <li key={item.factorId}>
            <Multiple href={hrefOf?.(item.factorId)}>
              <span className="trend-multiple__name">{item.name}</span>
              <span
                className={
                  item.needsAttention === true ? "trend-multiple__attention" : "trend-multiple__sentence"
                }
              >
                {item.sentence}
              </span>
              <Drawing
                points={item.points}
                marks={item.marks}
                phases={phases}
                days={days}
                needsAttention={item.needsAttention}
              />
            </Multiple>
          </li>
        ))}
      </ul>
    </>
  );
}

function Multiple({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  if (href === undefined) return <div className="trend-multiple">{children}</div>;
  return (
    <a className="trend-multiple" href={href}>
      {children}
    </a>
  );
}

interface SmallTrendProps {
  readonly points: readonly TrendPoint[];
  readonly marks: readonly TrendMark[];
  readonly phases: History["phases"];
  readonly days: readonly [number, number];
  readonly needsAttention: boolean | undefined;
}

// Recharts takes milliseconds where hand-drawn SVG takes none: drawn when seen, and not again without a reason.
const SmallTrend = memo(function SmallTrend(props: SmallTrendProps) {
  const { points, marks, phases, days, needsAttention } = props;
  const [place, seen] = useSeen<HTMLSpanElement>();
  const [element, width] = useWidth<HTMLSpanElement>();
  const series = useMemo(() => trendSeries(points), [points]);
  return (
    <span className="trend-multiple__drawing" aria-hidden="true" ref={place}>
      <span ref={element}>
        {seen && width > 0 && series.data.length > 0 && (
          <TrendChart
            series={series}
            phases={phases}
            marks={marks}
            width={width}
            size="small"
            days={days}
            needsAttention={needsAttention}
          />
        )}
      </span>
    </span>
  );
});

/** As tall as what is left of its place; all are in sight at once. */
const RoomTrend = memo(function RoomTrend(props: SmallTrendProps) {
  const { points, marks, phases, days, needsAttention } = props;
  const series = useMemo(() => trendSeries(points), [points]);
  return (
    <span className="trend-multiple__drawing trend-multiple__drawing--room" aria-hidden="true">
      {series.data.length > 0 && (
        <Fitted>
          {(width, height) => (
            <TrendChart
              series={series}
              phases={phases}
              marks={marks}
              width={width}
              height={height}
              size="room"
              days={days}
              needsAttention={needsAttention}
            />
          )}
        </Fitted>
      )}
    </span>
  );
});

/** The factor with the most rounds shows every kind of mark that the key must name. */
function longest(items: readonly TrendMultiple[]): readonly TrendPoint[] {
  return items.reduce<readonly TrendPoint[]>(
    (most, { points }) => (points.length > most.length ? points : most),
    [],
  );
}

function sharedDays(items: readonly TrendMultiple[]): readonly [number, number] {
  const domains = items
    .filter((item) => item.points.length > 0)
    .map((item) => trendSeries(item.points).domain);
  return [Math.min(...domains.map(([first]) => first)), Math.max(...domains.map(([, last]) => last))];
}
