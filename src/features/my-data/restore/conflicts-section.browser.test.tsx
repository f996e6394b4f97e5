import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import databaseV4 from "#tests/fixtures/database-v4.json";
import { renderPage } from "#tests/support/render-page.tsx";
import { factorName, messages } from "#tests/support/words.ts";
import { Page } from "#ui/page.tsx";
import { useUndo } from "#view-state/undo.ts";

import { ConflictsSection } from "./conflicts-section.tsx";

const { myData } = messages;

const user = userEvent.setup();
let device: Database;

beforeEach(async () => {
  device = new Database(newId());
  for (const table of TABLES) await device.table(table).bulkAdd(databaseV4[table]);
  await device.conflicts.bulkAdd([
    ...databaseV4.conflicts,
    {
      id: "2",
      communityId: "community1",
      table: "scores",
      rowId: "round1_commitment",
      field: "answer",
      kept: 4,
      lost: "dont-know",
    },
    {
      id: "3",
      communityId: "community1",
      table: "agendaPoints",
      rowId: "point1",
      field: "ownerId",
      kept: "member1",
      lost: "gone",
    },
  ]);
});

afterEach(() => {
  cleanup();
  device.close();
});

/** The section where it stands: on a page with a heading. */
const open = () =>
  renderPage(
    <Page title={myData.title}>
      <ConflictsSection />
    </Page>,
    device,
  );

const takeName = () =>
  screen.findByRole("button", { name: myData.conflicts.takeOf("Deelnemer ‘Deelnemer A’: naam") });

// Items are spelled out here and below: what is shown is that label, value and the words for a value stand in the right place.
it("T3 shows what the loser said, in words, where it was", async () => {
  await open();

  const items = await screen.findAllByRole("listitem");
  expect(items.map((item) => within(item).getByRole("heading").textContent)).toEqual([
    "Score ‘Gedreven en persoonlijk gecommitteerd zijn’: antwoord",
    "Agendapunt ‘Gedreven en persoonlijk gecommitteerd zijn’: trekker",
    "Deelnemer ‘Deelnemer A’: naam",
  ]);
  expect(items[0]).toHaveTextContent("Proeftuin NoordDit telt nu3Dit stond er ookWeet ik niet");
  expect(items[1]).toHaveTextContent("Dit telt nuDeelnemer ADit stond er ookiets anders");
  expect(items[2]).toHaveTextContent("Dit telt nu‘Deelnemer A’Dit stond er ook‘Deelnemer Anna’");
});

it("T3 calls a limit of their own by its name", async () => {
  await device.conflicts.clear();
  const place = { communityId: "community1", table: "communities", rowId: "community1" };
  await device.conflicts.add({ ...place, id: "4", field: "dividedLimit", kept: 0.25, lost: 0.5 });
  await device.communities.update("community1", { dividedLimit: 0.25 });
  await open();

  const item = await screen.findByRole("listitem");
  expect(item).toHaveTextContent(
    "Community ‘Proeftuin Noord’: grens ‘Verdeeld’Dit telt nu0,25Dit stond er ook0,5",
  );
});

it("T3 U4 takes the other version, stamped as a change, and takes that back", async () => {
  await open();
  await user.click(await takeName());

  await waitFor(async () => expect((await device.members.get("member1"))?.name).toBe("Deelnemer Anna"));
  const taken = (await device.members.get("member1"))?._t?.["name"] ?? "";
  expect(taken > "0mgh2k3j40000device").toBe(true);
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));

  await waitFor(() => expect(useUndo.getState().last?.text).toBe(myData.conflicts.taken));
  await useUndo.getState().last?.undo();
  expect((await device.members.get("member1"))?.name).toBe("Deelnemer A");
  expect(await takeName()).toBeVisible();
});

it("T3 U4 leaves all as it is, and takes that back", async () => {
  await open();
  await user.click(await screen.findByRole("button", { name: myData.conflicts.leaveAll }));

  await waitFor(() => expect(screen.queryByRole("listitem")).toBeNull());
  await waitFor(() => expect(screen.getByRole("heading", { name: myData.title })).toHaveFocus());
  expect(await device.conflicts.count()).toBe(0);
  expect(await device.members.toArray()).toEqual(databaseV4.members);

  await waitFor(() => expect(useUndo.getState().last?.text).toBe(myData.conflicts.left));
  await useUndo.getState().last?.undo();
  expect(await device.conflicts.count()).toBe(3);
});

it("T3 U2 goes on from the heading beside what was settled, and at last from that of the page", async () => {
  await open();
  const [score, point, member] = (await screen.findAllByRole("heading", { level: 3 })).map(
    ({ textContent }) => textContent ?? "",
  );
  const leave = (place = "") =>
    user.click(screen.getByRole("button", { name: myData.conflicts.leaveOf(place) }));
  const focused = (name = "") => waitFor(() => expect(screen.getByRole("heading", { name })).toHaveFocus());

  await leave(score);
  await focused(point);
  await user.click(await takeName());
  await waitFor(() => expect(screen.queryByRole("heading", { name: member ?? "" })).toBeNull());
  await focused(point);
  await leave(point);
  await waitFor(() => expect(screen.queryByRole("listitem")).toBeNull());
  await focused(myData.title);
});

it("T3 is silent about what somebody made equal meanwhile", async () => {
  await device.members.update("member1", { name: "Deelnemer Anna" });
  await open();
  await expect.poll(() => screen.queryAllByRole("listitem")).toHaveLength(2);
});

it("R6 U4 makes of the other version of a closed round a correction, and of taking that back another", async () => {
  await open();
  const name = myData.conflicts.takeOf(`Score ‘${factorName("commitment")}’: antwoord`);
  await user.click(await screen.findByRole("button", { name }));

  const made = () => device.corrections.filter(({ id }) => id !== "correction1").toArray();
  await waitFor(async () =>
    expect(await made()).toMatchObject([{ from: 3, to: "dont-know", roundId: "round1" }]),
  );
  expect((await device.scores.get("round1_commitment"))?.answer).toBe(4);

  await waitFor(() => expect(useUndo.getState().last?.text).toBe(myData.conflicts.taken));
  await useUndo.getState().last?.undo();
  expect((await made()).map(({ from, to }) => [from, to])).toContainEqual(["dont-know", 3]);
  expect(await screen.findByRole("button", { name })).toBeVisible();
});

it("R6 shows what was said too late in a closed round, also where nothing stands; a remark is only looked at", async () => {
  await device.conflicts.clear();
  const place = { communityId: "community1", table: "scores", rowId: "round1_trust", roundId: "round1" };
  await device.conflicts.bulkAdd([
    { ...place, id: "5", field: "answer", kept: null, lost: 2 },
    { ...place, id: "6", field: "remark", kept: null, lost: "Te laat" },
  ]);
  await open();

  const items = await screen.findAllByRole("listitem");
  expect(items[0]).toHaveTextContent("Dit telt nuleegDit stond er ook2De ronde is afgesloten.");
  expect(items[1]).toHaveTextContent("Dit telt nuleegDit stond er ook‘Te laat’");
  expect(items.map((item) => within(item).getAllByRole("button").length)).toEqual([2, 1]);
});
