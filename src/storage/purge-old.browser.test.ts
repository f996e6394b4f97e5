import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";

import { deleteAgenda } from "./agendas.ts";
import { Database } from "./database.ts";
import { addExample } from "./example.ts";
import { deleteMeeting } from "./meetings.ts";
import { deleteMember } from "./members.ts";
import { newId } from "./new-id.ts";
import { purgeOld } from "./purge-old.ts";
import { TABLES } from "./tables.ts";

const DAY = 86_400_000;

let database: Database;

beforeEach(async () => {
  database = new Database(newId());
  await addExample(database, exampleCommunity("2026-01-01", "nl"));
});

afterEach(() => {
  database.close();
});

async function counts(): Promise<Readonly<Record<string, number>>> {
  const pairs = TABLES.map(async (table) => [table, await database.table(table).count()] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

it("B8 what was deleted goes for good after a year, with all that belonged to it, and not a day before", async () => {
  const [member] = await database.members.toArray();
  const round = await database.rounds.filter(({ mode }) => mode === "individual").first();
  const [agenda] = await database.agendas.toArray();
  await deleteMember(database, member?.id ?? "", true);
  await deleteMeeting(database, round?.meetingId ?? "", true);
  await deleteAgenda(database, agenda?.id ?? "", true);
  const before = await counts();

  expect(await purgeOld(database, Date.now() + 364 * DAY)).toBe(0);
  expect(await counts()).toEqual(before);
  const gone = await purgeOld(database, Date.now() + 372 * DAY);

  expect(gone).toBeGreaterThan(3);
  expect(await database.members.get(member?.id ?? "")).toBe(undefined);
  expect(await database.memberRoles.filter(({ memberId }) => memberId === member?.id).count()).toBe(0);
  expect(await database.ballots.filter(({ roundId }) => roundId === round?.id).count()).toBe(0);
  expect(await database.agendaPoints.filter(({ agendaId }) => agendaId === agenda?.id).count()).toBe(0);
  const after = await counts();
  expect(after["communities"]).toBe(before["communities"]);
  expect(Object.values(before).reduce((a, b) => a + b) - Object.values(after).reduce((a, b) => a + b)).toBe(
    gone,
  );
});

it("leaves alone what lives, what was deleted lately, and deletions without a moment", async () => {
  const [member, other] = await database.members.toArray();
  await database.members.update(member?.id ?? "", { deleted: true });
  await deleteMember(database, other?.id ?? "", true);
  const before = await counts();

  expect(await purgeOld(database, Date.now())).toBe(0);
  expect(await counts()).toEqual(before);
});

it("looks once a week", async () => {
  const [member] = await database.members.toArray();
  await deleteMember(database, member?.id ?? "", true);
  await purgeOld(database, Date.now() + 363 * DAY);

  expect(await purgeOld(database, Date.now() + 366 * DAY)).toBe(0);
  expect(await purgeOld(database, Date.now() + 371 * DAY)).toBeGreaterThan(0);
});
