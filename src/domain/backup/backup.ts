import { type StampedRow } from "#domain/merge/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { isStamp } from "#domain/rows/clock.ts";
import { Day } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

import { BACKUP_VERSION } from "./backup-version.ts";
import { LAST_WITH_BALLOTS, OLDER_SCHEMAS, withoutBallots } from "./older-ballots.ts";

const BACKUP_FORMAT = "kiemkracht-backup";

/** Deeper than any row of the app; more would only exhaust whoever walks through it (B4). */
const DEEPEST = 20;

/**
 * A backup file (B1): all rows of all communities with their stamps, by table. Restoring is merging, so
 * the same file can be restored twice, in any order with others.
 */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly madeOn: string;
  /** What the device that made it had seen: of each device the latest stamp. Absent when it could not say. */
  readonly knows?: Readonly<Record<string, string>> | undefined;
  readonly tables: Readonly<Record<string, readonly StampedRow[]>>;
}

/** Why a file cannot be restored; nothing of it is stored (B4). */
export type BackupError =
  | { readonly type: "NotJson" }
  | { readonly type: "NotABackup" }
  /** Made by a newer version of the app; this one must not guess (B3). */
  | { readonly type: "NewerBackup" }
  | { readonly type: "DamagedRow"; readonly table: string; readonly row: number; readonly field: string };

/** All of a backup file but its rows. */
export const BackupHead = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.gte(1)),
  madeOn: Day,
  knows: z.optional(z.record(z.string(), z.string())),
});

/** What judges a row of one table; the schemas of the storage tables fit. */
export interface RowSchema {
  readonly safeParse: (row: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
  };
}

type Schemas = Readonly<Record<string, RowSchema>>;

/** Called now and then with the rows judged so far, and how many there are. */
export type Progress = (done: number, total: number) => void;

interface BackupContent {
  readonly madeOn: string;
  readonly tables: Backup["tables"];
  readonly knows?: Backup["knows"];
}

export function makeBackup({ madeOn, tables, knows }: BackupContent): Backup {
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeOn, ...(knows && { knows }), tables };
}

/**
 * Reads the text of a backup file and judges all of it against the schemas before anything is used (B4).
 * Rows are kept as they are, with fields this version does not know; but the ballots of an older file are counted, and not
 * kept (R3).
 */
export function readBackup(
  text: string,
  schemas: Schemas,
  report: Progress = () => undefined,
): Result<Backup, BackupError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const version = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() }).safeParse(json.value);
  if (!version.success) return err({ type: "NotABackup" });
  if (version.data.version > BACKUP_VERSION) return err({ type: "NewerBackup" });
  const head = BackupHead.safeParse(json.value);
  const tables = tablesOf(json.value);
  if (!head.success || tables === undefined) return err({ type: "NotABackup" });
  const isOlder = head.data.version <= LAST_WITH_BALLOTS;
  const judged = judgeTables(tables, isOlder ? { ...OLDER_SCHEMAS, ...schemas } : schemas, report);
  if (!judged.ok) return judged;
  return ok({ ...head.data, tables: isOlder ? withoutBallots(judged.value) : judged.value });
}

function parseJson(text: string): Result<unknown, BackupError> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ type: "NotJson" });
  }
}

function tablesOf(json: unknown): ReadonlyMap<string, readonly unknown[]> | undefined {
  const tables: unknown =
    typeof json === "object" && json !== null && "tables" in json ? json.tables : undefined;
  if (typeof tables !== "object" || tables === null) return undefined;
  const found = new Map<string, readonly unknown[]>();
  for (const [table, rows] of Object.entries(tables)) {
    if (!Array.isArray(rows)) return undefined;
    found.set(table, rows);
  }
  return found;
}

const REPORT_EVERY = 2000;

function judgeTables(
  tables: ReadonlyMap<string, readonly unknown[]>,
  schemas: Schemas,
  report: Progress,
): Result<Backup["tables"], BackupError> {
  const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  const judged: [string, readonly StampedRow[]][] = [];
  let done = 0;
  for (const [table, rows] of tables) {
    const schema = Object.hasOwn(schemas, table) ? schemas[table] : undefined;
    if (schema === undefined) return err({ type: "DamagedRow", table, row: 1, field: "" });
    const seen = new Set<string>();
    const good: StampedRow[] = [];
    for (const [index, row] of rows.entries()) {
      const field = damageOf(row, schema, seen);
      if (field !== undefined || !isRow(row)) {
        return err({ type: "DamagedRow", table, row: index + 1, field: field ?? "" });
      }
      good.push(row);
      done += 1;
      if (done % REPORT_EVERY === 0) report(done, total);
    }
    judged.push([table, good]);
  }
  return ok(Object.fromEntries(judged));
}

/** The field in which a row is not what it should be. */
function damageOf(row: unknown, schema: RowSchema, seen: Set<string>): string | undefined {
  const judged = schema.safeParse(row);
  if (!judged.success) return judged.error?.issues[0]?.path.map(String).join(".") ?? "";
  if (!isRow(row)) return "_t";
  // The same id twice: which of them counts would depend on the order.
  if (seen.size === seen.add(row.id).size) return "id";
  return Object.keys(row).find((field) => isTooDeep(row[field], DEEPEST));
}

/** Whether it is a row at all: with an id, and stamps that are stamps. */
export function isRow(row: unknown): row is StampedRow {
  if (typeof row !== "object" || row === null || !("id" in row) || typeof row.id !== "string") return false;
  if (!("_t" in row) || row._t === undefined) return true;
  if (typeof row._t !== "object" || row._t === null) return false;
  return Object.values(row._t).every((stamp) => typeof stamp === "string" && isStamp(stamp));
}

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1));
}
