import { afterEach, beforeEach, expect, it } from "vitest";

import { readBackup } from "#domain/backup/backup.ts";
import { folderCopyName } from "#domain/backup/keep-which.ts";
import { SCHEMAS } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { readBackupState } from "#storage/last-backup.ts";
import { createCommunity } from "#storage/rows/communities.ts";

import { allowFolder, changeFolderLock, leaveFolder, saveToFolder } from "./backup-folder.ts";
import { unlock } from "./lock.ts";

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
  await device.meta.put({ id: "backupFolder", value: { handle: folder, lock: "open" } });
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

  const copy = folderCopyName(today(), deviceId, false);
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
  const old = Array.from({ length: 14 }, (_, index) =>
    folderCopyName(`2024-01-${10 + index}`, deviceId, false),
  );
  const others = ["begroting.xlsx", "kiemkracht-2024-01-01.json", "kiemkracht-2024-01-01-zzzzzz.json"];
  for (const file of [...old, ...others]) await put(file);

  expect(await saveToFolder(device)).toEqual({ ok: true, value: true });

  const left = await names();
  expect(left).toEqual(expect.arrayContaining([...others, folderCopyName(today(), deviceId, false)]));
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

it("B7 writes no copy before somebody chose whether it is locked, and leaves what is there", async () => {
  await put("kiemkracht-2024-01-01-zzzzzz.json");
  await device.meta.put({ id: "backupFolder", value: { handle: folder } });

  expect(await saveToFolder(device)).toEqual({ ok: false, error: "NeedsChoice" });
  expect(await names()).toEqual(["kiemkracht-2024-01-01-zzzzzz.json"]);

  expect(await changeFolderLock(device, null)).toEqual({ ok: true, value: true });
  expect(await names()).toContain(folderCopyName(today(), deviceId, false));
});

it(
  "B7 G6 locks each copy so that only the password opens it, which is kept nowhere",
  { tags: "long" },
  async () => {
    const password = "zaaien wieden oogsten é";
    expect(await changeFolderLock(device, password)).toEqual({ ok: true, value: true });
    await createCommunity(device, "Later gemaakt", "greenport-12");
    expect(await saveToFolder(device)).toEqual({ ok: true, value: true });

    const copy = folderCopyName(today(), deviceId, true);
    expect(await names()).toEqual([copy]);
    const file = await (await folder.getFileHandle(copy)).getFile();
    expect((await file.text()).startsWith("age-encryption.org/v1\n-> X25519 ")).toBe(true);
    expect(await file.text()).not.toContain("Proeftuin");
    const opened = await unlock(file, password.normalize("NFD"));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await opened.value.text()).toContain("Later gemaakt");
    expect(await unlock(file, "iets anders")).toEqual({ ok: false, error: { type: "WrongPassword" } });

    const kept = JSON.stringify(await device.meta.toArray(), (_key, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(kept).toContain("scrypt");
    expect(kept).not.toMatch(/AGE-SECRET-KEY|zaaien/i);
  },
);

it("B7 tells a locked copy that was changed on the way from a wrong password", { tags: "long" }, async () => {
  await changeFolderLock(device, "zaaien wieden oogsten");
  const file = await (await folder.getFileHandle(folderCopyName(today(), deviceId, true))).getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
  expect(await unlock(new Blob([bytes]), "zaaien wieden oogsten")).toEqual({
    ok: false,
    error: { type: "DamagedLock" },
  });
});
