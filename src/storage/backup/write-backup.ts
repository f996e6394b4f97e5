import { type Backup } from "#domain/backup/backup.ts";

/** Rows written at a time: enough to be quick, few enough to say how far it is. */
const CHUNK = 2000;

/** The text of a backup file, in parts that a Blob takes: in one piece a large one would not fit in a string. */
export function writeBackup(
  { tables, ...head }: Backup,
  report: (done: number, total: number) => void = () => undefined,
): readonly string[] {
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const parts = [`${JSON.stringify(head).slice(0, -1)},"tables":{`];
  let done = 0;
  for (const [index, [table, rows]] of Object.entries(tables).entries()) {
    parts.push(`${index === 0 ? "" : ","}${JSON.stringify(table)}:[`);
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      parts.push(`${start === 0 ? "" : ","}${JSON.stringify(chunk).slice(1, -1)}`);
      done += chunk.length;
      report(done, total);
    }
    parts.push("]");
  }
  parts.push("}}");
  return parts;
}
