import { type TrendSeries } from "./trend-series.ts";
import { type Plot } from "./use-plot.ts";

/** Where the median of a round lies in 95 of 100 cases when nothing changed. */
export interface TrendBand {
  readonly roundId: string;
  readonly low: number;
  readonly high: number;
}

interface TrendChanceProps {
  readonly series: TrendSeries;
  readonly bands: readonly TrendBand[];
  readonly plot: Plot;
}

/** The band that chance would give, as two dotted edges: quieter than the answers themselves. */
export function TrendChance({ series, bands, plot }: TrendChanceProps) {
  return runsOf(series, bands).map((run) => {
    const upper = run.map(({ day, band }) => `${plot.x(day)},${plot.y(band.high)}`);
    const lower = run.map(({ day, band }) => `${plot.x(day)},${plot.y(band.low)}`);
    const key = run[0]?.band.roundId;
    return (
      <g key={key} className="trend-chance">
        <polygon points={[...upper, ...lower.toReversed()].join(" ")} />
        <polyline points={upper.join(" ")} />
        <polyline points={lower.join(" ")} />
      </g>
    );
  });
}

interface Banded {
  readonly day: number;
  readonly line: number;
  readonly band: TrendBand;
}

/** Neighbouring rounds on one line that have a band; a lone one has nothing to be joined with. */
function runsOf(series: TrendSeries, bands: readonly TrendBand[]): readonly (readonly Banded[])[] {
  const runs: Banded[][] = [];
  for (const { point, day, line } of series.data) {
    const band = bands.find(({ roundId }) => roundId === point.roundId);
    if (band === undefined) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.line === line) last.push({ day, line, band });
    else runs.push([{ day, line, band }]);
  }
  return runs.filter((run) => run.length > 1);
}
