import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { readResult } from "#domain/result-code/result-code.ts";
import { type Database } from "#storage/database/database.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";
import { places } from "#ui/places.ts";

import { TakeHomeScreen } from "./take-home-screen.tsx";

const { takeHome } = messages;
const { holds, ready } = takeHome;
const ROUND = "round";
const ballots = Array.from({ length: 6 }, () => ({ commitment: 4 as const, reputation: 2 as const }));

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  await page.viewport(1920, 1080);
});

afterEach(() => {
  cleanup();
  database.close();
  location.hash = "";
});

const show = () => renderPage(<TakeHomeScreen community={community} roundId={ROUND} />, database);
const code = () => screen.queryByRole("img", { name: ready.label(community.name) });

it("T4 says to the room what the link holds and who can read it, and only then shows the code and the link", async () => {
  const place = { communityId: community.id, instrument: greenport12 };
  await importAnswerSheets(database, place, [{ heldOn: "2026-03-02", title: "", ballots }]);
  await show();
  expect(await screen.findByText(holds.never)).toBeVisible();
  expect(screen.getByText(holds.readable.text)).toBeVisible();
  expect(code()).toBeNull();
  expect(screen.queryByRole("textbox", { name: ready.link })).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: takeHome.make }));
  await expect.poll(code).toBeVisible();
  expect(screen.getByText(ready.whoever)).toBeVisible();
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: ready.link });
  const read = readResult(new URL(field.value).hash.slice(1), greenport12);
  expect(read).toMatchObject({
    value: { communityName: community.name, rounds: [{ heldOn: "2026-03-02", ballots: 6 }] },
  });
  // All of it on one screen, for the back of the room.
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(innerHeight);
});

it("T4 U2 without a result there is nothing to make, and Escape leads back to the screen of the talk", async () => {
  await show();
  expect(await screen.findByText(takeHome.nothing)).toBeVisible();
  expect(screen.queryByRole("button", { name: takeHome.make })).toBeNull();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => location.hash).toBe(`#${places.screen(community.id, ROUND)}`);
});
