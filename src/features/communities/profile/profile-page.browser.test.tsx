import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { type Community, PHASES } from "#domain/community.ts";
import { type Database } from "#storage/database/database.ts";
import { saveMember } from "#storage/rows/members.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages, saying } from "#tests/support/words.ts";
import { useUndo } from "#view-state/undo.ts";

import { ProfilePage } from "./profile-page.tsx";

const { profile, terms, vocabulary } = messages;
const { company, other } = terms.organisationKinds;

const user = userEvent.setup();
let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  location.hash = "";
});

afterEach(() => {
  cleanup();
  useUndo.getState().dismiss();
  database.close();
});

async function open() {
  await renderPage(<ProfilePage community={community} />, database);
  await screen.findByRole("heading", { level: 1, name: profile.title });
}

async function addMember(name: string, ...roles: string[]) {
  await user.click(screen.getByRole("button", { name: profile.members.add }));
  const form = within(screen.getByRole("form", { name: profile.members.addTitle }));
  await user.type(form.getByRole("textbox", { name: profile.members.name }), name);
  for (const role of roles) await user.click(form.getByRole("checkbox", { name: role }));
  await user.click(form.getByRole("button", { name: profile.save }));
  await screen.findByRole("rowheader", { name });
}

it("adds a member with roles and mandate, and gives focus back", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: profile.members.add }));
  const form = within(screen.getByRole("form", { name: profile.members.addTitle }));
  expect(form.getByRole("textbox", { name: profile.members.name })).toHaveFocus();
  await user.type(form.getByRole("textbox", { name: profile.members.name }), "Fatima El Amrani");
  await user.type(form.getByRole("textbox", { name: profile.members.organisation }), "Zorg & <Techniek>");
  await user.click(form.getByRole("button", { name: profile.save }));
  const kind = form.getByRole("combobox", { name: profile.members.organisationKind });
  expect(kind).toHaveFocus();
  expect(form.getByRole("alert")).toHaveTextContent(profile.members.organisationKindMissing);
  await user.selectOptions(kind, company);
  await user.selectOptions(
    form.getByRole("combobox", { name: profile.members.mandate }),
    terms.mandates.broad,
  );
  await user.click(form.getByRole("checkbox", { name: terms.roles.connector }));
  await user.click(form.getByRole("button", { name: profile.save }));

  const row = within((await screen.findByRole("rowheader", { name: "Fatima El Amrani" })).closest("tr")!);
  expect(row.getByRole("cell", { name: new RegExp(`^Zorg & <Techniek>\\s*${company}$`) })).toBeVisible();
  expect(await row.findByRole("cell", { name: terms.roles.connector })).toBeVisible();
  expect(row.getByRole("cell", { name: terms.mandates.broad })).toBeVisible();
  expect(screen.getByRole("button", { name: profile.members.add })).toHaveFocus();
});

it("B5 a member without a name is not stored, and nothing that was typed is lost", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: profile.members.add }));
  await user.type(screen.getByRole("textbox", { name: profile.members.organisation }), "Kwekerij");
  await user.click(
    within(screen.getByRole("form", { name: profile.members.addTitle })).getByRole("button", {
      name: profile.save,
    }),
  );

  const name = within(screen.getByRole("form", { name: profile.members.addTitle })).getByRole("textbox", {
    name: profile.members.name,
  });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription(profile.members.nameMissing);
  expect(screen.getByRole("textbox", { name: profile.members.organisation })).toHaveValue("Kwekerij");
  expect(await database.members.count()).toBe(0);
});

it("says nothing about an organisation that was not told", async () => {
  await open();
  await addMember("Anna");
  const row = screen.getByRole("rowheader", { name: "Anna" }).closest("tr")!;
  expect(row).not.toHaveTextContent(new RegExp(`${company}|${other}`));

  await user.click(screen.getByRole("button", { name: profile.editOf("Anna") }));
  expect(screen.getByRole("combobox", { name: profile.members.organisationKind })).toHaveDisplayValue(
    profile.members.organisationKindUnknown,
  );
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
  await user.type(screen.getByRole("textbox", { name: profile.about.description }), "Water");
  cleanup();
  await waitFor(async () =>
    expect((await database.communities.get(community.id))?.description).toBe("Water"),
  );
});

it("changes the roles of a member, and shows who has which role without judging", async () => {
  await open();
  await addMember("Jörg Weiß", terms.roles.puller);
  const roles = screen.getByRole("region", { name: profile.roles.title });
  expect(await within(roles).findByRole("term")).toHaveTextContent(terms.roles.puller);

  await user.click(screen.getByRole("button", { name: profile.editOf("Jörg Weiß") }));
  const form = within(screen.getByRole("form", { name: profile.editOf("Jörg Weiß") }));
  await user.click(form.getByRole("checkbox", { name: terms.roles.puller }));
  await user.click(form.getByRole("checkbox", { name: terms.roles.learningCoach }));
  await user.click(form.getByRole("button", { name: profile.save }));

  await waitFor(() => expect(within(roles).getByRole("term")).toHaveTextContent(terms.roles.learningCoach));
  expect(within(roles).getByText(terms.roles.puller).closest("ul")).not.toBeNull();
  expect(screen.getByRole("button", { name: profile.editOf("Jörg Weiß") })).toHaveFocus();
});

it("U4 deletes a member, and takes that back", async () => {
  await open();
  await addMember("Anna");
  await user.click(screen.getByRole("button", { name: profile.removeOf("Anna") }));
  await waitFor(() => expect(screen.queryByRole("rowheader", { name: "Anna" })).toBeNull());
  expect(screen.getByRole("heading", { name: profile.members.title })).toHaveFocus();

  expect(useUndo.getState().last?.text).toBe(profile.members.removed("Anna"));
  await act(async () => useUndo.getState().last?.undo());

  expect(await screen.findByRole("rowheader", { name: "Anna" })).toBeVisible();
});

it("saves name, description and rhythm together, and refuses a rhythm that cannot be", async () => {
  await open();
  const form = within(screen.getByRole("form", { name: profile.about.title }));
  const rhythm = form.getByRole("spinbutton", { name: profile.about.rhythm });
  await user.clear(rhythm);
  await user.type(rhythm, "60");
  await user.click(form.getByRole("button", { name: profile.save }));
  expect(form.getByRole("alert")).toHaveTextContent("van 1 tot en met 52");
  expect(rhythm).toHaveFocus();

  await user.clear(rhythm);
  await user.type(rhythm, "6");
  await user.type(form.getByRole("textbox", { name: profile.about.description }), "Water");
  await user.click(form.getByRole("button", { name: profile.save }));

  expect(await form.findByText(profile.saved)).toBeVisible();
  const saved = await database.communities.get(community.id);
  expect(saved).toMatchObject({ name: "Proeftuin", description: "Water", rhythmWeeks: 6 });
});

it("writes down a phase with its first day", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: profile.phases.add }));
  const form = within(screen.getByRole("form", { name: profile.phases.add }));
  await user.selectOptions(
    form.getByRole("combobox", { name: profile.phases.kind }),
    vocabulary.phases.rollOut,
  );
  const day = form.getByLabelText(profile.phases.startsOn);
  await user.clear(day);
  await user.click(form.getByRole("button", { name: profile.save }));
  expect(form.getByRole("alert")).toHaveTextContent(profile.phases.startsOnMissing);
  await user.type(day, "2026-03-01");
  await user.click(form.getByRole("button", { name: profile.save }));

  expect(await screen.findByText(saying(profile.phases.from("1 maart 2026")))).toBeVisible();
});

it("U4 deletes a phase, and goes on from the heading of the phases", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: profile.phases.add }));
  const form = within(screen.getByRole("form", { name: profile.phases.add }));
  await user.click(form.getByRole("button", { name: profile.save }));
  const remove = await screen.findByRole("button", {
    name: profile.removeOf(vocabulary.phases[PHASES[0]]),
  });
  await user.click(remove);
  await waitFor(() => expect(remove).not.toBeInTheDocument());
  expect(screen.getByRole("heading", { name: profile.phases.title })).toHaveFocus();
});

it("U4 archives and deletes the community, each with a way back", async () => {
  await open();
  await user.click(screen.getByRole("button", { name: profile.closing.archive }));
  await waitFor(async () => expect((await database.communities.get(community.id))?.archived).toBe(true));
  expect(screen.getByRole("button", { name: profile.closing.archive })).toHaveFocus();
  await useUndo.getState().last?.undo();
  expect((await database.communities.get(community.id))?.archived).toBe(false);

  await user.click(screen.getByRole("button", { name: profile.closing.remove }));
  await waitFor(() => expect(location.hash).toBe("#/"));
  expect((await database.communities.get(community.id))?.deleted).toBe(true);
  await useUndo.getState().last?.undo();
  expect((await database.communities.get(community.id))?.deleted).toBe(false);
});
