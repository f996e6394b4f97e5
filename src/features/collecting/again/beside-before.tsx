import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Round } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";

interface BesideBeforeProps {
  readonly round: Round;
  readonly againOf: string;
}

/** What showing before and after together tells, and when it is not done, said before anybody scores again (R5, R8). */
export function BesideBefore({ round, againOf }: BesideBeforeProps) {
  const { again } = useMessages().ceremony;
  const before = usePicture(round.communityId, RESULTS)?.find(({ roundId }) => roundId === againOf);
  return (
    <>
      {before !== undefined && <p>{again.sameAs(before.ballots)}</p>}
      <ul>
        {again.tells(round.threshold).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
