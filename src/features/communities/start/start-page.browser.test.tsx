import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { archiveCommunity, createCommunity, deleteCommunity } from "#storage/rows/communities.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { useHandedFile } from "#view-state/handed-file.ts";

import { StartPage } from "./start-page.tsx";

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
    await screen.findByRole("heading", { level: 1, name: "Hoe gaat het met jullie community?" }),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Community maken" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Kijk rond in een voorbeeld" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Ik heb een bestand met mijn gegevens" })).toBeVisible();
});

it("B2 a file that is chosen here goes along to the page that puts it back", async () => {
  const { container } = await renderPage(<StartPage />, database);
  await screen.findByRole("button", { name: "Ik heb een bestand met mijn gegevens" });
  const file = new File(["{}"], "kiemkracht-2026-03-02.json");
  await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, file);

  await waitFor(() => expect(location.hash).toBe("#/data"));
  expect(useHandedFile.getState().take()).toBe(file);
});

it("U1 making a community asks a name and nothing else, and goes there", async () => {
  await renderPage(<StartPage />, database);

  await user.type(
    await screen.findByRole("textbox", { name: "Naam van de community" }),
    "  Kas & Co 🌱 {Enter}",
  );

  await waitFor(() => expect(location.hash).toMatch(/^#\/c\/./));
  const community = await database.communities.toCollection().first();
  expect(location.hash).toBe(`#/c/${community?.id}`);
  expect(community).toMatchObject({ name: "Kas & Co 🌱", isExample: false, archived: false, rhythmWeeks: 8 });
});

it("B5 without a name it says what to do, moves focus there and stores nothing", async () => {
  await renderPage(<StartPage />, database);

  await user.click(await screen.findByRole("button", { name: "Community maken" }));

  const name = screen.getByRole("textbox", { name: "Naam van de community" });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription("Vul een naam in. Je kunt die later veranderen.");
  expect(await database.communities.count()).toBe(0);
});

it.each(["nl", "en"] as const)(
  "U1 the example comes in one click, marked as such, in %s",
  async (language) => {
    await renderPage(<StartPage />, database, language);

    await user.click(
      await screen.findByRole("button", { name: /Kijk rond in een voorbeeld|Look around in an example/ }),
    );

    await waitFor(() => expect(location.hash).toBe(`#/c/example-${language}`));
    expect(await database.communities.toArray()).toMatchObject([{ isExample: true }]);
    expect(await screen.findByText(language === "nl" ? "Voorbeeld" : "Example")).toBeVisible();
  },
);

it("U1 the example that was removed comes back", async () => {
  await renderPage(<StartPage />, database);
  const door = { name: "Kijk rond in een voorbeeld" };
  await user.click(await screen.findByRole("button", door));
  await screen.findByText("Voorbeeld");
  await deleteCommunity(database, "example-nl", true);

  await user.click(await screen.findByRole("button", door));

  expect(await screen.findByText("Voorbeeld")).toBeVisible();
});

it("lists the communities by name, with those in the archive folded away", async () => {
  await made("Zuid");
  await made("Noord");
  await archiveCommunity(database, await made("Oud"), true);
  await renderPage(<StartPage />, database);

  const links = await screen.findAllByRole("link", { name: /Noord|Zuid|Oud/ });
  expect(links.map((link) => link.textContent)).toEqual(["Noord", "Zuid", "Oud"]);
  expect(screen.getByRole("link", { name: "Oud" })).not.toBeVisible();
  await user.click(screen.getByText("Archief (1)"));
  expect(screen.getByRole("link", { name: "Oud" })).toBeVisible();
  expect(await screen.findAllByText("Nog niet gescoord")).toHaveLength(3);
});
