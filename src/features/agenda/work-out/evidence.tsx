import { type Flag } from "#domain/attention/flag.ts";
import { isGoodNews } from "#domain/attention/needs.ts";
import { flagName, flagSentence } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { FlagDetails } from "#ui/flag-details.tsx";

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
    <>
      <ul className="agenda-evidence">
        {flags.map((flag) => (
          <li key={flag.kind}>
            {/* Good news is marked as such, with the same weight (A7). */}
            <span className={isGoodNews(flag.kind) ? "tag tag--good" : "tag tag--attention"}>
              {flagName(flag.kind, messages)}
            </span>{" "}
            {flagSentence(flag, messages, format)}
            <FlagDetails flag={flag} />
          </li>
        ))}
      </ul>
      {rounds.map((round) => (
        <p key={round} className="small quiet agenda-evidence__round">
          {round}
        </p>
      ))}
    </>
  );
}
