import { expect, it } from "vitest";

import { nl } from "./nl.ts";
import { openingSpeech } from "./opening-speech.ts";

it("U3 opens with the words of the first page, and the others come at once behind them", async () => {
  const { messages } = await openingSpeech("nl");

  expect(messages.app).toEqual(nl.app);
  await expect.poll(() => messages.dashboard).toEqual(nl.dashboard);
});

it("U3 leaves no area out", async () => {
  const { messages } = await openingSpeech("nl");

  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(nl).toSorted());
});
