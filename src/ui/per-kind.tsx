import { type FactorId } from "#domain/rounds/instrument.ts";
import { type FactorResult, type KindGroup, type OfKind, totalOf } from "#domain/rounds/round-result.ts";
import { medianOf } from "#domain/rounds/summary.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { Fold } from "./fold.tsx";

interface PerKindProps {
  /** Nothing where it was not asked, or may not be told. */
  readonly kinds: readonly OfKind[] | undefined;
  readonly factors: readonly { readonly id: FactorId; readonly name: string }[];
}

/** The middle score per kind of organisation, with how many gave one (S2, R5). */
export function PerKind({ kinds, factors }: PerKindProps) {
  const { ceremony, scored, terms } = useMessages();
  const told = factors.filter(({ id }) => kinds?.every((kind) => id in kind.factors));
  if (kinds === undefined || told.length === 0) return null;
  const nameOf = (kind: KindGroup) =>
    kind === "unsaid" ? ceremony.kinds.unsaid : terms.organisationKinds[kind];
  return (
    <Fold title={ceremony.kinds.title}>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={ceremony.kinds.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{scored.round.factor}</th>
              {kinds.map(({ kind, ballots }) => (
                <th scope="col" key={kind}>
                  {nameOf(kind)} ({scored.round.ballots(ballots)})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {kinds.map(({ kind, factors: results }) => (
                  <td key={kind}>
                    <Middle result={results[id]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}

function Middle({ result }: { readonly result: FactorResult | undefined }) {
  const { ceremony, charts } = useMessages();
  const format = useFormat();
  const n = result === undefined ? 0 : totalOf(result.counts);
  if (result === undefined || n === 0) return ceremony.talk.noScores;
  return (
    <>
      {format.number(medianOf(result.counts))} <span className="quiet">({charts.n(n)})</span>
    </>
  );
}
