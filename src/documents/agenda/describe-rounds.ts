import { type RoundsTold } from "./agenda-document.ts";

/** Whose scores a document shows and how many, or why it shows none, in sentences (R2, R4, R5). */
export function describeRounds({ round, hiddenRound, speech }: RoundsTold): readonly string[] {
  const { messages, format } = speech;
  const words = messages.documents.rounds;
  const sentences: string[] = [];
  if (round !== undefined) sentences.push(words[round.mode](format.day(round.heldOn), round.ballots));
  if (hiddenRound !== undefined) {
    const day = format.day(hiddenRound.heldOn);
    sentences.push(
      hiddenRound.isOpen ? words.open(day) : words.tooFew(day, hiddenRound.ballots, hiddenRound.threshold),
    );
  }
  return sentences.length === 0 ? [words.none] : sentences;
}
