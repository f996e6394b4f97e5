import { sameValue, type StampedRow } from "./merge-rows.ts";
import { type Day } from "./row.ts";

/** What merging does to one row. `was` is absent when the row was not here. */
export interface MergeStep {
  readonly table: string;
  readonly was: StampedRow | undefined;
  readonly theirs: StampedRow;
  readonly row: StampedRow;
  /** The fields that the file decides; none when the row stays as it is. */
  readonly won: readonly string[];
}

/** How many rows, by table. */
export type RowCounts = Readonly<Record<string, number>>;

/** One field of one row before and after. The row is as it will be. */
export interface FieldChange {
  readonly table: string;
  readonly row: StampedRow;
  readonly field: string;
  readonly was: unknown;
  readonly becomes: unknown;
}

/** What restoring a backup would do to one community. */
export interface CommunityPreview {
  readonly id: string;
  readonly name: string;
  /** `gone`: deleted on the device that made the file. */
  readonly fate: "new" | "known" | "gone";
  readonly added: RowCounts;
  readonly changed: RowCounts;
  readonly removed: RowCounts;
  /** The first fields that change, for who wants to see them. */
  readonly changes: readonly FieldChange[];
}

/** What restoring a backup would do (B1). Rows are counted as stored, deleted ones included. */
export interface RestorePreview {
  readonly madeOn: Day;
  readonly communities: readonly CommunityPreview[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  /** Fields that were changed on two devices without knowing of each other. */
  readonly conflicts: number;
  /** The day the clock of the other device stood at, when that is more than a day ahead. */
  readonly clockAhead: Day | undefined;
}

const CHANGES_SHOWN = 30;

interface Tally {
  name: string;
  fate: CommunityPreview["fate"];
  readonly added: Map<string, number>;
  readonly changed: Map<string, number>;
  readonly removed: Map<string, number>;
  readonly changes: FieldChange[];
}

type Sum = Pick<RestorePreview, "communities" | "newRows" | "changedRows" | "sameRows">;

export interface PreviewSum {
  readonly add: (step: MergeStep) => void;
  readonly sum: () => Sum;
}

/** Adds up, row by row, what a restore would do to each community. */
export function sumPreview(): PreviewSum {
  const tallies = new Map<string, Tally>();
  const rows = { newRows: 0, changedRows: 0, sameRows: 0 };
  return {
    add(step) {
      if (step.was === undefined) rows.newRows += 1;
      else if (step.won.length > 0) rows.changedRows += 1;
      else rows.sameRows += 1;
      const tally = tallyFor(tallies, String(step.row["communityId"]));
      if (step.table === "communities") nameCommunity(tally, step);
      count(tally, step);
    },
    sum: () => ({ ...rows, communities: [...tallies].filter(isShown).map(written) }),
  };
}

function tallyFor(tallies: Map<string, Tally>, communityId: string): Tally {
  const known = tallies.get(communityId);
  if (known !== undefined) return known;
  const made: Tally = {
    name: "",
    fate: "known",
    added: new Map(),
    changed: new Map(),
    removed: new Map(),
    changes: [],
  };
  tallies.set(communityId, made);
  return made;
}

function nameCommunity(tally: Tally, { was, row }: MergeStep): void {
  tally.name = String(row["name"]);
  if (isDeleted(row)) tally.fate = "gone";
  else if (was === undefined || isDeleted(was)) tally.fate = "new";
}

function count(tally: Tally, { table, was, row, won }: MergeStep): void {
  const isHere = was !== undefined && !isDeleted(was);
  if (isDeleted(row)) {
    if (isHere) bump(tally.removed, table);
    return;
  }
  if (!isHere) {
    bump(tally.added, table);
    return;
  }
  const fields = won.filter((field) => !sameValue(was[field], row[field]));
  if (fields.length === 0) return;
  bump(tally.changed, table);
  for (const field of fields.slice(0, CHANGES_SHOWN - tally.changes.length)) {
    tally.changes.push({ table, row, field, was: was[field], becomes: row[field] });
  }
}

function bump(counts: Map<string, number>, table: string): void {
  counts.set(table, (counts.get(table) ?? 0) + 1);
}

// A community that was deleted before it was ever here is nobody's news; one without a name has no row in the file.
function isShown([, { name, fate, removed }]: readonly [string, Tally]): boolean {
  return name !== "" && (fate !== "gone" || removed.size > 0);
}

function written([id, tally]: readonly [string, Tally]): CommunityPreview {
  return {
    ...tally,
    id,
    added: Object.fromEntries(tally.added),
    changed: Object.fromEntries(tally.changed),
    removed: Object.fromEntries(tally.removed),
  };
}

function isDeleted(row: StampedRow): boolean {
  return row["deleted"] === true;
}
