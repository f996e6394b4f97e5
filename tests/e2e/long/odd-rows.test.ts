import { expect, inject, it } from "vitest";

import { SCHEMAS, type TableName, TABLES } from "#domain/rows/row-schemas.ts";
import { NASTY_TEXTS } from "#tests/bench/fuzz/mutate.ts";
import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { putBack, rawRows, type Rows } from "#tests/support/faults.ts";
import { anAction } from "#tests/support/rows.ts";
import { button, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

/** What may stand in a field, and nobody would put there. */
const ODD: readonly unknown[] = [
  ...NASTY_TEXTS,
  null,
  true,
  false,
  -1,
  0,
  0.1,
  1,
  5,
  20,
  52,
  400,
  1000,
  1e308,
  "0001-01-01",
  "9999-12-31",
  "a0",
  "zzzz",
  "standing",
  "own",
  "agreed",
  "individual",
  "open",
  [],
  [null],
  [{}],
  [{ kind: "low" }],
  {},
  { "no-factor": 3 },
  { commitment: "dont-know" },
];

/** Not all at once: of an odd round the odd answers would not be seen. */
const TOGETHER: readonly (readonly TableName[])[] = [
  ["communities", "members", "memberRoles", "phases"],
  ["meetings", "rounds"],
  ["scores", "corrections", "counts"],
  ["agendas", "agendaPoints", "agendaPointTips", "setAsides", "actions"],
];

/** Another row is not there where these lead. */
const isReference = (field: string) => /^\w+Id$/.test(field);
/** What a row is, and not what it says. */
const OWN = new Set(["id", "communityId", "v", "_t", "deleted"]);

/** All odd values that the schema takes, spread over the rows of a table. */
function odd(rows: Rows, table: TableName, isWanted: (field: string) => boolean): Rows {
  const list = rows[table] ?? [];
  const fields = [...new Set(list.flatMap((row) => Object.keys(row)))].filter(
    (field) => !OWN.has(field) && isWanted(field),
  );
  const taken = fields.map((field) => {
    const takes = (value: unknown) => SCHEMAS[table].safeParse({ ...list[0], [field]: value }).success;
    return [field, ODD.filter(takes)] as const;
  });
  const made = list.map((row, index) => {
    const values = taken.flatMap(([field, all], turn) =>
      all.length === 0 ? [] : [[field, all[(index + turn) % all.length]] as const],
    );
    return { ...row, ...Object.fromEntries(values) };
  });
  for (const row of made) expect(SCHEMAS[table].safeParse(row).success, JSON.stringify(row)).toBe(true);
  return { ...rows, [table]: made };
}

async function expectPages(user: User, communityId: string, rows: Rows, what: string): Promise<void> {
  const { page } = user;
  await putBack(page, rows);
  await page.goto(`${inject("appUrl")}#${places.about()}`);
  await page.reload();
  const firstOf = (table: string, count: number) =>
    (rows[table] ?? []).slice(0, count).map((row) => String(Reflect.get(row, "id")));
  for (const place of [
    places.start(),
    places.community(communityId),
    places.profile(communityId),
    places.meetings(communityId),
    ...firstOf("rounds", 3).map((id) => places.round(communityId, id)),
    places.dashboard(communityId),
    ...(["why", "radar", "trends", "answers"] as const).map((view) =>
      places.dashboardView(communityId, view),
    ),
    places.actions(communityId),
    places.factor(communityId, "commitment"),
    places.agendas(communityId),
    ...firstOf("agendas", 4).map((id) => places.agenda(communityId, id)),
    places.myData(),
    places.method(),
  ]) {
    // A name of signs that nobody sees is a heading all the same.
    await goToPlace(user, place, page.locator("main"));
    await page.locator("h1").first().waitFor({ state: "attached" });
    await unfold(user);
    const heading = await page.locator("h1").first().innerText();
    expect(heading, `${what}: ${place}`).not.toBe(user.messages.app.crash.title);
    const pdf = button(user, user.messages.agenda.take.pdf);
    if ((await pdf.count()) === 0) continue;
    const download = page.waitForEvent("download");
    await user.press(pdf);
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  }
}

it("B4 no row that a copy may hold makes a page fall over, however odd what stands in it", async () => {
  const user = await visit();
  await openExample(user);
  const communityId = communityOf(user);
  const actions = Array.from({ length: 12 }, (_, at) => anAction({ id: `action-${at}`, communityId }));
  const rows: Rows = { ...(await rawRows(user.page)), actions };
  expect(TOGETHER.flat().toSorted()).toEqual(TABLES.toSorted());
  for (const tables of TOGETHER) {
    const strange = tables.reduce((all, table) => odd(all, table, (field) => !isReference(field)), rows);
    await expectPages(user, communityId, strange, tables.join());
  }
  const lost = TABLES.reduce((all, table) => odd(all, table, isReference), rows);
  await expectPages(user, communityId, lost, "what leads nowhere");
});
