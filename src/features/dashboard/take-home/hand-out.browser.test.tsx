import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { loadInstrument } from "#content/load-instrument.ts";
import { InstrumentContext } from "#content/use-instrument.tsx";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { type Counts } from "#domain/rounds/round-result.ts";
import { SpeechContext } from "#i18n/language-context.tsx";
import { loadSpeech } from "#i18n/load-speech.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";
import { aCommunity } from "#tests/support/rows.ts";
import { messages } from "#tests/support/words.ts";

import { HandOut } from "./hand-out.tsx";

const { takeHome } = messages;
const { ready } = takeHome;
const NAME = "Proeftuin Zuid";
const SPREAD: Counts = [3, 5, 4, 5, 2];

afterEach(cleanup);

/** A history of so many rounds in which twenty people answered in every way there is. */
async function handOut(rounds: number): Promise<void> {
  const [speech, instrument] = await Promise.all([loadSpeech("nl"), loadInstrument("nl")]);
  const factorIds = instrument.instrument.factors.map(({ id }) => id);
  const factors = Object.fromEntries(factorIds.map((id) => [id, { counts: SPREAD, dontKnow: 1 }]));
  const history = makeHistory(
    Array.from({ length: rounds }, (_, number) => makeRound(number, factors, { ballots: 20 })),
    { factorIds },
  );
  const shared = sharedResultOf({ community: aCommunity({ name: NAME }), history, proposals: [] });
  render(
    <SpeechContext value={speech}>
      <InstrumentContext value={instrument}>
        <HandOut shared={shared} />
      </InstrumentContext>
    </SpeechContext>,
  );
}

it("T4 a history that is too large for a code goes by link or file, and the app says so", async () => {
  await handOut(12);
  expect(await screen.findByRole("img", { name: ready.label(NAME) })).toBeVisible();
  cleanup();

  await handOut(150);
  expect(await screen.findByText(ready.tooLong)).toBeVisible();
  expect(screen.queryByRole("img", { name: ready.label(NAME) })).toBeNull();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: ready.link }).value).toMatch(/#r\d{7090,}$/u);
  expect(screen.getByRole("button", { name: ready.save })).toBeVisible();
});

it("T4 what no link can hold is not handed out", async () => {
  await handOut(600);
  expect(await screen.findByText(takeHome.tooManyRounds.title)).toBeVisible();
  expect(screen.queryByRole("textbox")).toBeNull();
});
