import { readFileSync } from "node:fs";

import { type Page } from "playwright-core";
import { expect, inject, it } from "vitest";

import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { putBack, rawRows, type Rows } from "#tests/support/faults.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
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

/** The fields that people type in, by their names, which differ nowhere. */
const TYPED = ["name", "description", "organisation", "title", "remark", "reason", "question"];

/** Something nasty in every field that people type in. */
function poisoned(rows: Rows): Rows {
  let turn = 0;
  const poison = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        if (!TYPED.includes(field) || typeof value !== "string") return [field, value];
        turn += 1;
        return [field, (NASTY[turn % NASTY.length] ?? "").slice(0, 120)];
      }),
    );
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.map(poison)]));
}

async function visitPoisoned(): Promise<User> {
  const user = await visit();
  const { page } = user;
  page.on("dialog", (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
  await openExample(user);
  const id = communityOf(user);
  await putBack(page, poisoned(await rawRows(page)));
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

it("B4 what people type is text on every page, whatever it looks like", { timeout: 120_000 }, async () => {
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
  let seen = 0;
  for (const place of all) {
    await goToPlace(user, place);
    await unfold(user);
    await expectOnlyText(page, place);
    if ((await page.getByRole("main").innerText()).includes("<img src=x onerror=")) seen += 1;
  }
  expect(seen, "pages that show the text as it was typed").toBeGreaterThan(8);
});

it("B4 what people type is text in every export", { timeout: 120_000 }, async () => {
  const user = await visitPoisoned();
  const { page, messages } = user;
  const { take } = messages.agenda;
  const { agendaPoints = [] } = await rawRows(page);
  const agenda = String(Reflect.get(agendaPoints[0] ?? {}, "agendaId"));
  await goToPlace(user, places.agenda(communityOf(user), agenda), button(user, take.pdf));

  const download = page.waitForEvent("download");
  await user.press(button(user, take.pdf));
  const pdf = await readPdf(readFileSync(await (await download).path()));
  expect(pdf.root.text).toContain("<img src=x onerror=");
  const bytes = readFileSync(await (await download).path(), "latin1");
  expect(bytes).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA)\b/);
  expect(bytes).not.toMatch(/\/URI\s*\((?!https?:)/);

  await user.press(button(user, take.copy));
  await page.getByText(take.copied).waitFor();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
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
