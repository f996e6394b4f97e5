import { type Database } from "#storage/database/database.ts";

/** How often each table of a database was read from now on; to be asked before the database opens. */
export function countReads(database: Database): ReadonlyMap<string, number> {
  const reads = new Map<string, number>();
  const note = (table: string) => reads.set(table, (reads.get(table) ?? 0) + 1);
  database.use({
    stack: "dbcore",
    name: "count-reads",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          query: (request) => {
            note(name);
            return table.query(request);
          },
          getMany: (request) => {
            note(name);
            return table.getMany(request);
          },
        };
      },
    }),
  });
  return reads;
}
