import { hiddenWords } from "#charts/frame/hidden-words.ts";
import { scoreName } from "#charts/frame/score-name.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type TrendMultiple } from "./trend-multiple.ts";
import { type TrendPoint } from "./trend-point.ts";

/** All trends in one table: a row a factor, a column a round, newest first. */
export function MultiplesTable({ items }: { readonly items: readonly TrendMultiple[] }) {
  const messages = useMessages().charts;
  const format = useFormat();
  const rounds = new Map(
    items.flatMap(({ points }) => points.map((point) => [point.roundId, point] as const)),
  );
  const newestFirst = [...rounds.values()].toSorted(byTime).toReversed();
  const median = (point: TrendPoint | undefined) => {
    if (point === undefined) return messages.notScored;
    if (point.hidden) return hiddenWords(point, messages);
    return point.median === undefined ? messages.notAnswered : format.number(point.median);
  };
  return (
    <table>
      <caption className="visually-hidden">{messages.trend.perFactor[scoreName(newestFirst)]}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.columns.factor}</th>
          {newestFirst.map((round) => (
            <th scope="col" key={round.roundId}>
              {format.shortDay(round.heldOn)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(items).map(({ factorId, name, pointOf }) => (
          <tr key={factorId}>
            <th scope="row" className="chart-figure__words">
              {name}
            </th>
            {newestFirst.map(({ roundId }) => (
              <td key={roundId}>{median(pointOf.get(roundId))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(items: readonly TrendMultiple[]) {
  return items.map(({ factorId, name, points }) => ({
    factorId,
    name,
    pointOf: new Map(points.map((point) => [point.roundId, point])),
  }));
}
