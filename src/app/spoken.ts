import { loadInstrument, loadStatements } from "#content/load-instrument.ts";
import { type InstrumentReader } from "#content/use-instrument.tsx";
import { type Speech } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { openingSpeech } from "#i18n/opening-speech.ts";
import { fetched, suspending } from "#i18n/suspending.ts";
import { isAt, pathNow, places } from "#ui/places.ts";
import { lateValue } from "#view-state/late-value.ts";
import { chosenLanguage, usePreferences } from "#view-state/preferences.ts";

/** All that is said in one language. */
interface Spoken {
  readonly speech: Speech;
  readonly instrument: InstrumentReader;
}

/** Here one does without most words. */
const ON_THE_WAY = [places.start, places.newRound, places.score];

/** The words in the language of choice; those of the language before stay until the new ones are here. */
export const useSpoken = lateValue<Spoken>();

let wanted: Language | undefined;

/** Speaks the language of choice from here on. */
export function startSpeaking(): void {
  usePreferences.subscribe(speakAsChosen);
  speakAsChosen();
}

function speakAsChosen(): void {
  const language = chosenLanguage();
  if (language === wanted) return;
  wanted = language;
  void speak(language).then((spoken) => {
    if (language !== wanted) return;
    document.documentElement.lang = language;
    useSpoken.setState({ value: spoken });
  });
}

/** The words that the page of now needs. Fetched before it is drawn, as parts that wait for words come late. */
async function speak(language: Language): Promise<Spoken> {
  const speech = await openingSpeech(language);
  const instrument = {
    readStatements: suspending(() => loadStatements(language)),
    readInstrument: suspending(() => loadInstrument(language)),
  };
  const spoken = { speech, instrument };
  if (!ON_THE_WAY.some((place) => isAt(place, pathNow()))) await fetchWordsOf(spoken);
  return spoken;
}

/** The words that were not fetched yet. */
export async function fetchAllWords(): Promise<void> {
  const { value } = useSpoken.getState();
  if (value !== undefined) await fetchWordsOf(value);
}

async function fetchWordsOf({ speech: { messages }, instrument }: Spoken): Promise<void> {
  const reads = [() => messages.scoring, () => messages.scored, instrument.readInstrument];
  await Promise.all(reads.map(fetched));
}
