import { QUARTER } from "#charts/frame/scale-point.ts";
import { type FactorPoint, type Flag } from "#domain/attention/flag.ts";
import { comparedWith } from "#domain/rounds/compared-with.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type DotsRow, scoreNameOf } from "./dots-row.ts";

/** The dots in numbers (U2, S2). */
export function AttentionTable({ rows }: { readonly rows: readonly DotsRow[] }) {
  const { charts: messages, vocabulary } = useMessages();
  const { columns } = messages;
  const format = useFormat();
  const half = (point: FactorPoint) =>
    point.n > 1 && point.q1 !== undefined && point.q3 !== undefined
      ? messages.range(format.number(point.q1, QUARTER), format.number(point.q3, QUARTER))
      : "";
  const before = (flags: readonly Flag[]) => {
    const compared = comparedWith(flags);
    return compared && messages.since(format.number(compared.from), format.shortDay(compared.since));
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.factor}</th>
          <th scope="col">{columns[scoreNameOf(rows)]}</th>
          <th scope="col">{columns.middleHalf}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.n}</th>
          <th scope="col">{vocabulary.answers["dont-know"]}</th>
          <th scope="col">{vocabulary.answers["not-applicable"]}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.whatStandsOut}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ attention: { factorId, latest, flags, isOlder, tooFewOn }, name, otherMode, notes }) => (
          <tr key={factorId}>
            <th scope="row" className="chart-figure__words">
              {name}
            </th>
            {latest === undefined ? (
              <td colSpan={7}>{tooFewOn === undefined ? messages.notScored : messages.tooFew}</td>
            ) : (
              <>
                <td>{latest.median === undefined ? messages.notAnswered : format.number(latest.median)}</td>
                <td>{half(latest)}</td>
                <td>{before(flags)}</td>
                <td>{latest.n}</td>
                <td>{latest.dontKnow}</td>
                <td>{latest.notApplicable}</td>
                <td>
                  {isOlder
                    ? messages.olderFrom(format.shortDay(latest.heldOn), otherMode)
                    : format.shortDay(latest.heldOn)}
                  {tooFewOn !== undefined && `; ${messages.thenTooFew}`}
                </td>
              </>
            )}
            <td className="chart-figure__words">
              {notes.map((note) => (
                <div key={note.label}>{messages.dots.note(note.label, note.sentence)}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
