import { readFileSync } from "node:fs";

import { type Page } from "playwright-core";
import { expect, inject, it } from "vitest";

import { nextStamp } from "#domain/rows/clock.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { z } from "#domain/schema.ts";
import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { putBack, rawRows, type Rows } from "#tests/support/faults.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { anAction } from "#tests/support/rows.ts";
import { button, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

const SCRIPT = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`;
const NASTY: readonly string[] = [
  `${SCRIPT} "'\`{{7*7}}\${1}`,
  "javascript:window.pwned=1//",
  `[klik](javascript:window.pwned=1) ${SCRIPT}`,
  `=HYPERLINK("http://example.org","klik") ${SCRIPT}`,
  `half \ud800 \u202eomgekeerd\u2066 \0 ${SCRIPT}`,
  `__proto__ ${"lang".repeat(20)} ${SCRIPT}`,
];

/** Each has a chart to take along. */
const VIEWS = ["why", "radar", "trends", "answers"] as const;

/** The most that fits everywhere. */
const LONGEST = 120;

/** The fields that people type in, by table: text of a line or of a paragraph. */
const TYPED = new Map(
  TABLES.map((table) => {
    const { properties } = z.toJSONSchema(SCHEMAS[table], { io: "input" });
    const isTyped = (field: unknown) =>
      typeof field === "object" && field !== null && "maxLength" in field && !("pattern" in field);
    return [table, Object.keys(properties ?? {}).filter((field) => isTyped(properties?.[field]))] as const;
  }),
);

/** Every field that people type in, as it stands in the texts put there. */
const MARKS = [...TYPED].flatMap(([table, fields]) => fields.map((field) => markOf(table, field)));

function markOf(table: string, field: string): string {
  return `<i>${table}.${field}</i>`;
}

/** Something nasty in every field that people type in, with the name of the field. */
function poisoned(rows: Rows): Rows {
  const made = TABLES.map((table) => {
    const fields = TYPED.get(table) ?? [];
    const poison = (row: object, turn: number) => ({
      ...row,
      ...Object.fromEntries(fields.map((field, at) => [field, nasty(markOf(table, field), turn + at)])),
    });
    return [table, (rows[table] ?? []).map(poison)] as const;
  });
  return { ...rows, ...Object.fromEntries(made) };
}

function nasty(mark: string, turn: number): string {
  return (mark + (NASTY[turn % NASTY.length] ?? "")).slice(0, LONGEST);
}

/** As if the factor that fell was left off the next agenda: of what was left off before, nobody reads the reason. */
function lastSetAside({ meetings = [], rounds = [], setAsides = [] }: Rows): readonly object[] {
  const read = (row: object, field: string) => String(Reflect.get(row, field));
  const days = new Map(meetings.map((row) => [read(row, "id"), read(row, "heldOn")]));
  const dayOf = (round: object) => days.get(read(round, "meetingId")) ?? "";
  const last = rounds.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))[0] ?? {};
  return setAsides.map((row) => ({ ...row, roundId: read(last, "id"), factorId: "home-organisation" }));
}

async function visitPoisoned(): Promise<User> {
  const user = await visit();
  const { page } = user;
  page.on("dialog", (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
  await openExample(user);
  const id = communityOf(user);
  const rows = await rawRows(page);
  const actions = [anAction({ communityId: id, ourselves: "no" })];
  await putBack(page, poisoned({ ...rows, actions, setAsides: lastSetAside(rows) }));
  await page.goto(`${inject("appUrl")}#${places.community(id)}`);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return user;
}

async function expectOnlyText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: "pwned" in window,
    elements: document.querySelectorAll("main :is(img, script, iframe, object), [onerror], [onclick]").length,
    links: [...document.querySelectorAll("a")].filter(({ protocol }) => !protocol.startsWith("http")).length,
  }));
  expect(found, where).toEqual({ pwned: false, elements: 0, links: 0 });
}

it("B4 what people type is text on every page, whatever it looks like", async () => {
  const user = await visitPoisoned();
  const { page } = user;
  const id = communityOf(user);
  const { rounds = [], agendas = [] } = await rawRows(page);
  const idsOf = (rows: readonly object[]) => rows.map((row) => String(Reflect.get(row, "id")));
  const all = [
    places.start(),
    places.community(id),
    places.profile(id),
    places.meetings(id),
    ...idsOf(rounds)
      .slice(0, 4)
      .map((round) => places.round(id, round)),
    places.newRound(id),
    places.dashboard(id),
    ...VIEWS.map((view) => places.dashboardView(id, view)),
    places.actions(id),
    places.projector(id),
    ...user.instrument.factors.slice(0, 3).map((factor) => places.factor(id, factor.id)),
    places.agendas(id),
    ...idsOf(agendas)
      .slice(0, 2)
      .map((agenda) => places.agenda(id, agenda)),
    places.importing(id),
    places.myData(),
    places.method(),
  ];
  const seen: string[] = [];
  for (const place of all) {
    await goToPlace(user, place);
    await unfold(user);
    await expectOnlyText(page, place);
    seen.push(await shownOn(page));
  }
  for (const mark of MARKS)
    expect(
      seen.some((text) => text.includes(mark)),
      mark,
    ).toBe(true);
});

/** What can be read on a page, also in the fields of a form. */
async function shownOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("main :is(input, textarea)")];
    return [document.querySelector("main")?.innerText, ...fields.map(({ value }) => value)].join("\n");
  });
}

it("B4 what people type is text in every export", async () => {
  const user = await visitPoisoned();
  const { page, messages } = user;
  const { take } = messages.agenda;
  const { agendaPoints = [] } = await rawRows(page);
  const agenda = String(Reflect.get(agendaPoints[0] ?? {}, "agendaId"));
  await goToPlace(user, places.agenda(communityOf(user), agenda), button(user, take.pdf));

  const download = page.waitForEvent("download");
  await user.press(button(user, take.pdf));
  const pdf = await readPdf(readFileSync(await (await download).path()));
  const told = ["communities.name", "meetings.title", "agendaPoints.question", "members.name"];
  for (const field of told) expect(pdf.root.text).toContain(`<i>${field}</i>`);
  expect(pdf.root.text).toContain("<img src=x onerror=");
  const bytes = readFileSync(await (await download).path(), "latin1");
  expect(bytes).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA)\b/);
  expect(bytes).not.toMatch(/\/URI\s*\((?!https?:)/);

  await user.press(button(user, take.copy));
  await page.getByText(take.copied).waitFor();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  for (const field of told) expect(markdown).toContain(String.raw`\<i>${field}`);
  expect(markdown).toContain(String.raw`\<img`);
  expect(markdown).not.toMatch(/(?<!\\)<(img|script)/);
  expect(markdown).not.toMatch(/(?<!\\)\[klik\]\(javascript/);

  await goToPlace(user, places.method(), button(user, messages.method.evidence.save));
  const csv = page.waitForEvent("download");
  await user.press(button(user, messages.method.evidence.save));
  const file = await csv;
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}.-]+$/u);
  for (const cell of readFileSync(await file.path(), "utf8").split(/[,\r\n]+/))
    expect(cell).not.toMatch(/^"?[=+@\t]/);
  await expectOnlyText(page, "after the exports");
});

it("B4 what people type is text in a picture of a chart", async () => {
  const user = await visitPoisoned();
  const { page, messages } = user;
  const buttons = page.getByRole("button", { name: messages.charts.figure.asSvg });
  for (const view of VIEWS) {
    await goToPlace(user, places.dashboardView(communityOf(user), view));
    await page.getByRole("figure").first().waitFor();
    await unfold(user);
    await buttons.first().waitFor();
    const download = page.waitForEvent("download");
    await user.press(buttons.first());
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
    const svg = readFileSync(await file.path(), "utf8");
    expect(svg).not.toMatch(/<(script|img|iframe|foreignObject|i|a)\b|\son\w+\s*=|href\s*=\s*"?javascript/i);
  }
});

it("B4 what a copy says is text before and after it comes in, and comes out as it was typed", async () => {
  const user = await visitPoisoned();
  const { page, messages } = user;
  const { copy, restore, conflicts } = messages.myData;
  await goToPlace(user, places.myData(), button(user, copy.save));
  const download = page.waitForEvent("download");
  await user.press(button(user, copy.save));
  const backup = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  const { meta: _meta, conflicts: _conflicts, ...rows } = await rawRows(page);
  // As JSON writes it: half a sign becomes its number, and is read back as it was.
  expect(backup.tables).toEqual(JSON.parse(JSON.stringify(rows)));

  const at = nextStamp(undefined, Date.now(), "other");
  for (const [turn, row] of backup.tables.members.entries()) {
    row.name = nasty("<i>anders</i>", turn);
    row._t = { ...row._t, name: at };
  }
  const buffer = Buffer.from(JSON.stringify(backup));
  await page.getByLabel(restore.choose).setInputFiles({ name: "k.json", mimeType: "", buffer });
  const confirm = button(user, restore.preview.confirm);
  await confirm.waitFor();
  await unfold(user);
  expect(await shownOn(page)).toContain("<i>anders</i><img");
  await expectOnlyText(page, "before it comes in");
  await user.press(confirm);
  await page.getByText(restore.done.title, { exact: true }).waitFor();
  await expectOnlyText(page, "after it came in");

  const [member] = backup.tables.members;
  const lost = nasty("<i>verloren</i>", 0);
  const about = { communityId: member.communityId, table: "members", rowId: member.id, field: "name" };
  await putBack(page, {
    ...(await rawRows(page)),
    conflicts: [{ id: "1", ...about, kept: member.name, lost }],
  });
  await page.reload();
  await page.getByText(conflicts.title).waitFor();
  expect(await shownOn(page)).toContain("<i>verloren</i><img");
  await expectOnlyText(page, "with two versions");
});
