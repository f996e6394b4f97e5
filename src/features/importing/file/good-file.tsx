import { useInstrument } from "#content/use-instrument.tsx";
import { MAX_ROWS } from "#domain/answer-sheet/table/table.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { MAX_MEGABYTES } from "#sheets/max-megabytes.ts";
import { Fold } from "#ui/fold.tsx";

/** What a file should look like, folded away: most people just try theirs. */
export function GoodFile() {
  const { example } = useMessages().importing;
  const { texts } = useInstrument();
  const format = useFormat();
  const points = POINTS.map((point) => texts.points[point].toLowerCase());
  return (
    <Fold title={example.summary}>
      <ExampleTable />
      <ul>
        <li>{example.points(format.list(points))}</li>
        <li>{example.nonScores}</li>
        <li>{example.columns}</li>
        <li>{example.privacy}</li>
        <li>{example.limits(MAX_MEGABYTES, format.number(MAX_ROWS))}</li>
      </ul>
    </Fold>
  );
}

function ExampleTable() {
  const { example } = useMessages().importing;
  const { instrument, texts } = useInstrument();
  const shown = instrument.factors.slice(0, 2);
  return (
    <table className="import-table">
      <caption>{example.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{example.day}</th>
          {shown.map(({ id }) => (
            <th key={id} scope="col">
              {texts.factors[id]?.shortLabel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{example.dayCell}</td>
          {shown.map(({ id }) => (
            <td key={id}>{example.answerCell}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
