import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { RoadPage } from "#features/collecting/road-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { MOST_SLOTS } from "#storage/pool/slots.ts";
import { beginReveal, collectingRound, takeIn } from "#tests/support/collecting-here.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { factorName, messages } from "#tests/support/words.ts";
import { usePreferences } from "#view-state/preferences.ts";

const { form, passing, trouble } = messages.collecting;
const ASKED = ["commitment", "reputation"];

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(async () => {
  cleanup();
  history.replaceState(null, "");
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
  database.close();
});

async function open(asked: Parameters<typeof collectingRound>[2]) {
  round = await collectingRound(database, community, asked);
  await renderPage(<RoadPage community={community} roundId={round.id} road="pass" />, database);
  await screen.findByRole("heading", { name: passing.handOver.first });
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** A turn by keys, up to the overview. */
async function fillIn(keys: string) {
  await press(passing.handOver.start);
  await userEvent.keyboard(keys);
  await screen.findByRole("heading", { name: form.overview.title });
}

async function handIn() {
  await press(form.overview.handIn);
  await screen.findByRole("heading", { name: passing.handOver.thanks });
}

it("R3 forms of several people come in sealed, one after the other, and say how many they are and never what", async () => {
  await open({ factors: ASKED });
  for (const [index, keys] of ["41", "52", "0n"].entries()) {
    await fillIn(keys);
    await handIn();
    expect(screen.getByText(passing.handOver.countIn(index + 1))).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
  }

  const { answers } = await beginReveal(database, round);
  expect(answers).toHaveLength(3);
  expect(answers).toEqual(
    expect.arrayContaining([
      { commitment: 4, reputation: 1 },
      { commitment: 5, reputation: 2 },
      { commitment: "dont-know", reputation: "not-applicable" },
    ]),
  );
});

it("R5 each person is told what the round froze, before the first answer", async () => {
  await open({ threshold: 8, remarkRule: "told" });
  expect(screen.getByText(form.promise.threshold(8))).toBeVisible();
  expect(screen.getByText(form.promise.remarks.told)).toBeVisible();
  await press(passing.handOver.start);
  expect(screen.getByRole("textbox", { name: form.remarkFor(factorName("commitment")) })).toBeVisible();
});

it("R4 what cannot be taken in stays on the screen and is handed in again, also when the counting began elsewhere", async () => {
  await open({ factors: ASKED });
  await fillIn("31");
  await beginReveal(database, round);
  await press(form.overview.handIn);
  expect(await screen.findByRole("alert")).toHaveTextContent(trouble.RevealBegun.title);
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(/3, /u);

  await poolsOf(database).discardPool(round.id);
  await press(form.overview.handIn);
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(trouble.PoolLost.title));
  expect(screen.getAllByRole("listitem")[1]).toHaveTextContent(/1, /u);
});

it(
  "B5 R4 who has no room in the pool any more keeps what was filled in and reads why, and nobody begins in vain after that",
  { tags: "long" },
  async () => {
    round = await collectingRound(database, community, { factors: ASKED });
    await takeIn(database, round, MOST_SLOTS - 2);
    await renderPage(<RoadPage community={community} roundId={round.id} road="pass" />, database);
    await screen.findByText(passing.handOver.countIn(MOST_SLOTS - 2));
    await fillIn("41");
    await handIn();
    expect(screen.queryByRole("alert")).toBeNull();

    await fillIn("52");
    await takeIn(database, round, 1);
    await press(form.overview.handIn);
    expect(await screen.findByRole("alert")).toHaveTextContent(trouble.PoolFull.text);
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(/5, /u);

    await press(passing.restart.button);
    await press(passing.restart.now);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(passing.handOver.full);
    expect(screen.getByRole("alert")).toHaveTextContent(trouble.PoolFull.text);
    expect(screen.queryByRole("button", { name: passing.handOver.start })).toBeNull();
    expect(screen.getByRole("button", { name: passing.handOver.end })).toBeVisible();

    const { answers } = await beginReveal(database, round);
    expect(answers).toHaveLength(MOST_SLOTS);
    expect(answers.filter((said) => "commitment" in said)).toEqual([{ commitment: 4, reputation: 1 }]);
  },
);

it("R3 the screen is empty before the browser can keep it, and an unfinished form is cleared only when that is meant", async () => {
  await open({ factors: ASKED, remarkRule: "from-ten" });
  await press(passing.handOver.start);
  await userEvent.type(screen.getByRole("textbox"), "Geheim");
  await press(passing.restart.button);
  await press(passing.restart.wait);
  expect(screen.getByRole("textbox")).toHaveValue("Geheim");

  // As when the tab goes to another page, and may be shown again as it was.
  act(() => void dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(passing.handOver.first);
  expect(document.body.innerHTML).not.toContain("Geheim");
  await press(passing.handOver.start);
  expect(screen.getByRole("textbox")).toHaveValue("");

  await press(passing.restart.button);
  await press(passing.restart.now);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(passing.handOver.first);
});

it("R3 U3 everyone scores in the own language, and the device does not tell the next person which that was", async () => {
  await open({ factors: ASKED });
  const { language } = usePreferences.getState();
  await press(messages.app.language.switchTo);
  expect(usePreferences.getState().language).toBe("en");
  await fillIn("45");
  expect(usePreferences.getState().language).toBe("en");
  await handIn();
  expect(usePreferences.getState().language).toBe(language);
});
