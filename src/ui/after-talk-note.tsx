import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { afterTalkSentence } from "#i18n/after-talk-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

interface AfterTalkNoteProps {
  readonly round: RoundResult;
  readonly factorId: FactorId;
}

/** Beside what everyone answered: what they answered again after the talk, where they did (R8). */
export function AfterTalkNote({ round, factorId }: AfterTalkNoteProps) {
  const { ceremony } = useMessages();
  const said = afterTalkSentence(round, factorId, ceremony, useFormat());
  return said === undefined ? null : <p className="after-talk">{said}</p>;
}
