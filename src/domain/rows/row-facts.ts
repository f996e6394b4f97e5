import { type FieldKind, OWNERS, ROW_KINDS } from "./row-kinds.ts";
import { isTable, type TableName, TABLES } from "./row-schemas.ts";

type Kinds = typeof ROW_KINDS;

/** The kinds that a person who asks which data there are would count (B8). */
export type CountedTable = {
  [T in TableName]: Kinds[T]["isCounted"] extends true ? T : never;
}[TableName];

/** The fields that need a word of their own, because somebody may have to judge what stands in them (B1, T3). */
export type WordedField =
  | "deleted"
  | {
      [T in TableName]: {
        [F in keyof Kinds[T]["fields"]]: Kinds[T]["fields"][F] extends "fixed" | "limit" ? never : F;
      }[keyof Kinds[T]["fields"]];
    }[TableName];

export const COUNTED_TABLES: readonly CountedTable[] = TABLES.filter(isCounted);

function isCounted(table: TableName): table is CountedTable {
  return ROW_KINDS[table].isCounted;
}

export const SAID_IN_ROUND: readonly TableName[] = TABLES.filter(isSaidInRound);

/** Whether it is what people said in a round: that stands once the round is closed (R6). */
export function isSaidInRound(table: string): boolean {
  return isTable(table) && ROW_KINDS[table].isSaidInRound;
}

/** Whether it is among what is told first of a community that comes in with a backup (B1). */
export function isToldFirst(table: string): boolean {
  return isTable(table) && ROW_KINDS[table].isToldFirst;
}

/** Of each kind what its rows hang from: the field that names it, and its table. */
export const HOOKS: readonly (readonly [child: TableName, field: string, parent: TableName])[] = TABLES.map(
  (table) => {
    const { hangsFrom } = ROW_KINDS[table];
    return [table, hangsFrom, OWNERS[hangsFrom]];
  },
);

/** What can be said anew in a row of a kind. */
export const CHANGING_FIELDS = fieldsByTable((kind) => !isFixed(kind));

/** What is said when a row of a kind is made and never again. */
export const FIXED_FIELDS = fieldsByTable(isFixed);

function fieldsByTable(fits: (kind: FieldKind) => boolean): ReadonlyMap<string, readonly string[]> {
  return new Map(
    TABLES.map((table) => {
      const kinds: readonly (readonly [string, FieldKind])[] = Object.entries(ROW_KINDS[table].fields);
      return [table, kinds.flatMap(([field, kind]) => (fits(kind) ? [field] : []))];
    }),
  );
}

function isFixed(kind: FieldKind): boolean {
  return kind === "fixed" || kind === "fixed choice";
}

/** What a field is. Nothing of one that every row has, or that only a newer version knows. */
export function fieldKind(table: string, field: string): FieldKind | undefined {
  if (!isTable(table)) return undefined;
  const kinds: Readonly<Record<string, FieldKind>> = ROW_KINDS[table].fields;
  return Object.hasOwn(kinds, field) ? kinds[field] : undefined;
}
