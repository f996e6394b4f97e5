import { expect, it } from "vitest";

import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { openingSpeech } from "./opening-speech.ts";

/** Reads as a component does: when something is thrown, waits for it and reads again. */
async function read<T>(words: () => T): Promise<T> {
  try {
    return words();
  } catch (waiting) {
    await waiting;
    return words();
  }
}

it("U3 opens with the words of the first page; the others come when they are needed", async () => {
  for (const [language, all] of [
    ["nl", nl],
    ["en", en],
  ] as const) {
    const { messages } = await openingSpeech(language);

    expect(messages.app).toEqual(all.app);
    expect(() => messages.dashboard).toThrow();
    expect(await read(() => messages.vocabulary)).toEqual(all.vocabulary);
    expect(await read(() => messages.dashboard)).toEqual(all.dashboard);
  }
});

it("U3 leaves no area out", async () => {
  const { messages } = await openingSpeech("nl");

  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(nl).toSorted());
});
