import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { saveAnswer } from "#storage/rows/scores.ts";
import { visibleLetters } from "#tests/support/letters.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorName, messages, saying } from "#tests/support/words.ts";

import { RoomPage } from "./room-page.tsx";

const { scoring } = messages;
const FACTORS = greenport12.factors.map(({ id }) => id);
const [FIRST = "", SECOND = "", THIRD = ""] = FACTORS;

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await storedRound(database, community, "2026-03-02", "agreed");
});

afterEach(() => {
  cleanup();
  database.close();
});

const show = () => renderPage(<RoomPage community={community} roundId={round.id} />, database);
const on = (factorId: string) =>
  screen.findByRole("heading", { level: 1, name: saying(factorName(factorId)) });
const answerOf = async (factorId: string) => (await database.scores.get(`${round.id}_${factorId}`))?.answer;

it("R2 a room scores one statement at a time, by keys, and what it agrees on is stored as in the form", async () => {
  await show();
  await waitFor(async () => expect(await on(FIRST)).toHaveFocus());
  await userEvent.keyboard("4");
  await on(SECOND);
  await userEvent.keyboard("w");
  await on(THIRD);
  await waitFor(async () =>
    expect([await answerOf(FIRST), await answerOf(SECOND)]).toEqual([4, "dont-know"]),
  );

  await userEvent.keyboard("{PageUp}");
  await on(SECOND);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await on(FACTORS[3] ?? "");
  await userEvent.click(screen.getByRole("radio", { name: /^2/u }));
  await on(FACTORS[4] ?? "");
  await waitFor(async () => expect(await answerOf(FACTORS[3] ?? "")).toBe(2));
});

it("R2 a room that comes back goes on at the first statement without an answer, and ends where the form ends", async () => {
  for (const id of FACTORS.slice(0, 11)) await saveAnswer(database, round, id, 4);
  await show();
  await on(FACTORS[11] ?? "");
  await userEvent.keyboard("{PageDown}");
  await waitFor(() => expect(screen.getByRole("heading", { name: scoring.form.doneTitle })).toHaveFocus());
  await userEvent.click(screen.getByRole("button", { name: scoring.form.toFirstOpen }));
  await on(FACTORS[11] ?? "");
  await userEvent.keyboard("5");
  expect(await screen.findByText(scoring.form.allDone(12))).toBeVisible();
  expect(screen.getByRole("button", { name: scoring.form.close })).toBeVisible();
});

it("U2 every statement stands whole on every screen, in letters of 24 px and more", async () => {
  await show();
  for (const id of FACTORS) {
    await on(id);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await page.viewport(width, height);
      const letters = () => visibleLetters(document.querySelector(".on-screen") ?? document.body);
      const name = `${id} on ${width} x ${height}`;
      await expect.poll(() => letters().filter(({ isInSight }) => !isInSight), { message: name }).toEqual([]);
      expect(document.documentElement.scrollHeight, name).toBeLessThanOrEqual(height);
      if (height === 1080)
        expect(
          letters().filter(({ size }) => size < 24),
          name,
        ).toEqual([]);
    }
    await userEvent.keyboard("{ArrowRight}");
  }
});
