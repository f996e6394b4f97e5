import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { withoutFiles } from "#tests/support/without-files.ts";
import { messages } from "#tests/support/words.ts";

import { CollectPage } from "./collect-page.tsx";
import { RoadPage } from "./road-page.tsx";

const { collect, reveal, giveUp, told } = messages.ceremony;
const { promise } = messages.collecting.form;
const [ONE = ""] = greenport12.factors.map(({ id }) => id);

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await aCollectingRound(database, community.id, { remarkRule: "from-ten" });
});

afterEach(async () => {
  cleanup();
  await endPools(database);
  database.close();
});

const show = () => renderPage(<CollectPage community={community} roundId={round.id} />, database);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const people = (count: number) => Array.from({ length: count }, () => ({ answers: { [ONE]: 4 as const } }));

it("R4 tells how many are in, and what everyone is told beforehand from the settings of the round (R5)", async () => {
  await handIn(database, round, people(2));
  await show();
  expect(await screen.findByText(collect.countIn(2))).toBeVisible();
  expect(screen.getByText(collect.more(3, 5))).toBeVisible();
  await userEvent.click(screen.getByText(told.title));
  expect(screen.getByText(promise.threshold(5))).toBeVisible();
  expect(screen.getByText(promise.remarks["from-ten"])).toBeVisible();
});

it("R5 says before it counts that nothing readable is kept below the threshold, and counts only when that is meant", async () => {
  await handIn(database, round, people(4));
  await show();
  await press(reveal.button);
  expect(screen.getByRole("heading", { name: reveal.ask(4) })).toHaveFocus();
  expect(screen.getByText(reveal.tooFew(4, 5))).toBeVisible();
  await press(reveal.wait);
  expect(screen.getByRole("button", { name: reveal.button })).toHaveFocus();
  expect(await database.rounds.get(round.id)).toMatchObject({ status: "open" });

  await press(reveal.button);
  await press(reveal.now);
  await waitFor(async () => expect(await database.rounds.get(round.id)).toMatchObject({ status: "closed" }));
  expect((await database.counts.get(round.id))?.counted).toEqual({ ballots: 4, factors: {}, tooFew: [] });
});

it("R5 counts with enough forms, and says what that does", async () => {
  await handIn(database, round, people(5));
  await show();
  expect(await screen.findByText(collect.enough(5))).toBeVisible();
  await press(reveal.button);
  expect(screen.getByText(reveal.counted)).toBeVisible();
  await press(reveal.now);
  await waitFor(async () =>
    expect((await database.counts.get(round.id))?.counted.factors[ONE]?.counts).toEqual([0, 0, 0, 5, 0]),
  );
});

it("R4 gives a round up only after it is asked twice, and destroys what was in", async () => {
  await handIn(database, round, people(3));
  await show();
  await userEvent.click(await screen.findByText(giveUp.title));
  await press(giveUp.button);
  expect(screen.getByRole("heading", { name: giveUp.ask(3) })).toHaveFocus();
  await press(giveUp.now);
  await waitFor(async () => expect(await database.rounds.get(round.id)).toMatchObject({ deleted: true }));
  expect(await database.counts.count()).toBe(0);
});

it("B5 says that the forms are not on this device, and lets the round go", async () => {
  await poolsOf(database).discardPool(round.id);
  await show();
  expect(await screen.findByText(messages.collecting.trouble.PoolLost.title)).toBeVisible();
  expect(screen.getByText(collect.lostElsewhere)).toBeVisible();
  expect(screen.queryByRole("button", { name: reveal.button })).toBeNull();
  await press(collect.lostRemove);
  await press(giveUp.now);
  await waitFor(async () => expect(await database.rounds.get(round.id)).toMatchObject({ deleted: true }));
});

it("B5 offers no way to lose the round where only this browser cannot collect", async () => {
  await withoutFiles(async () => {
    await show();
    expect(await screen.findByText(messages.collecting.trouble.PoolUnsupported.title)).toBeVisible();
    expect(screen.queryByRole("button", { name: collect.lostRemove })).toBeNull();
  });
});

it("R5 the note for who takes part is made from the settings of the round", async () => {
  const { privacy } = messages.ceremony;
  await renderPage(<RoadPage community={community} roundId={round.id} road="privacy" />, database);
  expect(await screen.findByRole("heading", { level: 1, name: privacy.title })).toBeVisible();
  expect(screen.getByText(privacy.whatText(12, { remarks: true, kind: false }))).toBeVisible();
  expect(screen.getByText(promise.threshold(5))).toBeVisible();
  expect(screen.getByText(promise.remarks["from-ten"])).toBeVisible();
});
