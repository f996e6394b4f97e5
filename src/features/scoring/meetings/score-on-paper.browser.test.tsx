import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

import { MeetingsPage } from "./meetings-page.tsx";

const words = messages.documents.scorePaper;

let database: Database;
let community: Community;
let saved: string[];

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  database.close();
});

async function open(): Promise<void> {
  await renderPage(<MeetingsPage community={community} />, database);
  await userEvent.click(await screen.findByText(words.title));
  await screen.findByText(words.lead);
}

it("D3: the papers for the room wait in a fold of the page of meetings", async () => {
  await renderPage(<MeetingsPage community={community} />, database);
  await screen.findByText(words.title);
  expect(screen.queryByText(words.lead)).toBeNull();

  await userEvent.click(screen.getByText(words.title));
  expect(await screen.findByText(words.lead)).toBeVisible();
});

it.each([
  ["poster-a3", words.poster.take.A3],
  ["poster-a1", words.poster.take.A1],
  ["cards-two", words.cards.take.two],
  ["cards-large", words.cards.take.large],
])("D3: one press takes %s, once, and says so with the focus where it was", async (kind, name) => {
  await open();
  const button = screen.getByRole("button", { name });

  await userEvent.dblClick(button);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.done), { timeout: 15_000 });
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatch(new RegExp(`^${kind}-\\d{4}-\\d\\d-\\d\\d-proeftuin\\.pdf$`, "u"));
  expect(button).toHaveFocus();
});

it("R5: the manager reads from how many people on something is shown: what this community chose", async () => {
  community = { ...community, threshold: 8 };
  await open();

  expect(screen.getByText(words.cards.explained(8))).toBeVisible();
});

it("D3: says what to do when what a paper needs cannot be fetched", async () => {
  await open();
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));

  await userEvent.click(screen.getByRole("button", { name: words.poster.take.A3 }));
  expect(await screen.findByRole("alert")).toHaveTextContent(words.failed.text);
  expect(saved).toEqual([]);
});
