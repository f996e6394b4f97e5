import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { messages, saying, startingWith } from "#tests/support/words.ts";

import { NewRoundPage } from "./new-round-page.tsx";

const { scoring } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

const day = () => screen.findByLabelText(scoring.newRound.heldOn);
const start = () => userEvent.click(screen.getByRole("button", { name: scoring.newRound.start }));

it("tells that there is a round of the chosen day, and lets a second one be made", async () => {
  await storedRound(database, community, "2026-03-02");
  await renderPage(<NewRoundPage community={community} />, database);
  expect(screen.queryByText(startingWith(scoring.newRound.sameDay(1)))).toBeNull();

  fireEvent.change(await day(), { target: { value: "2026-03-02" } });
  expect(await screen.findByText(startingWith(scoring.newRound.sameDay(1)))).toBeVisible();
  const [round] = await database.rounds.toArray();
  expect(screen.getByRole("link", { name: saying(scoring.viewOf("2 maart 2026")) })).toHaveAttribute(
    "href",
    expect.stringContaining(round?.id ?? "none"),
  );

  await start();
  await waitFor(async () => expect(await database.rounds.count()).toBe(2));
});

it("B4 says what is wrong with a date and goes there", async () => {
  await renderPage(<NewRoundPage community={community} />, database);
  fireEvent.change(await day(), { target: { value: "" } });
  await start();
  expect(await day()).toHaveFocus();
  expect(screen.getByRole("alert")).toHaveTextContent(scoring.newRound.noDay);

  fireEvent.change(await day(), { target: { value: "0026-03-02" } });
  await start();
  expect(await day()).toHaveFocus();
  expect(screen.getByRole("alert")).toHaveTextContent(scoring.newRound.badDay);
  expect(await database.rounds.count()).toBe(0);
});

it("B4 opens what is folded away to show a wrong number", async () => {
  await renderPage(<NewRoundPage community={community} />, database);
  await userEvent.click(screen.getByText(scoring.newRound.more));
  const people = await screen.findByRole("textbox", { name: scoring.newRound.attendance });
  await userEvent.type(people, "veel");
  await userEvent.click(screen.getByText(scoring.newRound.more));
  await start();
  expect(people).toHaveFocus();
});
