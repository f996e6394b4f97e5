import { useInstrument } from "#content/use-instrument.tsx";
import { type Flag } from "#domain/attention/flag.ts";
import { useNotes } from "#features/dashboard/use-notes.ts";

interface ToldListProps {
  readonly factors: readonly { readonly factorId: string; readonly flags: readonly Flag[] }[];
}

/** Factors with the first thing that stands out about each, in a few words (A8). */
export function ToldList({ factors }: ToldListProps) {
  const { texts } = useInstrument();
  const notes = useNotes("brief");
  return (
    <ul className="after-round__list">
      {factors.map(({ factorId, flags }) => {
        const [first] = notes(flags);
        return (
          <li key={factorId}>
            <strong>{texts.factors[factorId]?.name ?? factorId}</strong>
            {first !== undefined && ` · ${first.label} ${first.sentence}`}
          </li>
        );
      })}
    </ul>
  );
}
