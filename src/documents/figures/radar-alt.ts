import { type AgendaDocument, type ProfileRow } from "#documents/agenda/agenda-document.ts";
import { asksAttention } from "#documents/agenda/asks-attention.ts";

/** A short alternative text; the numbers themselves are in the table that follows (U2). */
export function radarAlt({ profile, round, previousRound, speech }: AgendaDocument): string {
  const words = speech.messages.documents.profile;
  const scored = profile
    .flatMap(({ name, now }) => (now?.median === undefined ? [] : [{ name, median: now.median }]))
    .toSorted((a, b) => a.median - b.median);
  const say = (end: { readonly name: string; readonly median: number } | undefined) =>
    end === undefined ? "" : words.altValue(end.name, speech.format.number(end.median));
  return [
    words.alt(profile.length, speech.format.day(round?.heldOn ?? "")),
    ...(previousRound === undefined ? [] : [words.altPrevious(speech.format.day(previousRound.heldOn))]),
    ...altAttention(profile, speech),
    ...(scored.length < 2 ? [] : [words.altEnds(say(scored[0]), say(scored.at(-1)))]),
    words.altTable,
  ].join(" ");
}

function altAttention(
  profile: readonly ProfileRow[],
  { messages, format }: AgendaDocument["speech"],
): readonly string[] {
  const asked = profile.filter(asksAttention).map(({ name }) => name);
  return asked.length === 0 ? [] : [messages.documents.profile.altAttention(format.list(asked))];
}
