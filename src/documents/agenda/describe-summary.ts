import { type AgendaDocument, type FactorMark } from "./agenda-document.ts";

const MOST_NAMES = 3;

/** What a reader has to know first, in at most three sentences: how long, what asks attention and what goes well. */
export function describeSummary(document: AgendaDocument): readonly string[] {
  const { speech, points, minutes } = document;
  const words = speech.messages.documents.agenda;
  const size = points.length === 0 ? words.noPoints : words.summary(points.length, words.duration(minutes));
  return [size, attentionSentence(document), goodSentence(document)].filter((sentence) => sentence !== "");
}

/** Empty where nobody knows any more what stood out. */
function attentionSentence(document: AgendaDocument): string {
  const { speech, profile, round } = document;
  const words = speech.messages.documents.agenda;
  const asked = inOrderOfPoints(document).filter(({ tones }) => tones.includes("attention"));
  if (asked.length > 0) {
    const names = asked.slice(0, MOST_NAMES).map(({ name, says }) => words.marked(name, says));
    return words.attention(asked.length, speech.format.list(names), asked.length > MOST_NAMES);
  }
  return round !== undefined && profile.every(({ marks }) => marks !== undefined) ? words.quiet : "";
}

function goodSentence(document: AgendaDocument): string {
  const { speech } = document;
  const good = inOrderOfPoints(document).filter(
    ({ tones }) => tones.includes("good") && !tones.includes("attention"),
  );
  if (good.length === 0) return "";
  const words = speech.messages.documents.agenda;
  return words.good(
    speech.format.list(good.slice(0, MOST_NAMES).map(({ name, says }) => words.marked(name, says))),
  );
}

interface Marked {
  readonly name: string;
  readonly says: string;
  readonly tones: readonly FactorMark["tone"][];
}

/** The factors with what stands out about them: first those that stand on the agenda, in its order. */
function inOrderOfPoints({ profile, points, speech }: AgendaDocument): readonly Marked[] {
  const titles = points.map(({ title }) => title);
  const placeOf = (name: string) => (titles.includes(name) ? titles.indexOf(name) : titles.length);
  return profile
    .toSorted((one, other) => placeOf(one.name) - placeOf(other.name))
    .map(({ shortLabel, marks = [] }) => ({
      name: shortLabel,
      says: speech.format.list(marks.map(({ name }) => name)),
      tones: marks.map(({ tone }) => tone),
    }));
}
