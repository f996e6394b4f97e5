import { type TableName } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";
import { liveRows } from "#storage/live/live-rows.ts";
import { watch } from "#storage/live/watch.ts";

import { type CommunityRows, type Slice } from "./slice.ts";

/** One community as it is now, for everything on a page that shows something of it. */
export interface LiveCommunity {
  /** `undefined` while the first read runs. Throws what went wrong with reading. */
  readonly read: <T>(slice: Slice<T>) => T | undefined;
  /**
   * Watches these tables too.
   *
   * @returns what ends it
   */
  readonly listen: (tables: readonly TableName[], onChange: () => void) => () => void;
}

/** Watches each table once, from the first that asks for it until the last has gone. */
export function liveCommunity(database: Database, communityId: string): LiveCommunity {
  const listeners = new Set<{ readonly tables: readonly TableName[]; readonly onChange: () => void }>();
  const watched = new Map<TableName, () => void>();
  const reader = {};
  let rows: CommunityRows = {};
  let trouble: { readonly cause: unknown } | undefined;

  const tell = () => {
    for (const { onChange } of listeners) onChange();
  };
  const begin = (table: TableName) =>
    watch(database, () => liveRows(database, table, communityId), {
      onAnswer: (read) => {
        rows = { ...rows, [table]: read };
        tell();
      },
      onTrouble: (cause) => {
        trouble = { cause };
        tell();
      },
    });
  const end = (table: TableName) => {
    watched.get(table)?.();
    watched.delete(table);
    // What nobody watches grows old: who asks for it again waits for what is there then.
    rows = { ...rows, [table]: undefined };
  };

  return {
    read: (slice) => {
      if (trouble !== undefined) throw trouble.cause;
      return slice.read(rows, reader);
    },
    listen: (tables, onChange) => {
      const listener = { tables, onChange };
      listeners.add(listener);
      for (const table of tables) if (!watched.has(table)) watched.set(table, begin(table));
      return () => {
        listeners.delete(listener);
        const asked = new Set([...listeners].flatMap((other) => other.tables));
        for (const table of tables) if (!asked.has(table)) end(table);
      };
    },
  };
}
