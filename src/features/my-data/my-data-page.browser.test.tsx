import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { readBackup } from "#domain/backup/backup.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { makeBackupFile } from "#storage/backup/backup-file.ts";
import { Database } from "#storage/database/database.ts";
import { restoreBackup } from "#storage/merge/restore-backup.ts";
import { editCommunity } from "#storage/rows/communities.ts";
import { addExample } from "#storage/rows/example.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { useUndo } from "#view-state/undo.ts";

import { MyDataPage } from "./my-data-page.tsx";

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

async function choose(content: BlobPart, name = "kiemkracht-2026-03-02.json"): Promise<void> {
  await user.upload(await screen.findByLabelText("Bestand met een kopie"), new File([content], name));
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

  const preview = within(await screen.findByRole("region", { name: "Deze kopie is van 2 maart 2026" }));
  expect(preview.getByRole("listitem")).toHaveTextContent(
    /^De Druppelkas komt erbij, met \d+ deelnemers, \d+ bijeenkomsten, \d+ rondes, \d+ formulieren en \d+ agenda’s\.$/,
  );
  expect(preview.getByText(/^Er komen \d+ rijen bij en er verandert niets\.$/)).toBeVisible();
  expect(await emptyDevice.communities.count()).toBe(0);

  await user.click(preview.getByRole("button", { name: "Terugzetten" }));

  expect(await screen.findByText(/^Er zijn \d+ rijen bij gekomen\.$/)).toBeVisible();
  expect(await allRows(emptyDevice)).toEqual(await allRows(device));
});

it("U4 a restore can be undone, also from elsewhere in the app", async () => {
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(text);
  await user.click(await screen.findByRole("button", { name: "Terugzetten" }));
  await screen.findByText(/rijen bij gekomen/);

  const { last } = useUndo.getState();
  expect(last?.text).toBe("De kopie van 2 maart 2026 is teruggezet.");
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

  const preview = within(await screen.findByRole("region", { name: "Deze kopie is van 2 maart 2026" }));
  await user.click(preview.getByText("Wat er precies verandert"));
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

  await user.type(await screen.findByLabelText("Wachtwoord van de kopie"), "zaaien{Enter}");
  expect(await screen.findByText(/^Met dit wachtwoord gaat de kopie niet open/)).toBeVisible();
  await user.type(screen.getByLabelText("Wachtwoord van de kopie"), "zaaien en wieden{Enter}");

  expect(await screen.findByRole("button", { name: "Terugzetten" })).toBeVisible();
});

it("B7 a password is asked twice, must be long enough, and comes with a warning", async () => {
  await renderPage(<MyDataPage />, device);
  await user.click(await screen.findByLabelText("Met een wachtwoord"));
  expect(
    screen.getByText(/^Zonder dit wachtwoord is de kopie niet meer te openen, door niemand\./),
  ).toBeVisible();
  const save = screen.getByRole("button", { name: "Kopie met wachtwoord bewaren" });

  await user.click(save);
  expect(screen.getByRole("alert")).toHaveTextContent("minstens 8 tekens");
  await user.type(screen.getByLabelText("Wachtwoord"), "zaaien en wieden");
  await user.type(screen.getByLabelText("Nog een keer hetzelfde wachtwoord"), "zaaien en wiedem");
  await user.click(save);
  expect(screen.getByRole("alert")).toHaveTextContent("niet gelijk");
});

it("B1 a copy of what is here already changes nothing, and says so", async () => {
  const text = await textOfBackup();
  await renderPage(<MyDataPage />, device);
  await choose(text);

  expect(await screen.findByText("Alles uit dit bestand staat hier al. Er is niets te doen.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Terugzetten" })).toBeNull();
});

it("B1 an edit made after the copy stays, and nothing happens when the user thinks better of it", async () => {
  const text = damaged(await textOfBackup(), "members", (row) => Object.assign(row, { id: "nieuw" }));
  await editCommunity(device, "example-nl", { name: "Na de kopie" });
  const before = await allRows(device);
  await renderPage(<MyDataPage />, device);
  await choose(text);

  expect(await screen.findByText("Na de kopie is hier al. Erbij komt: 1 deelnemer.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Toch niet" }));
  expect(await allRows(device)).toEqual(before);

  await choose(text);
  await user.click(await screen.findByRole("button", { name: "Terugzetten" }));
  expect(await screen.findByText("Er is 1 rij bij gekomen.")).toBeVisible();
  expect((await device.communities.get("example-nl"))?.name).toBe("Na de kopie");
});

it.each([
  [
    "no JSON",
    () => "geen json",
    /^Dit is geen kopie van Kiemkracht, of het bestand is maar half opgeslagen\./,
  ],
  ["half a file", (text: string) => text.slice(0, 400), /maar half opgeslagen/],
  ["another app's file", () => '{"format":"iets anders"}', /^Dit bestand komt niet van Kiemkracht\./],
  [
    "a newer version",
    (text: string) => text.replace('"version":1', '"version":2'),
    /nieuwere versie van de app/,
  ],
  [
    "a damaged row",
    (text: string) => damaged(text, "phases", (row) => Object.assign(row, { startsOn: "2026-02-31" })),
    "Het bestand is beschadigd bij fasen, rij 2, veld ‘startsOn’. Kies een andere kopie.",
  ],
  [
    "a forged stamp, which could stop the clock of this device",
    (text: string) =>
      damaged(text, "members", (row) => Object.assign(row, { _t: { name: "~~~~~~~~~~~~~~" } })),
    "Het bestand is beschadigd bij deelnemers, rij 2, veld ‘_t’. Kies een andere kopie.",
  ],
  [
    "an unknown part",
    (text: string) => text.replace('"tables":{', '"tables":{"__proto__":[],"<b>evil</b>":[],'),
    /onderdeel dat deze app niet kent: ‘(__proto__|<b>evil<\/b>)’/,
  ],
])("B4 refuses %s with a clear message and stores nothing", async (_what, make, message) => {
  const content = make(await textOfBackup());
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(content);

  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("Er is niets teruggezet")).toBeVisible();
  expect(within(alert).getByText(message)).toBeVisible();
  expect(Object.values(await allRows(emptyDevice)).flat()).toEqual([]);
});

it("B4 refuses a file of more than 100 MB without reading it", async () => {
  await renderPage(<MyDataPage />, emptyDevice);
  await choose(new Blob([new Uint8Array(100_000_001)]));

  expect(
    await screen.findByText(/^Het bestand is 100 MB\. Een kopie van Kiemkracht is nooit groter/),
  ).toBeVisible();
});

it("B2 says when the last copy was made, and whether the browser keeps the data", async () => {
  await renderPage(<MyDataPage />, device);
  expect(await screen.findByText("Je hebt op dit apparaat nog geen kopie bewaard.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Bewaart deze browser je gegevens?" })).toBeVisible();

  await textOfBackup();

  await waitFor(() => expect(screen.getByText("Je laatste kopie is van 2 maart 2026.")).toBeVisible());
});
