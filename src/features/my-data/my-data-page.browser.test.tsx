import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { readBackup } from "#domain/backup/backup.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { makeBackupFile } from "#storage/backup/backup-file.ts";
import { Database } from "#storage/database/database.ts";
import { restoreBackup } from "#storage/merge/restore-backup.ts";
import { editCommunity } from "#storage/rows/communities.ts";
import { addExample } from "#storage/rows/example.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { messages } from "#tests/support/words.ts";
import { places } from "#ui/places.ts";
import { useUndo } from "#view-state/undo.ts";

import { MyDataPage } from "./my-data-page.tsx";

const { myData } = messages;

const DAY = "2026-03-02";
const user = userEvent.setup();
let device: Database;
let emptyDevice: Database;

beforeEach(async () => {
  device = new Database(newId());
  emptyDevice = new Database(newId());
  await addExample(device, exampleCommunity(DAY, "nl"));
});

afterEach(() => {
  cleanup();
  device.close();
  emptyDevice.close();
});

async function textOfBackup(): Promise<string> {
  const file = await makeBackupFile(device, DAY);
  if (!file.ok || file.value === undefined) throw new Error("The backup could not be made.");
  expect(file.value.name).toBe("kiemkracht-2026-03-02.json");
  return file.value.blob.text();
}

async function allRows(database: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, await database.table(table).toArray()])),
  );
}

async function countRows(database: Database): Promise<number> {
  return Object.values(await allRows(database)).flat().length;
}

async function choose(content: BlobPart, name = "kiemkracht-2026-03-02.json"): Promise<void> {
  await user.upload(await screen.findByLabelText(myData.restore.choose), new File([content], name));
}

async function restoreInto(database: Database, text: string): Promise<void> {
  const backup = readBackup(text, SCHEMAS);
  if (backup.ok) await restoreBackup(database, backup.value);
}

/** One row of a backup, with one thing changed. */
function damaged(text: string, table: string, change: (row: Record<string, unknown>) => void): string {
  const backup = JSON.parse(text);
  change(backup.tables[table][1]);
  return JSON.stringify(backup);
}

it("B1 a copy comes back on an empty device as it was, after saying what will happen", async () => {
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(text);

  const preview = within(
    await screen.findByRole("region", { name: myData.restore.preview.title("2 maart 2026") }),
  );
  // Spelled out: the list is put together, and its grammar is what is shown.
  expect(preview.getByRole("listitem")).toHaveTextContent(
    /^De Druppelkas komt erbij, met \d+ deelnemers, \d+ bijeenkomsten, \d+ rondes en \d+ agenda’s\.$/,
  );
  expect(await emptyDevice.communities.count()).toBe(0);

  await user.click(preview.getByRole("button", { name: myData.restore.preview.confirm }));

  expect(await screen.findByText(myData.restore.done.text(await countRows(device), 0))).toBeVisible();
  expect(await allRows(emptyDevice)).toEqual(await allRows(device));
  // The way into what is back.
  const [community] = await emptyDevice.communities.toArray();
  expect(screen.getByRole("link", { name: myData.restore.done.open(community?.name ?? "") })).toHaveAttribute(
    "href",
    `#${places.community(community?.id ?? "")}`,
  );
});

it("U4 a restore can be undone, also from elsewhere in the app", async () => {
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(text);
  await user.click(await screen.findByRole("button", { name: myData.restore.preview.confirm }));
  await screen.findByText(myData.restore.done.text(await countRows(device), 0));

  const { last } = useUndo.getState();
  expect(last?.text).toBe(myData.restore.done.undoText("2 maart 2026"));
  cleanup();
  expect(await last?.undo()).toEqual({ ok: true, value: undefined });

  expect(Object.values(await allRows(emptyDevice)).flat()).toEqual([]);
});

it("B1 says which fields change, from what to what", async () => {
  await restoreInto(emptyDevice, await textOfBackup());
  await editCommunity(device, "example-nl", { name: "De Nieuwe Kas", rhythmWeeks: 6 });
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(text);

  const preview = within(
    await screen.findByRole("region", { name: myData.restore.preview.title("2 maart 2026") }),
  );
  await user.click(preview.getByText(myData.restore.preview.changes));
  // Spelled out: the name of the row, of the field and both values are put together.
  expect(
    preview.getByText("Community ‘De Nieuwe Kas’, naam: van ‘De Druppelkas’ naar ‘De Nieuwe Kas’"),
  ).toBeVisible();
  expect(
    preview.getByText("Community ‘De Nieuwe Kas’, weken tussen twee bijeenkomsten: van 8 naar 6"),
  ).toBeVisible();
});

it("B7 a copy with a password asks for it, twice if need be", { tags: "long" }, async () => {
  const file = await makeBackupFile(device, DAY, { password: "zaaien en wieden" });
  if (!file.ok || file.value === undefined) throw new Error("The backup could not be made.");
  expect(file.value.name).toBe("kiemkracht-2026-03-02.json.age");
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(file.value.blob, file.value.name);

  await user.type(await screen.findByLabelText(myData.restore.locked.password), "zaaien{Enter}");
  expect(await screen.findByText(myData.restore.locked.wrong)).toBeVisible();
  await user.type(screen.getByLabelText(myData.restore.locked.password), "zaaien en wieden{Enter}");

  expect(await screen.findByRole("button", { name: myData.restore.preview.confirm })).toBeVisible();
});

it("B7 a password is asked twice, must be long enough, and comes with a warning", async () => {
  await renderPage(<MyDataPage />, device);
  await user.click(await screen.findByLabelText(myData.copy.lock.toggle));
  expect(screen.getByText(myData.copy.lock.warning)).toBeVisible();
  const save = screen.getByRole("button", { name: myData.copy.saveLocked });

  await user.click(save);
  expect(screen.getByRole("alert")).toHaveTextContent("minstens 8 tekens");
  await user.type(screen.getByLabelText(myData.copy.lock.password), "zaaien en wieden");
  await user.type(screen.getByLabelText(myData.copy.lock.again), "zaaien en wiedem");
  await user.click(save);
  expect(screen.getByRole("alert")).toHaveTextContent(myData.copy.lock.different);
});

it("B1 a copy of what is here already changes nothing, and says so", async () => {
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, device);
  await choose(text);

  expect(await screen.findByText(myData.restore.preview.nothing)).toBeVisible();
  expect(screen.queryByRole("button", { name: myData.restore.preview.confirm })).toBeNull();
});

it("B1 an edit made after the copy stays, and nothing happens when the user thinks better of it", async () => {
  const text = damaged(await textOfBackup(), "members", (row) => Object.assign(row, { id: "nieuw" }));
  await editCommunity(device, "example-nl", { name: "Na de kopie" });
  const before = await allRows(device);
  await renderPage(<MyDataPage />, device);
  await choose(text);
  const { counted, preview } = myData.restore;

  expect(
    await screen.findByText(preview.knownCommunity("Na de kopie", [preview.added(1, counted.members(1))])),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: myData.restore.preview.cancel }));
  expect(await allRows(device)).toEqual(before);

  await choose(text);
  await user.click(await screen.findByRole("button", { name: myData.restore.preview.confirm }));
  expect(await screen.findByText(myData.restore.done.text(1, 0))).toBeVisible();
  expect((await device.communities.get("example-nl"))?.name).toBe("Na de kopie");
});

it.each([
  ["no JSON", () => "geen json", myData.restore.refused.notJson],
  ["half a file", (text: string) => text.slice(0, 400), myData.restore.refused.notJson],
  ["another app's file", () => '{"format":"iets anders"}', myData.restore.refused.notABackup],
  [
    "a newer version",
    (text: string) => text.replace(`"version":${BACKUP_VERSION}`, `"version":${BACKUP_VERSION + 1}`),
    myData.restore.refused.newer,
  ],
  [
    "a damaged row",
    (text: string) => damaged(text, "phases", (row) => Object.assign(row, { startsOn: "2026-02-31" })),
    myData.restore.refused.damaged({ table: myData.restore.tables.phases, row: 2, field: "startsOn" }),
  ],
  [
    "a forged stamp, which could stop the clock of this device",
    (text: string) =>
      damaged(text, "members", (row) => Object.assign(row, { _t: { name: "~~~~~~~~~~~~~~" } })),
    myData.restore.refused.damaged({ table: myData.restore.tables.members, row: 2, field: "_t" }),
  ],
  [
    "an unknown part",
    (text: string) => text.replace('"tables":{', '"tables":{"__proto__":[],"<b>evil</b>":[],'),
    myData.restore.refused.unknownTable("__proto__"),
  ],
])("B4 refuses %s with a clear message and stores nothing", async (_what, make, message) => {
  const content = make(await textOfBackup());
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(content);

  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(myData.restore.refused.title)).toBeVisible();
  expect(within(alert).getByText(message)).toBeVisible();
  expect(Object.values(await allRows(emptyDevice)).flat()).toEqual([]);
});

it("B4 refuses a file of more than 100 MB without reading it", async () => {
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(new Blob([new Uint8Array(100_000_001)]));

  expect(await screen.findByText(myData.restore.refused.tooLarge("100 MB"))).toBeVisible();
});

it("B2 says when the last copy was made, and whether the browser keeps the data", async () => {
  await renderPage(<MyDataPage />, device);
  expect(await screen.findByText(myData.copy.never)).toBeVisible();
  expect(screen.getByRole("heading", { name: myData.keeping.title })).toBeVisible();

  await textOfBackup();

  await waitFor(() => expect(screen.getByText(myData.copy.last("2 maart 2026"))).toBeVisible());
});
