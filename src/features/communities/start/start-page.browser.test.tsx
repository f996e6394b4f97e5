import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { archiveCommunity, createCommunity, deleteCommunity } from "#storage/rows/communities.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { messages } from "#tests/support/words.ts";
import { useHandedFile } from "#view-state/handed-file.ts";

import { StartPage } from "./start-page.tsx";

const { app, communities } = messages;

const user = userEvent.setup();
let database: Database;

beforeEach(() => {
  database = new Database(newId());
  location.hash = "";
});

afterEach(() => {
  cleanup();
  database.close();
});

async function made(name: string): Promise<string> {
  const created = await createCommunity(database, name, "greenport-12");
  if (!created.ok) throw new Error("The community could not be made.");
  return created.value;
}

it("U1 a first visit offers two doors, and a way for who has a file", async () => {
  await renderPage(<StartPage />, database);

  expect(
    await screen.findByRole("heading", { level: 1, name: communities.start.welcome.title }),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: communities.start.own.create })).toBeVisible();
  expect(screen.getByRole("button", { name: communities.start.example.open })).toBeVisible();
  expect(screen.getByRole("button", { name: communities.start.file })).toBeVisible();
});

it("B2 a file that is chosen here goes along to the page that puts it back", async () => {
  const { container } = await renderPage(<StartPage />, database);
  await screen.findByRole("button", { name: communities.start.file });
  const file = new File(["{}"], "kiemkracht-2026-03-02.json");
  await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, file);

  await waitFor(() => expect(location.hash).toBe("#/data"));
  expect(useHandedFile.getState().take()).toBe(file);
});

it("U1 making a community asks a name and nothing else, and goes there", async () => {
  await renderPage(<StartPage />, database);

  await user.type(
    await screen.findByRole("textbox", { name: communities.start.own.name }),
    "  Kas & Co 🌱 {Enter}",
  );

  await waitFor(() => expect(location.hash).toMatch(/^#\/c\/./));
  const community = await database.communities.toCollection().first();
  expect(location.hash).toBe(`#/c/${community?.id}`);
  expect(community).toMatchObject({ name: "Kas & Co 🌱", isExample: false, archived: false, rhythmWeeks: 8 });
});

it("B5 without a name it says what to do, moves focus there and stores nothing", async () => {
  await renderPage(<StartPage />, database);

  await user.click(await screen.findByRole("button", { name: communities.start.own.create }));

  const name = screen.getByRole("textbox", { name: communities.start.own.name });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription(communities.start.own.nameMissing);
  expect(await database.communities.count()).toBe(0);
});

it.each(LANGUAGES)("U1 the example comes in one click, marked as such, in %s", async (language) => {
  await renderPage(<StartPage />, database, language);
  const words = (await loadSpeech(language)).messages;

  await user.click(await screen.findByRole("button", { name: words.communities.start.example.open }));

  await waitFor(() => expect(location.hash).toBe(`#/c/example-${language}`));
  expect(await database.communities.toArray()).toMatchObject([{ isExample: true }]);
  expect(await screen.findByText(words.app.example)).toBeVisible();
});

it("U1 the example that was removed comes back", async () => {
  await renderPage(<StartPage />, database);
  const door = { name: communities.start.example.open };
  await user.click(await screen.findByRole("button", door));
  await screen.findByText(app.example);
  await deleteCommunity(database, "example-nl", true);

  await user.click(await screen.findByRole("button", door));

  expect(await screen.findByText(app.example)).toBeVisible();
});

it("lists the communities by name, with those in the archive folded away", async () => {
  await made("Zuid");
  await made("Noord");
  await archiveCommunity(database, await made("Oud"), true);
  await renderPage(<StartPage />, database);

  const links = await screen.findAllByRole("link", { name: /Noord|Zuid|Oud/ });
  expect(links.map((link) => link.textContent)).toEqual(["Noord", "Zuid", "Oud"]);
  expect(screen.getByRole("link", { name: "Oud" })).not.toBeVisible();
  await user.click(screen.getByText(communities.start.list.archived(1)));
  expect(screen.getByRole("link", { name: "Oud" })).toBeVisible();
  await expect.poll(() => screen.queryAllByText(communities.start.list.notScored)).toHaveLength(3);
});
