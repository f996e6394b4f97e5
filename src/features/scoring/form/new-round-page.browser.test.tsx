import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { daysLater } from "#domain/day-number.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { saveMember } from "#storage/rows/members.ts";
import { endPools } from "#tests/support/a-collecting-round.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { withoutFiles } from "#tests/support/without-files.ts";
import { factorName, format, messages, saying, startingWith } from "#tests/support/words.ts";
import { carryingMeeting } from "#ui/carried-meeting.ts";

import { NewRoundPage } from "./new-round-page.tsx";

const { ceremony, scored, scoring, vocabulary } = messages;

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
  expect(screen.queryByText(startingWith(scored.which.sameDay(1)))).toBeNull();

  fireEvent.change(await day(), { target: { value: "2026-03-02" } });
  expect(await screen.findByText(startingWith(scored.which.sameDay(1)))).toBeVisible();
  const [round] = await database.rounds.toArray();
  expect(screen.getByRole("link", { name: saying(scoring.viewOf("2 maart 2026")) })).toHaveAttribute(
    "href",
    expect.stringContaining(round?.id ?? "none"),
  );

  await start();
  await waitFor(async () => expect(await database.rounds.count()).toBe(2));
});

const planned = { id: "planned", title: "Oogst", kind: "evaluation" } as const;

async function planMeeting(heldOn: string): Promise<void> {
  const { id, ...details } = planned;
  const row = { communityId: community.id, ...details, heldOn, attendance: null, deleted: false };
  await write(database, [change("meetings", id, row)]);
}

const whichOf = (heldOn: string) => screen.findByRole("radio", { name: `${format.day(heldOn)} · Oogst` });

it("R1: the meeting that was planned is the one that is scored, also a day later", async () => {
  const yesterday = daysLater(today(), -1);
  await planMeeting(yesterday);
  await renderPage(<NewRoundPage community={community} />, database);
  expect(await whichOf(yesterday)).toBeChecked();
  expect(await day()).toHaveValue(yesterday);
  await userEvent.click(screen.getByText(scoring.newRound.more));
  expect(await screen.findByRole("textbox", { name: scoring.newRound.about })).toHaveValue("Oogst");

  await start();
  await waitFor(async () =>
    expect(await database.rounds.toArray()).toMatchObject([{ meetingId: "planned", status: "open" }]),
  );
  expect(await database.meetings.toArray()).toMatchObject([{ ...planned, heldOn: yesterday }]);
});

it("R1: a meeting beside the planned one is another", async () => {
  await planMeeting(today());
  await renderPage(<NewRoundPage community={community} />, database);
  expect(await whichOf(today())).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: scored.which.another }));
  await start();
  await waitFor(async () => expect(await database.rounds.count()).toBe(1));
  const [round] = await database.rounds.toArray();
  expect(round?.meetingId).not.toBe("planned");
  expect(await database.meetings.get("planned")).toMatchObject({ title: "Oogst" });
});

it("R1: a planned meeting of long ago is scored where its day is typed, or where one came for it", async () => {
  await planMeeting("2026-03-02");
  const { unmount } = await renderPage(<NewRoundPage community={community} />, database);
  expect(await whichOf("2026-03-02")).not.toBeChecked();
  fireEvent.change(await day(), { target: { value: "2026-03-02" } });
  expect(await whichOf("2026-03-02")).toBeChecked();
  fireEvent.change(await day(), { target: { value: "2026-03-03" } });
  expect(await whichOf("2026-03-02")).not.toBeChecked();
  unmount();

  const before: unknown = window.history.state;
  window.history.replaceState(carryingMeeting("planned"), "");
  await renderPage(<NewRoundPage community={community} />, database);
  expect(await whichOf("2026-03-02")).toBeChecked();
  window.history.replaceState(before, "");
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

it("R1: asks about a day that is long past or still to come before a round begins, and takes it the second time", async () => {
  await renderPage(<NewRoundPage community={community} />, database);
  for (const unlikely of ["1999-03-02", "2199-03-02"]) {
    fireEvent.change(await day(), { target: { value: unlikely } });
    await start();
    expect(await day()).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent(scoring.newRound.askDay);
  }
  expect(await database.rounds.count()).toBe(0);

  await start();
  await waitFor(async () => expect(await database.rounds.count()).toBe(1));
  expect(await database.meetings.toArray()).toMatchObject([{ heldOn: "2199-03-02" }]);
});

it("B4 opens what is folded away to show a wrong number", async () => {
  await renderPage(<NewRoundPage community={community} />, database);
  await userEvent.click(await screen.findByText(scoring.newRound.more));
  const people = await screen.findByRole("textbox", { name: scoring.newRound.attendance });
  await userEvent.type(people, "veel");
  await userEvent.click(screen.getByText(scoring.newRound.more));
  await start();
  expect(people).toHaveFocus();
});

const mode = (name: string) => screen.findByRole("radio", { name: startingWith(name) });
const modesInOrder = async () => {
  await day();
  const choice = within(screen.getByRole("group", { name: scoring.newRound.mode }));
  return choice.getAllByRole("radio").map((radio) => radio.getAttribute("value"));
};

async function withMembers(count: number): Promise<void> {
  for (let member = 0; member < count; member += 1) {
    await saveMember(
      database,
      { communityId: community.id, rolesBefore: [] },
      { name: `Lid ${member}`, organisation: "", organisationKind: "other", mandate: "unknown", roles: [] },
    );
  }
}

it("R5 everyone apart comes first from five members on, and is offered last, with the truth, where there are fewer", async () => {
  await withMembers(4);
  const { unmount } = await renderPage(<NewRoundPage community={community} />, database);
  expect(await modesInOrder()).toEqual(["manager", "agreed", "individual"]);
  expect(await mode(vocabulary.modes.manager.name)).toBeChecked();
  await userEvent.click(await mode(vocabulary.modes.individual.name));
  expect(await screen.findByText(saying(ceremony.prepare.fewMembers(4)))).toBeVisible();
  expect(screen.getByText(saying(ceremony.prepare.instead(vocabulary.modes.agreed.name)))).toBeVisible();
  unmount();

  await withMembers(1);
  await renderPage(<NewRoundPage community={community} />, database);
  expect(await modesInOrder()).toEqual(["individual", "manager", "agreed"]);
  expect(await mode(vocabulary.modes.individual.name)).toBeChecked();
  expect(screen.queryByText(saying(ceremony.prepare.instead(vocabulary.modes.agreed.name)))).toBeNull();
});

it("R5, R7 what everyone is asked and told is frozen as the round opens, with a pool of its own", async () => {
  await renderPage(<NewRoundPage community={{ ...community, threshold: 6 }} />, database);
  await userEvent.click(await mode(vocabulary.modes.individual.name));
  await userEvent.click(await screen.findByText(ceremony.prepare.factors(12, 12)));
  for (const { id } of greenport12.factors.slice(2))
    await userEvent.click(screen.getByRole("checkbox", { name: factorName(id) }));
  await userEvent.click(screen.getByText(ceremony.prepare.promises));
  await userEvent.click(screen.getByRole("radio", { name: ceremony.prepare.remarkRules.told }));
  await userEvent.click(screen.getByRole("checkbox", { name: ceremony.prepare.kind }));
  const threshold = screen.getByLabelText(ceremony.prepare.threshold);
  expect(within(threshold).queryByRole("option", { name: ceremony.prepare.forms(5) })).toBeNull();
  await userEvent.selectOptions(threshold, ceremony.prepare.forms(8));
  await start();

  await waitFor(async () => expect(await database.rounds.count()).toBe(1));
  const [round] = await database.rounds.toArray();
  const factors = greenport12.factors.slice(0, 2).map(({ id }) => id);
  expect(round).toMatchObject({
    mode: "individual",
    status: "open",
    threshold: 8,
    remarkRule: "told",
    asksKind: true,
    factors,
  });
  const questions = { factors, asksRemarks: true, asksKind: true };
  await waitFor(async () =>
    expect(await poolsOf(database).lookIntoPool({ roundId: round?.id ?? "", questions })).toMatchObject({
      value: { countIn: 0 },
    }),
  );
  await endPools(database);
});

it("R7 a round asks one factor at least", async () => {
  await renderPage(<NewRoundPage community={community} />, database);
  await userEvent.click(await mode(vocabulary.modes.individual.name));
  await userEvent.click(await screen.findByText(ceremony.prepare.factors(12, 12)));
  const checks = screen.getAllByRole("checkbox");
  for (const check of checks) await userEvent.click(check);
  expect(screen.getByText(ceremony.prepare.oneAtLeast)).toBeVisible();
  expect(checks.at(-1)).toBeChecked();
});

it("B5 where a browser keeps no files for a pool, it says so and leaves no round behind", async () => {
  await withoutFiles(async () => {
    await renderPage(<NewRoundPage community={community} />, database);
    await userEvent.click(await mode(vocabulary.modes.individual.name));
    await screen.findByText(saying(ceremony.prepare.from(5)));
    await start();
    expect(await screen.findByText(messages.collecting.trouble.PoolUnsupported.title)).toBeVisible();
  });
  expect(await database.rounds.toArray()).toMatchObject([{ deleted: true }]);
  expect(await database.meetings.toArray()).toMatchObject([{ deleted: true }]);
});
