import { makeFormat } from "./format.ts";
import { type Speech } from "./language-context.tsx";
import { type Language } from "./language.ts";
import { loadSpeech } from "./load-speech.ts";
import { type Messages } from "./messages.ts";
import { app } from "./nl/app.ts";
import { communities } from "./nl/communities.ts";
import { errors } from "./nl/errors.ts";

/**
 * The speech to open the app with. In Dutch only the words of the first page are in the first load; the others come
 * at once behind it, and a component that needs one of them before waits for it in its Suspense. Another language
 * comes whole.
 */
export async function openingSpeech(language: Language): Promise<Speech> {
  return language === "nl"
    ? { language, messages: dutch(), format: makeFormat(language) }
    : loadSpeech(language);
}

function dutch(): Messages {
  let others: Messages | undefined;
  let trouble: unknown;
  const loading = loadSpeech("nl").then(
    ({ messages }) => {
      others = messages;
    },
    (cause: unknown) => {
      trouble = cause;
    },
  );

  function arrived(): Messages {
    if (trouble !== undefined) throw trouble;
    // React waits for what a component throws while it draws, and then draws it again.
    if (others === undefined) throw loading;
    return others;
  }

  return {
    app,
    communities,
    errors,
    get about() {
      return arrived().about;
    },
    get agenda() {
      return arrived().agenda;
    },
    get attention() {
      return arrived().attention;
    },
    get charts() {
      return arrived().charts;
    },
    get dashboard() {
      return arrived().dashboard;
    },
    get documents() {
      return arrived().documents;
    },
    get importing() {
      return arrived().importing;
    },
    get myData() {
      return arrived().myData;
    },
    get scoring() {
      return arrived().scoring;
    },
    get vocabulary() {
      return arrived().vocabulary;
    },
  };
}
