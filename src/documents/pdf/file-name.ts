import { type Day } from "#domain/rows/row.ts";

const LONGEST = 60;

/**
 * A name for a file that every system takes: the kind, the day and the name in plain letters, as in
 * `agenda-2026-11-21-kas-van-morgen.pdf`. Signs and letters without a plain form are left out.
 */
export function fileName(kind: string, day: Day, name: string, extension: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, "");
  return `${[kind, day, ...(plain === "" ? [] : [plain])].join("-")}.${extension}`;
}
