import { type Day } from "#domain/rows/row.ts";

import { sameValue, type StampedRow } from "./merge-rows.ts";
import { type HeldBack, type MergeStep } from "./merge-step.ts";

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
  /** How much of the file is left out, and why. */
  readonly heldBack: Readonly<Partial<Record<HeldBack, number>>>;
}

/** What putting a large file back takes (U4). */
export interface Effort {
  readonly bytes: number;
  readonly rows: number;
  /** Roughly, from what reading it took on this device. */
  readonly seconds: number;
}

/** Below this a restore takes a few seconds. */
const MANY_ROWS = 50_000;

/** Storing a row takes about so many times what reading, checking and comparing it took. */
const STORING = 15;

/** What putting a file back takes, where that is worth saying. */
export function effortOf(bytes: number, rows: number, msOfReading: number): Effort | undefined {
  return rows < MANY_ROWS ? undefined : { bytes, rows, seconds: Math.ceil((msOfReading * STORING) / 1000) };
}

/** What restoring a backup would do (B1). Rows are counted as stored, deleted ones included. */
export interface RestorePreview {
  readonly madeOn: Day;
  readonly communities: readonly CommunityPreview[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  /** Rows of communities that are neither in the file nor here: nobody will see them. */
  readonly strayRows: number;
  /** Fields that were changed on two devices without knowing of each other. */
  readonly conflicts: number;
  /** The day the clock of the other device stood at, when that is more than a day ahead. */
  readonly clockAhead: Day | undefined;
  readonly effort?: Effort | undefined;
}

const CHANGES_SHOWN = 30;

interface Tally {
  name: string;
  fate: CommunityPreview["fate"];
  readonly added: Map<string, number>;
  readonly changed: Map<string, number>;
  readonly removed: Map<string, number>;
  readonly changes: FieldChange[];
  readonly heldBack: Partial<Record<HeldBack, number>>;
  rows: number;
}

type Sum = Pick<RestorePreview, "communities" | "newRows" | "changedRows" | "sameRows" | "strayRows">;

export interface PreviewSum {
  readonly add: (step: MergeStep) => void;
  readonly sum: () => Sum;
}

/**
 * Adds up, row by row, what a restore would do to each community.
 *
 * @param names of the communities that are here, deleted or not: a file may change one without naming it
 */
export function sumPreview(names: ReadonlyMap<string, string>): PreviewSum {
  const tallies = new Map<string, Tally>();
  const rows = { newRows: 0, changedRows: 0, sameRows: 0 };
  return {
    add(step) {
      const about = step.row ?? step.was ?? step.theirs;
      if (about === undefined) return;
      const fate = fateOf(step);
      rows[`${fate}Rows`] += 1;
      const tally = tallyFor(tallies, String(about["communityId"]), names);
      if (fate !== "same") tally.rows += 1;
      if (step.heldBack !== undefined)
        tally.heldBack[step.heldBack] = (tally.heldBack[step.heldBack] ?? 0) + 1;
      if (step.table === "communities") nameCommunity(tally, step);
      count(tally, step);
    },
    sum: () => {
      const stray = [...tallies.values()].filter(({ name }) => name === "");
      return {
        ...rows,
        strayRows: stray.reduce((sum, tally) => sum + tally.rows, 0),
        communities: [...tallies].filter(isShown).map(written),
      };
    },
  };
}

function fateOf({ was, row, won }: MergeStep): "new" | "changed" | "same" {
  if (was === undefined) return row === undefined ? "same" : "new";
  return row === undefined || won.length > 0 ? "changed" : "same";
}

function tallyFor(
  tallies: Map<string, Tally>,
  communityId: string,
  names: ReadonlyMap<string, string>,
): Tally {
  const known = tallies.get(communityId);
  if (known !== undefined) return known;
  const made: Tally = {
    name: names.get(communityId) ?? "",
    fate: "known",
    added: new Map(),
    changed: new Map(),
    removed: new Map(),
    changes: [],
    heldBack: {},
    rows: 0,
  };
  tallies.set(communityId, made);
  return made;
}

function nameCommunity(tally: Tally, { was, row }: MergeStep): void {
  if (row === undefined || row.id !== row["communityId"]) return;
  tally.name = String(row["name"]);
  if (isDeleted(row)) tally.fate = "gone";
  else if (was === undefined || isDeleted(was)) tally.fate = "new";
}

function count(tally: Tally, { table, was, row, won }: MergeStep): void {
  const isHere = was !== undefined && !isDeleted(was);
  if (row === undefined || isDeleted(row)) {
    if (isHere && row !== was) bump(tally.removed, table);
    return;
  }
  if (!isHere) {
    bump(tally.added, table);
    // It changes what a closed round shows, so it is told whole.
    if (table === "corrections")
      note(tally, { table, row, field: "to", was: row["from"], becomes: row["to"] });
    return;
  }
  const fields = won.filter((field) => !sameValue(was[field], row[field]));
  if (fields.length === 0) return;
  bump(tally.changed, table);
  for (const field of fields) note(tally, { table, row, field, was: was[field], becomes: row[field] });
}

function note(tally: Tally, change: FieldChange): void {
  if (tally.changes.length < CHANGES_SHOWN) tally.changes.push(change);
}

function bump(counts: Map<string, number>, table: string): void {
  counts.set(table, (counts.get(table) ?? 0) + 1);
}

// A community that was deleted before it was ever here is nobody's news; one without a name has no row in the file.
function isShown([, { name, fate, removed }]: readonly [string, Tally]): boolean {
  return name !== "" && (fate !== "gone" || removed.size > 0);
}

function written([id, { rows: _rows, ...tally }]: readonly [string, Tally]): CommunityPreview {
  return {
    ...tally,
    id,
    // Of a community that comes in whole, nothing changes.
    changes: tally.fate === "new" ? [] : tally.changes,
    added: Object.fromEntries(tally.added),
    changed: Object.fromEntries(tally.changed),
    removed: Object.fromEntries(tally.removed),
  };
}

function isDeleted(row: StampedRow): boolean {
  return row["deleted"] === true;
}
