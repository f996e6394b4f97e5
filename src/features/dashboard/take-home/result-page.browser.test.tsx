import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { loadInstrument } from "#content/load-instrument.ts";
import { InstrumentContext } from "#content/use-instrument.tsx";
import { writeResult } from "#domain/result-code/result-code.ts";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { SpeechContext } from "#i18n/language-context.tsx";
import { loadSpeech } from "#i18n/load-speech.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";
import { aCommunity } from "#tests/support/rows.ts";
import { messages } from "#tests/support/words.ts";
import { RESULT_ADDRESS } from "#ui/result-address.ts";
import { useKeptResults } from "#view-state/kept-results.ts";

import { ResultPage } from "./result-page.tsx";

const { takeHome, collecting, agenda } = messages;
const NAME = "Proeftuin Zuid";
const factorIds = greenport12.factors.map(({ id }) => id);

beforeEach(() => useKeptResults.setState({ codes: [] }));
afterEach(cleanup);

const code = writeResult(
  sharedResultOf({
    community: aCommunity({ name: NAME }),
    history: makeHistory([makeRound(0, { commitment: [0, 4, 4, 0, 0] })], { factorIds }),
    proposals: [],
    agenda: { heldOn: "2026-12-10", points: [{ title: "Naar de kas van Nel" }, { title: " " }] },
  }),
  greenport12,
);

async function open(hash: string): Promise<void> {
  cleanup();
  const [speech, instrument] = await Promise.all([loadSpeech("nl"), loadInstrument("nl")]);
  // Without a database: nothing of it is needed.
  render(
    <SpeechContext value={speech}>
      <InstrumentContext value={instrument}>
        <main>
          <ResultPage hash={hash} />
        </main>
      </InstrumentContext>
    </SpeechContext>,
  );
}

it("T4 is kept on the device by a press, stands in the list, and goes by a press", async () => {
  await open(`#${code}`);
  await userEvent.click(screen.getByRole("button", { name: takeHome.keep.keep }));
  expect(screen.getByText(takeHome.keep.kept)).toBeVisible();
  expect(localStorage.getItem("kiemkracht-results")).toContain(code);

  await open(RESULT_ADDRESS);
  const named = takeHome.kept.named(NAME, "10 januari 2024");
  expect(screen.getByRole("link", { name: named })).toHaveAttribute("href", `#${code}`);
  await userEvent.click(screen.getByRole("button", { name: takeHome.kept.removeNamed(named) }));
  expect(screen.getByText(takeHome.kept.none)).toBeVisible();
  expect(localStorage.getItem("kiemkracht-results")).not.toContain(code);
});

it("T4 shows the titles of the agenda that were taken along", async () => {
  await open(`#${code}`);
  const section = screen.getByRole("region", { name: takeHome.agendaOf("10 december 2026") });
  const points = within(section).getAllByRole("listitem");
  expect(points.map(({ textContent }) => textContent)).toEqual([
    "Naar de kas van Nel",
    agenda.point.untitled,
  ]);
});

it("B4 says of each link that cannot be opened what is wrong with it, and keeps what is open", async () => {
  await open(`#${code}`);
  await userEvent.click(screen.getByText(takeHome.another.title));
  const field = screen.getByRole("textbox", { name: takeHome.another.link });
  for (const [text, type] of [
    ["https://example.org/", "ForeignCode"],
    [code.slice(0, 40), "HalfCode"],
    [`${code}7`, "DamagedCode"],
  ] as const) {
    await userEvent.clear(field);
    await userEvent.type(field, text);
    await userEvent.click(screen.getByRole("button", { name: takeHome.another.open }));
    expect(
      await screen.findByText((words) => words.startsWith(collecting.trouble[type].title)),
    ).toBeVisible();
  }
  expect(screen.getByText(NAME)).toBeVisible();
});
