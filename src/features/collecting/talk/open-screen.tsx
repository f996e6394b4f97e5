import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

/** A second window for the room: it follows this one, and shows nothing that is not for everyone. */
export function OpenScreen({
  communityId,
  roundId,
}: {
  readonly communityId: string;
  readonly roundId: string;
}) {
  const { screen } = useMessages().ceremony;
  return (
    <p className="no-print">
      <a href={`#${places.screen(communityId, roundId)}`} target="_blank" rel="opener">
        {screen.open}
      </a>{" "}
      <span className="quiet">{screen.what}</span>
    </p>
  );
}
