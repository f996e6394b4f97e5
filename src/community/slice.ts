import { type RowOf, type TableName } from "#domain/rows/row-schemas.ts";

/** The rows of one community by table, as far as they were read. */
export type CommunityRows = { readonly [T in TableName]?: readonly RowOf[T][] };

/**
 * One thing to know of a community. A slice tells which tables it is made of, so that nobody reads a table that no page
 * shows anything of; it is made again only when something that it is made of is another.
 */
export interface Slice<T> {
  readonly tables: readonly TableName[];
  /**
   * `undefined` while one of its tables was not read.
   *
   * @param reader whoever asks: as long as it does, what was made for it is kept
   */
  readonly read: (rows: CommunityRows, reader: object) => T | undefined;
}

/** The rows of one table. */
export function rowsOf<T extends TableName>(table: T): Slice<readonly RowOf[T][]> {
  return { tables: [table], read: (rows) => rows[table] };
}

/** What is made of other slices. Make it once, where a file begins: a slice remembers what it made. */
export function joined<Given extends object, T>(
  from: { readonly [K in keyof Given]: Slice<Given[K]> },
  join: (given: Given) => T,
): Slice<T> {
  const made = new WeakMap<object, { readonly of: Given; readonly value: T }>();
  return {
    tables: Object.values<Slice<unknown>>(from).flatMap(({ tables }) => tables),
    read: (rows, reader) => {
      const before = made.get(reader);
      const given: Partial<Given> = {};
      let isSame = true;
      for (const key in from) {
        given[key] = from[key].read(rows, reader);
        isSame &&= given[key] === before?.of[key];
      }
      if (!isWhole(given)) return undefined;
      if (before !== undefined && isSame) return before.value;
      const value = join(given);
      made.set(reader, { of: given, value });
      return value;
    },
  };
}

function isWhole<Given extends object>(given: Partial<Given>): given is Given {
  return !Object.values(given).includes(undefined);
}
