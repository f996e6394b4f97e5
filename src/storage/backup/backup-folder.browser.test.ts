import { afterEach, beforeEach, expect, it } from "vitest";

import { readBackup } from "#domain/backup.ts";
import { folderCopyName } from "#domain/keep-which.ts";
import { createCommunity } from "#storage/communities.ts";
import { Database } from "#storage/database.ts";
import { readBackupState } from "#storage/last-backup.ts";
import { newId } from "#storage/new-id.ts";
import { SCHEMAS } from "#storage/tables.ts";
import { today } from "#storage/today.ts";
import { change, write } from "#storage/write.ts";

import { allowFolder, leaveFolder, saveToFolder } from "./backup-folder.ts";

let device: Database;
let deviceId: string;
let disk: FileSystemDirectoryHandle;
let folder: FileSystemDirectoryHandle;
let name: string;

// A folder of the browser's own: what the user would choose is the same, but for the choosing.
beforeEach(async () => {
  device = new Database(newId());
  await createCommunity(device, "Proeftuin", "greenport-12");
  deviceId = String((await device.meta.get("device"))?.value);
  disk = await navigator.storage.getDirectory();
  name = newId();
  folder = await disk.getDirectoryHandle(name, { create: true });
  await device.meta.put({ id: "backupFolder", value: { handle: folder } });
});

afterEach(async () => {
  device.close();
  await disk.removeEntry(name, { recursive: true }).catch(() => undefined);
});

async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const each of folder.keys()) found.push(each);
  return found.toSorted();
}

const closeRound = async (id: string) =>
  write(device, [
    change("rounds", id, {
      communityId: (await device.communities.toCollection().first())?.id ?? "",
      meetingId: "m",
      mode: "manager",
      instrumentId: "greenport-12",
      instrumentVersion: 1,
      threshold: 5,
      status: "closed",
    }),
  ]);

async function put(file: string): Promise<void> {
  const writer = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await writer.write("van een ander");
  await writer.close();
}

it("B2 a copy comes in the folder, and counts as the last backup", async () => {
  await closeRound("r1");
  expect((await readBackupState(device)).unsaved.rounds).toBe(1);

  expect(await saveToFolder(device)).toEqual({ ok: true, value: true });

  const copy = folderCopyName(today(), deviceId);
  expect(await names()).toEqual([copy]);
  const file = await (await folder.getFileHandle(copy)).getFile();
  expect(readBackup(await file.text(), SCHEMAS)).toMatchObject({
    ok: true,
    value: { tables: { communities: [{ name: "Proeftuin" }], rounds: [{ id: "r1" }] } },
  });
  expect(await readBackupState(device)).toMatchObject({
    last: { madeOn: today() },
    unsaved: { rounds: 0 },
    urgency: "none",
  });

  await closeRound("r2");
  expect((await readBackupState(device)).unsaved.rounds).toBe(1);
});

it("B2 keeps ten of its own and leaves alone what is not its own", async () => {
  const old = Array.from({ length: 14 }, (_, index) => folderCopyName(`2024-01-${10 + index}`, deviceId));
  const others = ["begroting.xlsx", "kiemkracht-2024-01-01.json", "kiemkracht-2024-01-01-zzzzzz.json"];
  for (const file of [...old, ...others]) await put(file);

  expect(await saveToFolder(device)).toEqual({ ok: true, value: true });

  const left = await names();
  expect(left).toEqual(expect.arrayContaining([...others, folderCopyName(today(), deviceId)]));
  expect(left.filter((file) => !others.includes(file)).length).toBeLessThanOrEqual(10);
});

it("B2 two tabs at once make one whole copy", async () => {
  const both = await Promise.all([saveToFolder(device), saveToFolder(device)]);
  expect(both).toEqual([
    { ok: true, value: true },
    { ok: true, value: true },
  ]);
  expect(await names()).toHaveLength(1);
});

it("B2 says so when the folder is gone, remembers it, and counts nothing as saved", async () => {
  await closeRound("r1");
  await disk.removeEntry(name, { recursive: true });

  expect(await saveToFolder(device)).toEqual({ ok: false, error: "FolderGone" });

  expect((await device.meta.get("backupFolder"))?.value).toMatchObject({ problem: "FolderGone" });
  expect((await readBackupState(device)).unsaved.rounds).toBe(1);
});

it("B2 stops when it is told to, and leaves what is there", async () => {
  await saveToFolder(device);
  await leaveFolder(device);
  expect(await saveToFolder(device)).toEqual({ ok: true, value: false });
  expect(await allowFolder(device)).toEqual({ ok: true, value: false });
  expect(await names()).toHaveLength(1);
});
