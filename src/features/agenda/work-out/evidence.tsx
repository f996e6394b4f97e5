import { type Flag } from "#domain/attention/flag.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { FlagNotes } from "#ui/flag-notes.tsx";

interface EvidenceProps {
  readonly flags: readonly Flag[];
}

/** What stands out about a factor: a sentence per flag, and whose view the numbers are (A8, R2). */
export function Evidence({ flags }: EvidenceProps) {
  const messages = useMessages();
  const format = useFormat();
  const rounds = [
    ...new Set(
      flags.map(({ heldOn, mode }) =>
        messages.agenda.point.round(format.day(heldOn), messages.vocabulary.modes[mode].name),
      ),
    ),
  ];
  return (
    <div className="agenda-evidence">
      <FlagNotes flags={flags} />
      {rounds.map((round) => (
        <p key={round} className="small quiet">
          {round}
        </p>
      ))}
    </div>
  );
}
