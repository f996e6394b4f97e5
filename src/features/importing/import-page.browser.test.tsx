import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, expect, it } from "vitest";

import { loadInstrument } from "#content/load-instrument.ts";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import climatePart from "#tests/fixtures/answer-sheets/climate-part.csv?raw";
import averageRow from "#tests/fixtures/answer-sheets/field/F12-average-row.csv?raw";
import hiddenSheet from "#tests/fixtures/answer-sheets/field/F16-hidden-sheet.xlsx?url";
import turnedTable from "#tests/fixtures/answer-sheets/field/F17-turned-table.csv?raw";
import microsoftForms from "#tests/fixtures/answer-sheets/microsoft-forms.xlsx?url";
import { renderPage } from "#tests/support/render-page.tsx";
import { aCommunity, aMeeting } from "#tests/support/rows.ts";
import { factorLabel, startingWith } from "#tests/support/words.ts";

import { ImportPage } from "./import-page.tsx";

const COMMUNITY = aCommunity({ id: "c1" });

let database: Database;

beforeEach(() => {
  database = new Database(newId());
});

afterEach(cleanup);

async function openPage(language: Language = "nl") {
  await renderPage(<ImportPage community={COMMUNITY} />, database, language);
  const { messages } = await loadSpeech(language);
  return { user: userEvent.setup(), texts: messages.importing };
}

type Opened = Awaited<ReturnType<typeof openPage>>;

async function choose({ user, texts }: Opened, content: BlobPart, name = "antwoorden.csv"): Promise<void> {
  await user.upload(screen.getByLabelText(texts.file.label), new File([content], name));
}

async function press({ user }: Opened, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

async function counts() {
  const forms = (await database.counts.toArray()).map(({ counted }) => counted.ballots);
  return { meetings: await database.meetings.count(), forms: forms.reduce((sum, count) => sum + count, 0) };
}

/** What was counted of all factors. */
async function storedCounts() {
  return (await database.counts.toArray()).flatMap(({ counted }) =>
    Object.values(counted.factors).map(({ counts: ofFactor }) => ofFactor),
  );
}

it("B4 imports groups as meetings, and stores nothing before the button", async () => {
  const opened = await openPage();
  await choose(opened, climatePart);
  const { user, texts } = opened;
  await screen.findByRole("heading", { name: texts.columns.heading });
  // Groups may be people: they become meetings only when the user says so (R3).
  expect(screen.getByRole("radio", { name: texts.meetings.by.one })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: texts.meetings.by.group }));

  await user.type(screen.getByLabelText(texts.meetings.first), "2025-01-07");
  await user.clear(screen.getByLabelText(texts.meetings.weeks));
  await user.type(screen.getByLabelText(texts.meetings.weeks), "6");
  expect(screen.getByLabelText(texts.meetings.dayOf("55"))).toHaveValue("2025-04-01");
  expect(await counts()).toEqual({ meetings: 0, forms: 0 });

  await press(opened, texts.save.button(31, 3));
  const heading = await screen.findByRole("heading", { level: 1, name: texts.done.title(31, 3) });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(await counts()).toEqual({ meetings: 3, forms: 31 });
});

it("R3 shows no cell of a column that tells who answered, and stores none", async () => {
  const opened = await openPage();
  await choose(
    opened,
    "Naam,E-mailadres,Reputatie,Gedeelde visie\nFatima,f@example.org,4,5\nJörg,j@example.org,2,3\n",
  );
  const { user, texts } = opened;
  await screen.findByRole("heading", { name: texts.columns.heading });
  expect(document.body.textContent).not.toMatch(/Fatima|Jörg|example\.org/);
  expect(screen.getAllByText(texts.columns.hidden)).toHaveLength(2);

  await user.type(screen.getByLabelText(texts.meetings.heldOn), "2025-03-04");
  await press(opened, texts.save.button(2, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(2, 1) });
  const everything = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(everything)).not.toMatch(/Fatima|Jörg|example\.org/);
});

it("B4 names cells by row and column, moves focus there, and stores nothing until the rows are left out", async () => {
  const vision = factorLabel("shared-vision");
  const opened = await openPage();
  await choose(opened, `Reputatie;${vision}\n4;vaak\n2;3\n`);
  const { user, texts } = opened;
  await user.type(await screen.findByLabelText(texts.meetings.heldOn), "2025-03-04");
  await press(opened, texts.save.button(1, 1));

  const place = screen.getByText(texts.problems.cell(2, texts.columns.name("B", vision)));
  expect(place.closest("li")).toHaveTextContent(`‘vaak’ ${texts.cellReasons.unknown}`);
  expect(document.activeElement).toContainElement(place);
  expect(await counts()).toEqual({ meetings: 0, forms: 0 });

  await user.click(screen.getByRole("checkbox", { name: texts.problems.leaveOut(1) }));
  await press(opened, texts.save.button(1, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(1, 1) });
  expect(await counts()).toEqual({ meetings: 1, forms: 1 });
});

it("gives a factor to one column, and says which other one lost it", async () => {
  const opened = await openPage();
  await choose(opened, "Reputatie,oud\n4,5\n2,3\n");
  const { user, texts } = opened;
  const other = await screen.findByRole("combobox", { name: `${texts.columns.column} B oud` });
  await user.selectOptions(other, "factor:reputation");

  expect(screen.getByText(texts.columns.moved(texts.columns.name("A", "Reputatie")))).toBeVisible();
  expect(screen.getByRole("combobox", { name: `${texts.columns.column} A Reputatie` })).toHaveValue("ignore");
});

const TWELVE = (await loadInstrument("nl")).instrument.factors;
const NAMES = (await loadInstrument("nl")).texts.factors;

/** A sheet of the twelve factors by name, with a column before them. */
function sheet(header: string, cells: readonly string[], answer = "4"): string {
  const names = TWELVE.map(({ id }) => `"${NAMES[id]?.name ?? ""}"`);
  const rows = cells.map((cell) => [cell, ...TWELVE.map(() => answer)]);
  return [[header, ...names], ...rows].map((row) => row.join(",")).join("\n");
}

it("B4 folds the columns where all factors were recognised, and opens them where something is a guess", async () => {
  const opened = await openPage();
  const { texts } = opened;
  await choose(opened, sheet("Datum", ["4-3-2025", "4-3-2025"]));
  const summary = await screen.findByText(texts.columns.recognised(12, 13));
  expect(summary.closest("details")).not.toHaveAttribute("open");

  await choose(
    opened,
    [TWELVE.map((_, at) => `Q${at + 1}`).join(","), TWELVE.map(() => "3").join(",")].join("\n"),
  );
  await expect.poll(() => screen.queryAllByText(texts.columns.guessed)).toHaveLength(12);
  expect(screen.getByText(texts.columns.recognised(12, 12)).closest("details")).toHaveAttribute("open");
});

it("B4 takes the meaning of a word once, for the whole file", async () => {
  const opened = await openPage();
  const { user, texts } = opened;
  const known = sheet(
    "Datum",
    Array.from({ length: 5 }, () => "4-3-2025"),
    "3",
  );
  await choose(opened, `${known}\n4-3-2025${",zozo".repeat(TWELVE.length)}`);
  const word = await screen.findByLabelText(texts.told.label("zozo", 12));
  expect(screen.getByText(texts.problems.errorsTitle(12))).toBeVisible();
  await user.selectOptions(word, "3");

  expect(screen.queryByText(texts.problems.errorsTitle(12))).not.toBeInTheDocument();
  await press(opened, texts.save.button(6, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(6, 1) });
  expect(await storedCounts()).toEqual(TWELVE.map(() => [0, 0, 6, 0, 0]));
});

it("B4 asks which of two days is meant, with none filled in before, and takes the one that is said", async () => {
  const opened = await openPage("en");
  const { user, texts } = opened;
  await choose(opened, sheet("Timestamp", ["3/4/2025 23:58:01", "3/5/2025 0:03:11", "3/5/2025 0:04:11"]));
  expect(await screen.findByLabelText(texts.meetings.heldOn)).toHaveValue("");
  const orders = screen.getByRole("group", { name: texts.meetings.dayOrder });
  for (const radio of within(orders).getAllByRole("radio")) expect(radio).not.toBeChecked();

  await user.click(
    within(orders).getByRole("radio", { name: startingWith(texts.meetings.dayOrders.monthFirst) }),
  );
  expect(screen.getByLabelText(texts.meetings.heldOn)).toHaveValue("2025-03-05");
});

it("R5 makes no meeting of a day with few forms, says why, and leaves it out when asked", async () => {
  const opened = await openPage();
  const { user, texts } = opened;
  const days = [...Array.from({ length: 6 }, () => "4-3-2025"), "15-4-2025"];
  await choose(opened, sheet("Datum", days));
  expect(await screen.findByRole("radio", { name: texts.meetings.by.one })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: texts.meetings.by.day }));
  expect(screen.getByText(texts.problems.tooSmall("15 april 2025 (1)", 5))).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: texts.problems.leaveOutSmall }));
  expect(screen.getByText(texts.check.leftOutSmall(1))).toBeVisible();
  await press(opened, texts.save.button(6, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(6, 1) });
  expect(await counts()).toEqual({ meetings: 1, forms: 6 });
});

it("R8 adds before or after, never both in one form", async () => {
  const opened = await openPage();
  const { user, texts } = opened;
  const names = ["Voor", "Na"].flatMap((when) =>
    TWELVE.map(({ id }) => `"${when}: ${NAMES[id]?.name ?? ""}"`),
  );
  const row = [...TWELVE.map(() => "2"), ...TWELVE.map(() => "5")].join(",");
  await choose(opened, [names.join(","), row, row, row, row, row].join("\n"));
  await user.click(await screen.findByRole("radio", { name: "Na" }));
  await user.type(screen.getByLabelText(texts.meetings.heldOn), "2025-03-04");
  await press(opened, texts.save.button(5, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(5, 1) });
  expect(await storedCounts()).toEqual(TWELVE.map(() => [0, 0, 0, 0, 5]));
});

it("B4 says why a file cannot be used, and takes the mended one", async () => {
  const opened = await openPage("en");
  const { texts } = opened;
  await choose(opened, "Reputation,Shared vision\n1,2,3\n");
  expect(await screen.findByRole("alert")).toHaveTextContent(texts.readErrors.tooManyCells(2, 3, 2));

  await choose(opened, "Reputation,Shared vision\n1,2\n");
  await screen.findByRole("heading", { name: texts.columns.heading });
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("B4: names the average that is no form, and takes it as one when told so", async () => {
  const opened = await openPage();
  await choose(opened, averageRow);
  const { user, texts } = opened;
  const { found } = texts;
  expect(await screen.findByText(found.summaryRows(found.summary("Gemiddelde", 9), 1))).toBeVisible();
  expect(screen.getByText(texts.check.summary(7, 1))).toBeVisible();

  const keep = screen.getByRole("checkbox", { name: found.switches.keepsAll });
  await user.click(keep);
  expect(await screen.findByText(texts.check.summary(8, 1))).toBeVisible();
  expect(keep).toBeChecked();
  await user.click(keep);
  expect(await screen.findByText(texts.check.summary(7, 1))).toBeVisible();
});

it("B4: names the places of a turned table as the sheet has them", async () => {
  const opened = await openPage();
  await choose(opened, turnedTable.replace("Concurrentie;2", "Concurrentie;vaak"));
  const { texts } = opened;
  expect(await screen.findByText(texts.found.turned)).toBeVisible();

  const place = texts.problems.turnedCell("B", texts.columns.rowName("5", "Concurrentie"));
  expect(screen.getByText(place).closest("li")).toHaveTextContent(texts.cellReasons.unknown);
});

it("B4: shows the sheet that the spreadsheet shows, and the hidden one last", async () => {
  const opened = await openPage();
  await choose(opened, await (await fetch(hiddenSheet)).arrayBuffer(), "antwoorden.xlsx");
  const { texts } = opened;
  const field = await screen.findByLabelText(texts.file.sheet);

  expect(field).toHaveDisplayValue("Form1");
  const last = within(field).getAllByRole("option").at(-1);
  expect(last).toHaveTextContent(texts.file.hiddenSheet("_56F9DC97"));
});

it("B4 reads a workbook and lets the user take another sheet", async () => {
  const opened = await openPage();
  await choose(opened, await (await fetch(microsoftForms)).arrayBuffer(), "antwoorden.xlsx");
  const { texts } = opened;

  expect(await screen.findByText(texts.check.summary(10, 1))).toBeVisible();
  expect(screen.getByLabelText(texts.meetings.heldOn)).toHaveValue("2025-03-04");
  const readings = within(screen.getByRole("table", { name: texts.check.readings }));
  expect(readings.getByRole("row", { name: /^Helemaal mee eens 5 · Helemaal/ })).toBeVisible();
});

it.each(["nl", "en"] as const)(
  "U2 breaks no rule of accessibility that a machine can check, %s",
  async (language) => {
    const opened = await openPage(language);
    await choose(opened, climatePart.replace(",3,", ",9,"));
    await screen.findByRole("heading", { name: opened.texts.check.heading });
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, "page-has-heading-one": { enabled: true } },
    });

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  },
);

it("U2 fits a screen of 320 pixels", async () => {
  const opened = await openPage();
  await choose(opened, climatePart);
  await screen.findByRole("heading", { name: opened.texts.check.heading });
  const main = screen.getByRole("main");
  main.style.width = "320px";

  await waitFor(() => expect(main.scrollWidth).toBeLessThanOrEqual(320));
});

/** Forms that differ from each other, for the twelve factors. */
function formsOf(from: number, to: number): string {
  const names = TWELVE.map(({ id }) => `"${NAMES[id]?.name ?? ""}"`);
  const rows = Array.from({ length: to - from }, (_, at) =>
    TWELVE.map((__, column) => ((((from + at) * (column + 3)) % 11) % 5) + 1),
  );
  return [names, ...rows].map((row) => row.join(",")).join("\n");
}

async function openWithDay(opened: Opened, content: string): Promise<void> {
  await choose(opened, content);
  await opened.user.type(await screen.findByLabelText(opened.texts.meetings.heldOn), "2025-11-26");
}

it("R5 R6 adds late forms to the round of that day when asked, and counts them together", async () => {
  const opened = await openPage();
  const { user, texts } = opened;
  await openWithDay(opened, formsOf(0, 6));
  await press(opened, texts.save.button(6, 1));
  await user.click(await screen.findByRole("button", { name: texts.done.another }));

  await openWithDay(opened, formsOf(6, 13));
  expect(await screen.findByText(texts.problems.sameDayRound("26 november 2025"))).toBeVisible();
  await user.click(screen.getByRole("radio", { name: texts.meetings.sameDayWays.add("26 november 2025") }));
  await press(opened, texts.save.button(7, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(7, 1) });
  const rounds = (await database.rounds.toArray()).filter(({ deleted }) => deleted !== true);
  expect(rounds).toHaveLength(1);
  expect((await database.counts.get(rounds[0]?.id ?? ""))?.counted.ballots).toBe(13);
});

it("R3 R5 says that of few forms only their number is kept, and that nothing can be added to it", async () => {
  const opened = await openPage();
  const { user, texts } = opened;
  await openWithDay(opened, formsOf(0, 3));
  expect(await screen.findByText(texts.warnings.confidential(1, 5))).toBeVisible();
  await press(opened, texts.save.button(3, 1));
  await user.click(await screen.findByRole("button", { name: texts.done.another }));
  const before = await counts();

  await openWithDay(opened, formsOf(3, 9));
  await user.click(
    await screen.findByRole("radio", { name: texts.meetings.sameDayWays.add("26 november 2025") }),
  );
  expect(screen.getByText(texts.problems.onlyNumberKept("26 november 2025", 3))).toBeVisible();
  await press(opened, texts.save.button(6, 1));
  expect(await counts()).toEqual(before);

  await user.click(
    screen.getByRole("radio", { name: texts.meetings.sameDayWays.replace("26 november 2025") }),
  );
  await press(opened, texts.save.button(6, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(6, 1) });
});

it.each(["add", "replace", "apart"] as const)(
  "R5 refuses a second release that tells one form: %s",
  async (way) => {
    const opened = await openPage();
    const { user, texts } = opened;
    await openWithDay(opened, formsOf(0, 5));
    await press(opened, texts.save.button(5, 1));
    await user.click(await screen.findByRole("button", { name: texts.done.another }));
    const before = await counts();

    const second = way === "add" ? formsOf(5, 6) : formsOf(0, 6);
    await openWithDay(opened, second);
    await user.click(
      await screen.findByRole("radio", { name: texts.meetings.sameDayWays[way]("26 november 2025") }),
    );
    expect(screen.getByText(texts.problems.tooFewDiffer("26 november 2025", 1, 5))).toBeVisible();
    await press(opened, texts.save.button(way === "add" ? 1 : 6, 1));
    expect(await counts()).toEqual(before);
  },
);

it("R1: says that the forms become the round of the planned meeting, and makes no second meeting", async () => {
  const planned = aMeeting({ id: "planned", communityId: "c1", heldOn: "2025-11-26", title: "Kas 4" });
  await database.meetings.add(planned);
  const opened = await openPage();
  const { texts } = opened;
  await openWithDay(opened, formsOf(0, 6));

  const row = await screen.findByRole("row", { name: startingWith("26 november 2025 · Kas 4") });
  expect(within(row).getByText(texts.check.planned("26 november 2025"))).toBeVisible();
  await press(opened, texts.save.button(6, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(6, 1) });
  expect(await database.meetings.toArray()).toMatchObject([{ id: "planned", title: "Kas 4" }]);
  expect(await database.rounds.toArray()).toMatchObject([{ meetingId: "planned", status: "closed" }]);
});

it("R1: makes another meeting of that day when told so", async () => {
  await database.meetings.add(aMeeting({ id: "planned", communityId: "c1", heldOn: "2025-11-26" }));
  const opened = await openPage();
  const { user, texts } = opened;
  await openWithDay(opened, formsOf(0, 6));

  await user.click(await screen.findByRole("radio", { name: texts.meetings.plannedDay.own(1) }));
  expect(screen.queryByText(texts.check.planned("26 november 2025"))).toBeNull();
  await press(opened, texts.save.button(6, 1));
  await screen.findByRole("heading", { level: 1, name: texts.done.title(6, 1) });
  expect(await database.meetings.count()).toBe(2);
});
