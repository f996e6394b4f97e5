import { type StampedRow } from "./merge-rows.ts";
import { err, ok, type Result } from "./result.ts";
import { Day } from "./row.ts";
import { z } from "./schema.ts";

/** The version of the backup file this app writes. */
export const BACKUP_VERSION = 1;

const BACKUP_FORMAT = "kiemkracht-backup";

/**
 * A backup file (B1): all rows of all communities with their stamps, by table. Restoring is merging, so
 * the same file can be restored twice, in any order with others.
 */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly madeOn: string;
  readonly tables: Readonly<Record<string, readonly StampedRow[]>>;
}

/** Why a file cannot be restored; nothing of it is stored (B4). */
export type BackupError =
  | { readonly type: "NotJson" }
  | { readonly type: "NotABackup" }
  /** Made by a newer version of the app; this one must not guess (B3). */
  | { readonly type: "NewerBackup" }
  | { readonly type: "DamagedRow"; readonly table: string; readonly row: number; readonly field: string };

const Envelope = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.gte(1)),
  madeOn: Day,
  tables: z.record(
    z.string(),
    z.array(z.looseObject({ id: z.string(), _t: z.optional(z.record(z.string(), z.string())) })),
  ),
});

/** What judges a row of one table; the schemas of the storage tables fit. */
interface RowSchema {
  readonly safeParse: (row: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
  };
}

export function makeBackup(madeOn: string, tables: Backup["tables"]): Backup {
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeOn, tables };
}

/**
 * Reads the text of a backup file and judges all of it against the schemas before anything is used (B4).
 * Rows are kept as they are, with fields this version does not know.
 */
export function readBackup(
  text: string,
  schemas: Readonly<Record<string, RowSchema>>,
): Result<Backup, BackupError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const version = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() }).safeParse(json.value);
  if (!version.success) return err({ type: "NotABackup" });
  if (version.data.version > BACKUP_VERSION) return err({ type: "NewerBackup" });
  const envelope = Envelope.safeParse(json.value);
  if (!envelope.success) return err({ type: "NotABackup" });
  const damage = firstDamage(envelope.data.tables, schemas);
  return damage === undefined ? ok(envelope.data) : err(damage);
}

function parseJson(text: string): Result<unknown, BackupError> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ type: "NotJson" });
  }
}

function firstDamage(
  tables: Backup["tables"],
  schemas: Readonly<Record<string, RowSchema>>,
): BackupError | undefined {
  for (const [table, rows] of Object.entries(tables)) {
    const schema = Object.hasOwn(schemas, table) ? schemas[table] : undefined;
    if (schema === undefined) return { type: "DamagedRow", table, row: 1, field: "" };
    for (const [index, row] of rows.entries()) {
      const judged = schema.safeParse(row);
      if (!judged.success) {
        return {
          type: "DamagedRow",
          table,
          row: index + 1,
          field: judged.error?.issues[0]?.path.map(String).join(".") ?? "",
        };
      }
    }
  }
  return undefined;
}
