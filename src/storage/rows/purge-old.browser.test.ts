import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { type Conflict } from "#domain/merge/conflict.ts";
import { OWNERS, ROW_KINDS } from "#domain/rows/row-kinds.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { A_ROW } from "#tests/support/rows.ts";

import { deleteAgenda } from "./agendas.ts";
import { addExample } from "./example.ts";
import { deleteMeeting } from "./meetings.ts";
import { deleteMember } from "./members.ts";
import { purgeDeleted, purgeOld } from "./purge-old.ts";

const DAY = 86_400_000;

const CONFLICT: Omit<Conflict, "id"> = {
  communityId: "stays",
  table: "scores",
  rowId: "none",
  field: "remark",
  kept: null,
  lost: "Een opmerking",
};

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
  expect(await database.counts.filter(({ roundId }) => roundId === round?.id).count()).toBe(0);
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

it("B8 a row of any kind goes with what it hangs from, and what another device said of either goes too", async () => {
  await database.transaction("rw", database.tables, async () => {
    for (const table of TABLES) {
      const { hangsFrom } = ROW_KINDS[table];
      const hook = { communityId: "stays", [hangsFrom]: `gone-${OWNERS[hangsFrom]}` };
      // Only what hangs from the community itself was deleted; the rest was left as it was.
      const fate = hangsFrom === "communityId" ? { communityId: "stays", deleted: true } : hook;
      await database.table(table).put(A_ROW[table]({ id: `gone-${table}`, ...fate }));
      await database.conflicts.put({ ...CONFLICT, id: `gone-${table}`, table, rowId: `gone-${table}` });
    }
    // Said too late for a row of its own (R6).
    await database.conflicts.put({ ...CONFLICT, id: "gone-late", roundId: "gone-rounds" });
    await database.conflicts.put({ ...CONFLICT, id: "stays" });
  });

  expect(await purgeDeleted(database)).toEqual({ ok: true, value: 2 * TABLES.length + 1 });

  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  const ids = rows.flat().map(({ id }: { readonly id: string }) => id);
  expect(ids.filter((id) => id.startsWith("gone-"))).toEqual([]);
  expect(ids).toContain("stays");
});
