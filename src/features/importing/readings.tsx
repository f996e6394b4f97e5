import { useInstrument } from "#content/use-instrument.tsx";
import { type Reading } from "#domain/answer-sheet/import-plan.ts";
import { isPoint } from "#domain/answer.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

const SHOWN = 40;

/** How each way of writing was read, most frequent first, so that a wrong reading is seen (I3). */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { importing, vocabulary } = useMessages();
  const { check } = importing;
  const { texts } = useInstrument();
  const format = useFormat();
  const sorted = readings.toSorted((one, other) => other.count - one.count);
  return (
    // Bare numbers need no second look.
    <details
      className="import-fold"
      open={readings.some(({ written, answer }) => written !== String(answer))}
    >
      <summary>{check.readings}</summary>
      <table className="import-table">
        <caption className="visually-hidden">{check.readings}</caption>
        <thead>
          <tr>
            <th scope="col">{check.written}</th>
            <th scope="col">{check.readAs}</th>
            <th scope="col">{check.count}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN).map(({ written, answer, count }) => (
            <tr key={written}>
              <th scope="row">{written}</th>
              <td>{isPoint(answer) ? `${answer} · ${texts.points[answer]}` : vocabulary.answers[answer]}</td>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > SHOWN && <p>{check.moreReadings(sorted.length - SHOWN)}</p>}
    </details>
  );
}
