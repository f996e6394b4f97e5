import { Link } from "wouter";

import { type RoundResult } from "#domain/rounds/round-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

const SHOWN = 4;

interface LatestMeetingsProps {
  readonly communityId: string;
  /** Oldest first. */
  readonly rounds: readonly RoundResult[];
}

/** The last rounds with their meeting and mode (R1, R2); each leads to what was answered. */
export function LatestMeetings({ communityId, rounds }: LatestMeetingsProps) {
  const { overview, vocabulary } = useMessages();
  const format = useFormat();
  const { meetings } = overview;
  if (rounds.length === 0) return null;
  return (
    <Section className={null} title={meetings.title}>
      <ul className="latest">
        {rounds
          .slice(-SHOWN)
          .toReversed()
          .map(({ roundId, heldOn, meetingKind, mode, isOpen }) => (
            <li key={roundId}>
              <Link href={places.round(communityId, roundId)}>{format.day(heldOn)}</Link>
              {isOpen && <span className="tag">{meetings.isOpen}</span>}
              <span className="latest__about">
                {vocabulary.meetingKinds[meetingKind]} · {vocabulary.modes[mode].name}
              </span>
            </li>
          ))}
      </ul>
      <Link href={places.meetings(communityId)}>{meetings.all}</Link>
    </Section>
  );
}
