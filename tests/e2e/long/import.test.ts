import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { rawRows } from "#tests/support/faults.ts";
import {
  chooseText,
  fileField,
  importThreeGroups,
  importWorkbook,
  openImport,
} from "#tests/support/import-job.ts";
import { makeWorkbook } from "#tests/support/make-workbook.ts";
import { button, dayFromToday, onPage, textOf, type User, visit } from "#tests/support/user.ts";

it("B4 R2 answer sheets of three groups become three rounds on the dashboard, en", async () => {
  await importThreeGroups(await visit({ language: "en", width: 320 }));
});

it.each([
  ["libreoffice", "nl"],
  ["libreoffice", "en"],
  ["openpyxl", "en"],
] as const)("B4: a workbook by %s becomes a meeting of seven forms, %s", async (maker, language) => {
  await importWorkbook(await visit({ language }), maker);
});

it.each(LANGUAGES)("B4: counts per answer are asked about, and added as counts, %s", async (language) => {
  const user = await visit({ language });
  await openImport(user);
  const { importing } = user.messages;
  const file = new URL("../../fixtures/answer-sheets/field/F18-counts.csv", import.meta.url);
  await fileField(user).setInputFiles(fileURLToPath(file));
  await user.page.getByLabel(importing.found.shape.counts).check();
  await user.page.getByText(importing.found.counts).waitFor();
  await expectAccessible(user.page);
  await user.page.getByLabel(importing.meetings.heldOn).fill(dayFromToday(-7));

  await user.press(button(user, importing.save.button(18, 1)));
  await onPage(user, importing.done.title(18, 1));
});

it("B4 B6 a workbook of a megabyte is read without a network, off the page", async () => {
  const user = await visit({ offline: true });
  await openImport(user);
  const { importing } = user.messages;
  const names = user.instrument.factors.map(({ id }) => user.texts.factors[id]?.name ?? "");
  const answers = Array.from({ length: 4000 }, (_, row) =>
    names.map((__, column) => ((row + column) % 5) + 1),
  );
  const buffer = Buffer.from(makeWorkbook([{ name: "Blad1", rows: [names, ...answers] }]));
  await fileField(user).setInputFiles({ name: "antwoorden.xlsx", mimeType: "", buffer });
  await user.page.getByLabel(importing.meetings.heldOn).fill(dayFromToday(-7));

  await user.press(button(user, importing.save.button(4000, 1)));
  await onPage(user, importing.done.title(4000, 1));
  expect(await textOf(user)).toContain(importing.done.toDashboard);
});

describe("what an import by the proposed choices leaves on the device", () => {
  const KINDS: readonly (readonly [string, string, readonly string[]])[] = [
    ["an organisation each", "Organisation", ["Bakkerij", "Gemeente", "School", "Kweker"]],
    [
      "organisations of one and two",
      "Organisatie",
      ["Bakkerij", "Bakkerij", "Gemeente", "Gemeente", "School", "School", "Kweker", "Bank", "Kerk"],
    ],
    [
      "a day of filling in each",
      "Submit Date (UTC)",
      [...Array.from({ length: 6 }, () => "2025-11-20"), "2025-11-21", "2025-11-21", "2025-11-24"],
    ],
    [
      "remarks",
      "Toelichting eigen organisatie",
      ["baas weet van niets", "gaat goed", "gaat goed", "tja", "nee"],
    ],
  ];
  it.each(KINDS)("R3 R5 singles nobody out: %s", async (_, header, cells) => {
    const user = await visit();
    await openImport(user);
    const { importing } = user.messages;
    await chooseText(user, sheetOf(user, header, cells));
    const day = user.page.getByLabel(importing.meetings.heldOn);
    if ((await day.inputValue()) === "") await day.fill(dayFromToday(-7));
    await user.press(button(user, importing.save.button(cells.length, 1)));
    await onPage(user, importing.done.title(cells.length, 1));

    const rows = await rawRows(user.page);
    expect([rows["meetings"]?.length, rows["rounds"]?.length]).toEqual([1, 1]);
    expect(JSON.stringify(rows["meetings"])).not.toContain("2025-11-24");
    for (const cell of new Set(cells))
      if (!/^\d/.test(cell)) expect(JSON.stringify(rows)).not.toContain(cell);
  });

  it("R5 refuses the file with one form more, says why, and keeps what was released", async () => {
    const user = await visit();
    await openImport(user);
    const { importing } = user.messages;
    const cells = ["a", "b", "c", "d", "e", "f"];
    const day = dayFromToday(-7);
    const shownDay = user.format.day(day);
    await chooseText(user, sheetOf(user, "Nummer", cells.slice(0, 5)));
    await user.page.getByLabel(importing.meetings.heldOn).fill(day);
    await user.press(button(user, importing.save.button(5, 1)));
    await onPage(user, importing.done.title(5, 1));
    const released = await rawRows(user.page);

    await user.press(button(user, importing.done.another));
    await chooseText(user, sheetOf(user, "Nummer", cells));
    await user.page.getByLabel(importing.meetings.heldOn).fill(day);
    for (const way of ["replace", "apart"] as const) {
      await user.press(user.page.getByRole("radio", { name: importing.meetings.sameDayWays[way](shownDay) }));
      await user.page.getByText(importing.problems.tooFewDiffer(shownDay, 1, 5)).waitFor();
      await user.press(button(user, importing.save.button(6, 1)));
    }
    await expectAccessible(user.page);
    const after = await rawRows(user.page);
    expect(after["rounds"]).toEqual(released["rounds"]);
    expect(after["counts"]).toEqual(released["counts"]);
  });
});

/** Forms on the twelve factors, each different from the others, behind one more column. */
function sheetOf({ instrument, texts }: User, header: string, cells: readonly string[]): string {
  const names = instrument.factors.map(({ id }) => `"${texts.factors[id]?.name ?? ""}"`);
  const rows = cells.map((cell, at) => [
    cell,
    ...names.map((_, column) => ((at * (column + 1) + Math.floor(at / 5) + column) % 5) + 1),
  ]);
  return [[header, ...names], ...rows].map((row) => row.join(",")).join("\n");
}
