import { makeFormat } from "./format.ts";
import { type Speech } from "./language-context.tsx";
import { type Language } from "./language.ts";
import { type Messages } from "./messages.ts";
import { app } from "./nl/app.ts";
import { communities } from "./nl/communities.ts";
import { errors } from "./nl/errors.ts";
import { suspending } from "./suspending.ts";

/**
 * The speech to open the app with, in three parts: the words of the first page, those on the way to the first score,
 * and all others. The last two are fetched when a component first needs one of them; it waits in its Suspense.
 */
export async function openingSpeech(language: Language): Promise<Speech> {
  const { first, scoring, all } = PARTS[language];
  return { language, messages: inParts(await first(), scoring, all), format: makeFormat(language) };
}

type First = Pick<Messages, "app" | "communities" | "errors">;
type Scoring = Pick<Messages, "scoring" | "vocabulary">;

// As keys, so that an area that is forgotten, or named twice, does not compile.
const ON_THE_WAY: Readonly<Record<keyof Scoring, true>> = { scoring: true, vocabulary: true };
const OTHERS: Readonly<Record<Exclude<keyof Messages, keyof (First & Scoring)>, true>> = {
  about: true,
  actions: true,
  agenda: true,
  attention: true,
  ceremony: true,
  charts: true,
  collecting: true,
  dashboard: true,
  documents: true,
  erase: true,
  importing: true,
  library: true,
  method: true,
  myData: true,
  overview: true,
  profile: true,
  scored: true,
  takeHome: true,
  terms: true,
};

interface Parts {
  readonly first: () => Promise<First>;
  readonly scoring: () => Promise<Scoring>;
  readonly all: () => Promise<Messages>;
}

const PARTS: Readonly<Record<Language, Parts>> = {
  nl: {
    // In the first load: Dutch first.
    first: async () => ({ app, communities, errors }),
    scoring: async () => merged(await Promise.all([import("./nl/scoring.ts"), import("./nl/vocabulary.ts")])),
    all: async () => (await import("./nl.ts")).nl,
  },
  en: {
    first: async () =>
      merged(
        await Promise.all([import("./en/app.ts"), import("./en/communities.ts"), import("./en/errors.ts")]),
      ),
    scoring: async () => merged(await Promise.all([import("./en/scoring.ts"), import("./en/vocabulary.ts")])),
    all: async () => (await import("./en.ts")).en,
  },
};

function merged<A, B>(parts: readonly [A, B]): A & B;
function merged<A, B, C>(parts: readonly [A, B, C]): A & B & C;
function merged(parts: readonly object[]): object {
  return Object.assign({}, ...parts);
}

function inParts(first: First, scoring: Parts["scoring"], all: Parts["all"]): Messages {
  return Object.create(null, {
    ...Object.getOwnPropertyDescriptors(first),
    ...fetched(ON_THE_WAY, scoring),
    ...fetched(OTHERS, all),
  });
}

/** Areas that are there when one of them is first read. */
function fetched(areas: object, load: () => Promise<object>): PropertyDescriptorMap {
  const words = suspending(load);
  return Object.fromEntries(
    Object.keys(areas).map((area) => [
      area,
      { enumerable: true, get: (): unknown => Reflect.get(words(), area) },
    ]),
  );
}
