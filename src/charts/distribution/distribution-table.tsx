import { POINTS } from "#domain/rounds/answer.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type CountedRow, type DistributionRow, isCounted } from "./distribution-row.ts";

interface DistributionTableProps {
  readonly rows: readonly DistributionRow[];
  readonly pointLabels: InstrumentTexts["points"];
}

/** The distribution in counts (U2, S2). */
export function DistributionTable({ rows, pointLabels }: DistributionTableProps) {
  const { charts, vocabulary } = useMessages();
  const { columns, distribution } = charts;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.factor}</th>
          {POINTS.map((point) => (
            <th scope="col" key={point}>
              {distribution.answered(point, pointLabels[point])}
            </th>
          ))}
          <th scope="col">{vocabulary.answers["dont-know"]}</th>
          <th scope="col">{vocabulary.answers["not-applicable"]}</th>
          <th scope="col">{columns.n}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.factorId}>
            <th scope="row" className="chart-figure__words">
              {row.name}
            </th>
            {isCounted(row) ? <Counted row={row} /> : <td colSpan={POINTS.length + 3}>{charts.tooFew}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ row: { counts, dontKnow, notApplicable } }: { readonly row: CountedRow }) {
  return (
    <>
      {POINTS.map((point) => (
        <td key={point}>{counts[point - 1]}</td>
      ))}
      <td>{dontKnow}</td>
      <td>{notApplicable}</td>
      <td>{counts.reduce((sum, count) => sum + count, 0)}</td>
    </>
  );
}
