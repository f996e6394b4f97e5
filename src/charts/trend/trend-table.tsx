import { hiddenWords } from "#charts/frame/hidden-words.ts";
import { QUARTER } from "#charts/frame/scale-point.ts";
import { scoreName } from "#charts/frame/score-name.ts";
import { type History } from "#domain/attention/history.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type TrendBand } from "./trend-chance.tsx";
import { isPin, type TrendMark } from "./trend-mark.ts";
import { type TrendPoint } from "./trend-point.ts";
import { type TrendSeries } from "./trend-series.ts";

interface TrendTableProps {
  readonly series: TrendSeries;
  readonly phases: History["phases"];
  readonly marks: readonly TrendMark[];
  readonly bands: readonly TrendBand[];
}

/** The trend in numbers (U2, S2), newest first, as one reads it. */
export function TrendTable({ series, phases, marks, bands }: TrendTableProps) {
  const { charts, vocabulary } = useMessages();
  const { columns } = charts;
  const format = useFormat();
  const remarks = useRemarks(series, phases, marks);
  const median = (point: TrendPoint) => {
    if (point.hidden) return hiddenWords(point, charts);
    return point.median === undefined ? charts.notAnswered : format.number(point.median);
  };
  const chance = (point: TrendPoint) => {
    const band = bands.find(({ roundId }) => roundId === point.roundId);
    return band && charts.range(format.number(band.low), format.number(band.high));
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns[scoreName(series.data.map(({ point }) => point))]}</th>
          <th scope="col">{columns.middleHalf}</th>
          {bands.length > 0 && <th scope="col">{charts.trend.chance}</th>}
          <th scope="col">{columns.n}</th>
          <th scope="col">{vocabulary.answers["dont-know"]}</th>
          <th scope="col">{columns.mode}</th>
          <th scope="col">{columns.remarks}</th>
        </tr>
      </thead>
      <tbody>
        {series.data.toReversed().map(({ point, half }) => (
          <tr key={point.roundId}>
            <th scope="row">{format.shortDay(point.heldOn)}</th>
            <td>{median(point)}</td>
            <td>
              {half !== undefined &&
                charts.range(format.number(half[0], QUARTER), format.number(half[1], QUARTER))}
            </td>
            {bands.length > 0 && <td>{chance(point)}</td>}
            <td>{point.hidden ? "" : point.n}</td>
            <td>{point.hidden ? "" : point.dontKnow}</td>
            <td>{vocabulary.modes[point.mode].name}</td>
            <td className="chart-figure__words">{remarks(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRemarks({ versionChanges }: TrendSeries, phases: History["phases"], marks: readonly TrendMark[]) {
  const { charts, vocabulary } = useMessages();
  const words = { ...charts.trend.pins, falling: charts.trend.falling, rising: charts.trend.rising };
  const newestFirst = phases.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return (point: TrendPoint): string => {
    const phase = newestFirst.find(({ startsOn }) => startsOn <= point.heldOn);
    const all = [
      ...marks.filter((mark) => isAt(mark, point)).map((mark) => words[mark.kind]),
      versionChanges.some((datum) => datum.point === point) && charts.trend.newVersion,
      point.corrected && charts.trend.corrected,
      phase !== undefined && charts.trend.phase(vocabulary.phases[phase.kind]),
    ];
    return all.filter((remark) => remark !== false).join("; ");
  };
}

function isAt(mark: TrendMark, point: TrendPoint): boolean {
  return isPin(mark) ? mark.heldOn === point.heldOn : mark.roundId === point.roundId;
}
