import { useInstrument } from "#content/use-instrument.tsx";
import { type Reading } from "#domain/answer-sheet/plan/import-plan.ts";
import { isPoint, POINTS } from "#domain/rounds/answer.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";

const SHOWN = 40;

/** How each way of writing was read, from 1 to 5 and then the rest, so that a wrong reading is seen (I3). */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { importing, vocabulary } = useMessages();
  const { check } = importing;
  const { texts } = useInstrument();
  const format = useFormat();
  const sorted = readings.toSorted((one, other) => placeOf(one) - placeOf(other) || other.count - one.count);
  const nameOf = (answer: Reading["answer"]) => {
    if (answer === undefined) return check.noAnswer;
    return isPoint(answer) ? `${answer} · ${texts.points[answer]}` : vocabulary.answers[answer];
  };
  return (
    // Bare numbers need no second look.
    <Fold title={check.readings} isOpen={readings.some(({ written, answer }) => written !== String(answer))}>
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
              <td>{nameOf(answer)}</td>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > SHOWN && <p>{check.moreReadings(sorted.length - SHOWN)}</p>}
    </Fold>
  );
}

// 1 to 5 in their own order, then don't know, not applicable, and what is no answer.
function placeOf({ answer }: Reading): number {
  if (answer === undefined) return POINTS.length + 2;
  if (isPoint(answer)) return answer;
  return answer === "dont-know" ? POINTS.length + 1 : POINTS.length + 1.5;
}
