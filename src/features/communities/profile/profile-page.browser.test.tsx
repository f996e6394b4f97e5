import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { type Community } from "#domain/community.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { saveMember } from "#storage/rows/members.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { useUndo } from "#view-state/undo.ts";

import { ProfilePage } from "./profile-page.tsx";

const user = userEvent.setup();
let database: Database;
let community: Community;

beforeEach(async () => {
  database = new Database(newId());
  const created = await createCommunity(database, "Proeftuin", "greenport-12");
  community = (await database.communities.get(created.ok ? created.value : ""))!;
  location.hash = "";
});

afterEach(() => {
  cleanup();
  useUndo.getState().dismiss();
  database.close();
});

async function open() {
  await renderPage(<ProfilePage community={community} />, database);
  await screen.findByRole("heading", { level: 1, name: "Over de community" });
}

async function addMember(name: string, ...roles: string[]) {
  await user.click(screen.getByRole("button", { name: "Deelnemer toevoegen" }));
  const form = within(screen.getByRole("form", { name: "Nieuwe deelnemer" }));
  await user.type(form.getByRole("textbox", { name: "Naam" }), name);
  for (const role of roles) await user.click(form.getByRole("checkbox", { name: role }));
  await user.click(form.getByRole("button", { name: "Opslaan" }));
  await screen.findByRole("rowheader", { name });
}

it("adds a member with roles and mandate, and gives focus back", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: "Deelnemer toevoegen" }));
  const form = within(screen.getByRole("form", { name: "Nieuwe deelnemer" }));
  expect(form.getByRole("textbox", { name: "Naam" })).toHaveFocus();
  await user.type(form.getByRole("textbox", { name: "Naam" }), "Fatima El Amrani");
  await user.type(form.getByRole("textbox", { name: "Organisatie" }), "Zorg & <Techniek>");
  await user.click(form.getByRole("button", { name: "Opslaan" }));
  const kind = form.getByRole("combobox", { name: "Soort organisatie" });
  expect(kind).toHaveFocus();
  expect(form.getByRole("alert")).toHaveTextContent("Kies wat voor organisatie het is.");
  await user.selectOptions(kind, "Bedrijf");
  await user.selectOptions(form.getByRole("combobox", { name: "Mandaat" }), "Ruim mandaat");
  await user.click(form.getByRole("checkbox", { name: "Verbinder" }));
  await user.click(form.getByRole("button", { name: "Opslaan" }));

  const row = within((await screen.findByRole("rowheader", { name: "Fatima El Amrani" })).closest("tr")!);
  expect(row.getByRole("cell", { name: /^Zorg & <Techniek>\s*Bedrijf$/ })).toBeVisible();
  expect(await row.findByRole("cell", { name: "Verbinder" })).toBeVisible();
  expect(row.getByRole("cell", { name: "Ruim mandaat" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Deelnemer toevoegen" })).toHaveFocus();
});

it("B5 a member without a name is not stored, and nothing that was typed is lost", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: "Deelnemer toevoegen" }));
  await user.type(screen.getByRole("textbox", { name: "Organisatie" }), "Kwekerij");
  await user.click(
    within(screen.getByRole("form", { name: "Nieuwe deelnemer" })).getByRole("button", { name: "Opslaan" }),
  );

  const name = within(screen.getByRole("form", { name: "Nieuwe deelnemer" })).getByRole("textbox", {
    name: "Naam",
  });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription("Vul een naam in. Alleen een voornaam mag ook.");
  expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveValue("Kwekerij");
  expect(await database.members.count()).toBe(0);
});

it("says nothing about an organisation that was not told", async () => {
  await open();
  await addMember("Anna");
  const row = screen.getByRole("rowheader", { name: "Anna" }).closest("tr")!;
  expect(row).not.toHaveTextContent(/Bedrijf|Anders/);

  await user.click(screen.getByRole("button", { name: "Anna wijzigen" }));
  expect(screen.getByRole("combobox", { name: "Soort organisatie" })).toHaveDisplayValue("Nog niet bekend");
});

it("fits the page with an organisation of one very long word", async () => {
  await page.viewport(1280, 800);
  await saveMember(
    database,
    { communityId: community.id, rolesBefore: [] },
    {
      name: "n".repeat(120),
      organisation: "o".repeat(120),
      organisationKind: "company",
      mandate: "unknown",
      roles: ["puller"],
    },
  );
  await open();
  await screen.findByRole("table");
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

it("keeps what is being written about the community when one goes elsewhere", async () => {
  await open();
  await user.type(screen.getByRole("textbox", { name: "Waar werken jullie aan?" }), "Water");
  cleanup();
  await waitFor(async () =>
    expect((await database.communities.get(community.id))?.description).toBe("Water"),
  );
});

it("changes the roles of a member, and shows who has which role without judging", async () => {
  await open();
  await addMember("Jörg Weiß", "Trekker");
  const roles = screen.getByRole("region", { name: "Wie heeft welke rol?" });
  expect(await within(roles).findByRole("term")).toHaveTextContent("Trekker");

  await user.click(screen.getByRole("button", { name: "Jörg Weiß wijzigen" }));
  const form = within(screen.getByRole("form", { name: "Jörg Weiß wijzigen" }));
  await user.click(form.getByRole("checkbox", { name: "Trekker" }));
  await user.click(form.getByRole("checkbox", { name: "Leercoach" }));
  await user.click(form.getByRole("button", { name: "Opslaan" }));

  await waitFor(() => expect(within(roles).getByRole("term")).toHaveTextContent("Leercoach"));
  expect(within(roles).getByText("Trekker").closest("ul")).not.toBeNull();
  expect(screen.getByRole("button", { name: "Jörg Weiß wijzigen" })).toHaveFocus();
});

it("U4 deletes a member, and takes that back", async () => {
  await open();
  await addMember("Anna");
  await user.click(screen.getByRole("button", { name: "Anna verwijderen" }));
  await waitFor(() => expect(screen.queryByRole("rowheader", { name: "Anna" })).toBeNull());
  expect(screen.getByRole("heading", { name: "Deelnemers" })).toHaveFocus();

  expect(useUndo.getState().last?.text).toBe("Anna is verwijderd.");
  await act(async () => useUndo.getState().last?.undo());

  expect(await screen.findByRole("rowheader", { name: "Anna" })).toBeVisible();
});

it("saves name, description and rhythm together, and refuses a rhythm that cannot be", async () => {
  await open();
  const form = within(screen.getByRole("form", { name: "Naam en ritme" }));
  const rhythm = form.getByRole("spinbutton", { name: "Weken tussen twee bijeenkomsten" });
  await user.clear(rhythm);
  await user.type(rhythm, "60");
  await user.click(form.getByRole("button", { name: "Opslaan" }));
  expect(form.getByRole("alert")).toHaveTextContent("Vul een heel getal in van 1 tot en met 52.");
  expect(rhythm).toHaveFocus();

  await user.clear(rhythm);
  await user.type(rhythm, "6");
  await user.type(form.getByRole("textbox", { name: "Waar werken jullie aan?" }), "Water");
  await user.click(form.getByRole("button", { name: "Opslaan" }));

  expect(await form.findByText("Opgeslagen.")).toBeVisible();
  const saved = await database.communities.get(community.id);
  expect(saved).toMatchObject({ name: "Proeftuin", description: "Water", rhythmWeeks: 6 });
});

it("writes down a phase with its first day", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: "Fase toevoegen" }));
  const form = within(screen.getByRole("form", { name: "Fase toevoegen" }));
  await user.selectOptions(form.getByRole("combobox", { name: "Fase" }), "Uitrolfase");
  const day = form.getByLabelText("Eerste dag");
  await user.clear(day);
  await user.click(form.getByRole("button", { name: "Opslaan" }));
  expect(form.getByRole("alert")).toHaveTextContent(
    "Kies de dag waarop de fase begint, en kijk of het jaar klopt.",
  );
  await user.type(day, "2026-03-01");
  await user.click(form.getByRole("button", { name: "Opslaan" }));

  expect(await screen.findByText("vanaf 1 maart 2026", { exact: false })).toBeVisible();
});

it("U4 archives and deletes the community, each with a way back", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: "Naar het archief" }));
  await waitFor(async () => expect((await database.communities.get(community.id))?.archived).toBe(true));
  await useUndo.getState().last?.undo();
  expect((await database.communities.get(community.id))?.archived).toBe(false);

  await user.click(screen.getByRole("button", { name: "Community verwijderen" }));
  await waitFor(() => expect(location.hash).toBe("#/"));
  expect((await database.communities.get(community.id))?.deleted).toBe(true);
  await useUndo.getState().last?.undo();
  expect((await database.communities.get(community.id))?.deleted).toBe(false);
});
