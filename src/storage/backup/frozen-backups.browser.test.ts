import { afterEach, beforeEach, expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import rescuedV1 from "#tests/fixtures/backup-v1-rescued.json?url";
import plainV1 from "#tests/fixtures/backup-v1.json?url";
import lockedV1 from "#tests/fixtures/backup-v1.json.age?url";
import rescuedV2 from "#tests/fixtures/backup-v2-rescued.json?url";
import plainV2 from "#tests/fixtures/backup-v2.json?url";
import lockedV2 from "#tests/fixtures/backup-v2.json.age?url";
import rescuedV3 from "#tests/fixtures/backup-v3-rescued.json?url";
import plainV3 from "#tests/fixtures/backup-v3.json?url";
import lockedV3 from "#tests/fixtures/backup-v3.json.age?url";
import databaseV4 from "#tests/fixtures/database-v4.json";

import { type BackupClient, startBackupWorker } from "./backup-client.ts";

/**
 * Files as they lie in people's folders, byte for byte. Released is released: a file here never changes, and a new
 * version of the format gets new ones beside them.
 */
const FROZEN = [
  { version: 1, kind: "plain", address: plainV1 },
  { version: 1, kind: "locked with a password", address: lockedV1, password: "zaaien, wieden, oogsten é" },
  { version: 1, kind: "of the emergency exit", address: rescuedV1 },
  { version: 2, kind: "plain", address: plainV2 },
  { version: 2, kind: "locked with a password", address: lockedV2, password: "zaaien, wieden, oogsten é" },
  { version: 2, kind: "of the emergency exit", address: rescuedV2 },
  { version: 3, kind: "plain", address: plainV3 },
  { version: 3, kind: "locked with a password", address: lockedV3, password: "zaaien, wieden, oogsten é" },
  { version: 3, kind: "of the emergency exit", address: rescuedV3 },
];

/** The first version with actions in it (G2). */
const ACTIONS_SINCE = 3;

let device: Database;
let client: BackupClient;

beforeEach(() => {
  device = new Database(newId());
  client = startBackupWorker(device);
});

afterEach(() => {
  client.close();
  device.close();
});

for (const { version, kind, address, password } of FROZEN) {
  // Unlocking is seconds of hard work on purpose: in short that of the newest version only.
  const tags = password !== undefined && version < BACKUP_VERSION ? ["long" as const] : [];
  it(
    `B3 a copy of version ${version}, ${kind}, opens on a new device with every row as it was, and ballots counted (R3)`,
    { tags, timeout: 120_000 },
    async () => {
      const then = version < ACTIONS_SINCE ? { ...databaseV4, actions: [] } : databaseV4;
      const rows = TABLES.reduce((sum, table) => sum + then[table].length, 0);
      const file = await (await fetch(address)).blob();
      expect(await client.open(file, password)).toMatchObject({
        ok: true,
        value: {
          madeOn: "2026-05-01",
          newRows: rows,
          communities: [{ name: "Proeftuin Noord", fate: "new" }],
        },
      });
      expect(await client.restore()).toEqual({ ok: true, value: false });

      for (const table of TABLES) expect(await device.table(table).toArray(), table).toEqual(then[table]);
    },
  );
}

it("B3 there is a frozen copy of every version", () => {
  const versions = new Set(FROZEN.map(({ version }) => version));
  expect([...versions]).toEqual(Array.from({ length: BACKUP_VERSION }, (_, index) => index + 1));
});
