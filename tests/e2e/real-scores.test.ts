import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { readCsvFixture } from "#tests/support/fixture.ts";
import { goTo, makeCommunity } from "#tests/support/main-job.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { button, dayFromToday, link, onPage, textOf, type User, visit } from "#tests/support/user.ts";

const CLIMATE_PART = fileURLToPath(new URL("../fixtures/answer-sheets/climate-part.csv", import.meta.url));
/** The three groups of the file in its order; each becomes a meeting, eight weeks after the one before. */
const DAYS = { "14": dayFromToday(-119), "17": dayFromToday(-63), "55": dayFromToday(-7) } as const;
type Group = keyof typeof DAYS;

it(
  "S1 S2 A1 A3 real scores from a file give the numbers that other software found",
  { tags: "long" },
  async () => {
    const user = await visit();
    await makeCommunity(user, "Klimaat");
    await importGroups(user);
    await expectAnswersOfLastRound(user);
    await expectFlags(user);
    await expectSummaries(user, "14");
    await expectSummaries(user, "17");
    await expectOnPaper(user);
  },
);

async function importGroups(user: User): Promise<void> {
  const { communities, importing } = user.messages;
  const { page } = user;
  await user.press(link(user, communities.home.also.importing));
  await page.getByLabel(importing.file.label).setInputFiles(CLIMATE_PART);
  await user.press(page.getByRole("radio", { name: importing.meetings.by.group }));
  for (const group of ["14", "17", "55"] as const) {
    await page.getByLabel(importing.meetings.dayOf(group), { exact: true }).fill(DAYS[group]);
  }
  await user.press(button(user, importing.save.button(31, 3)));
  await onPage(user, importing.done.title(31, 3));
  await user.press(link(user, importing.done.toDashboard));
}

interface Expected {
  readonly name: string;
  readonly row: Readonly<Record<string, string>>;
}

/** What R computed for a group, by the names of the factors: the statements stand in the order of the factors. */
function expectedOf({ instrument, texts }: User, group: Group): readonly Expected[] {
  return readCsvFixture("climate/climate-expected.csv")
    .filter(({ company }) => company === group)
    .map((row, index) => ({ name: texts.factors[instrument.factors[index]?.id ?? ""]?.name ?? "", row }));
}

/** The cells of one row of a table on the page, after its heading. */
async function cellsOf(user: User, table: string, name: string): Promise<readonly string[]> {
  const row = user.page
    .getByRole("region", { name: table })
    .getByRole("row")
    .filter({ has: user.page.getByRole("rowheader", { name, exact: true }) });
  return row.getByRole("cell").allInnerTexts();
}

async function expectAnswersOfLastRound(user: User): Promise<void> {
  const { charts, dashboard } = user.messages;
  const { section } = dashboard.distribution;
  await user.press(link(user, dashboard.views.answers));
  const region = user.page.getByRole("region", { name: section });
  await user.press(region.getByRole("button", { name: charts.figure.showTable }));
  for (const { name, row } of expectedOf(user, "55")) {
    const counts = [row["c1"], row["c2"], row["c3"], row["c4"], row["c5"]];
    expect(await cellsOf(user, section, name)).toEqual([...counts, "0", "0", row["n"]]);
  }
}

/** Median, middle half and n of an earlier round, on its own page. */
async function expectSummaries(user: User, group: Group): Promise<void> {
  const { scored } = user.messages;
  const { day, number } = user.format;
  await goTo(user, "meetings");
  const meeting = user.page.getByRole("listitem").filter({ has: user.page.getByText(day(DAYS[group])) });
  await user.press(meeting.getByRole("link", { name: scored.meetings.result }));
  await onPage(user, scored.round.title(day(DAYS[group])));
  for (const { name, row } of expectedOf(user, group)) {
    const half = scored.round.range(number(Number(row["q1"]), 2), number(Number(row["q3"]), 2));
    expect(await cellsOf(user, scored.round.answers, name)).toEqual([
      number(Number(row["median"])),
      half,
      row["n"],
      "0",
      "0",
    ]);
  }
}

/** In the last group one statement has a median of 2, and another an agreement of 0.197. */
async function expectFlags(user: User): Promise<void> {
  const { attention, dashboard } = user.messages;
  await user.press(link(user, dashboard.views.why));
  const names = expectedOf(user, "55").map(({ name }) => name);
  const low = user.page
    .getByRole("listitem")
    .filter({ has: user.page.getByRole("heading", { name: names[3] ?? "" }) });
  expect(await low.innerText()).toContain("6 van de 11 gaven een 2 of lager.");
  await user.press(low.getByText(attention.details.why.low));
  expect(await low.innerText()).toContain("De middelste score is 2; laag is 2,5 of lager.");
  const divided = user.page
    .getByRole("listitem")
    .filter({ has: user.page.getByRole("heading", { name: names[11] ?? "" }) });
  await user.press(divided.getByText(attention.details.why.divided));
  expect(await divided.innerText()).toContain(attention.details.agreement("0,197", "0,2", false));
}

async function expectOnPaper(user: User): Promise<void> {
  const { agenda } = user.messages;
  await goTo(user, "agenda");
  await user.press(button(user, agenda.make.submit));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, agenda.take.pdf)),
  ]);
  const pdf = await readPdf(readFileSync(await download.path()));
  expect(pdf.root.text).toContain("6 van de 11 gaven een 2 of lager");
  expect(pdf.root.text).toContain("Klimaat");
  for (const name of await user.page
    .getByRole("listitem")
    .getByRole("heading", { level: 3 })
    .allInnerTexts()) {
    expect(pdf.root.text).toContain(name);
  }
  expect(await textOf(user)).toContain(agenda.take.pdfDone);
}
