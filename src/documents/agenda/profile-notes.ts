import { hasBallots } from "#domain/rounds/has-ballots.ts";

import { type AgendaDocument, type Measure } from "./agenda-document.ts";

/** What a reader has to know to read the numbers of the profile, and whose they are (R2, R7, S2). */
export function profileNotes({
  profile,
  speech,
}: Pick<AgendaDocument, "profile" | "speech">): readonly string[] {
  const { documents, vocabulary } = speech.messages;
  const words = documents.profile;
  const measures = profile.flatMap(({ now, previous }) =>
    [now, previous].filter((each) => each !== undefined),
  );
  const someHaveBallots = measures.some(({ mode }) => hasBallots(mode));
  const older = [...new Set(measures.filter(({ isOlder }) => isOlder).map(sayRound))];
  return [
    someHaveBallots ? words.explained : words.explainedSingle,
    ...(profile.some(({ isTooFew }) => isTooFew === true) ? [words.tooFewExplained] : []),
    ...(older.length === 0 ? [] : [words.olderExplained(speech.format.list(older))]),
  ];

  function sayRound({ heldOn, mode }: Measure): string {
    return words.olderRound(speech.format.day(heldOn), vocabulary.modes[mode].name.toLowerCase());
  }
}
