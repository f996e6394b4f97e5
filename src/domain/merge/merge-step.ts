import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";
import { ZERO_STAMP } from "#domain/rows/clock.ts";
import { credible } from "#domain/rows/credible.ts";
import { isSaidInRound } from "#domain/rows/row-facts.ts";

import { breaksWhatIsFixed } from "./lasting.ts";
import { mergeRows, sameValue, type StampedRow, stampOf } from "./merge-rows.ts";

/**
 * Why something of a file is left out, though it would have counted by its stamp:
 * - `closed`: it was said in a round that is closed (R6);
 * - `fixed`: it puts a row in another place than where it is, or changes what was said for good;
 * - `lower`: it lowers a threshold (R5).
 */
export type HeldBack = "closed" | "fixed" | "lower";

/** What merging does to one row. `was` is absent when the row was not here. */
export interface MergeStep {
  readonly table: string;
  readonly was: StampedRow | undefined;
  /** Absent when the row goes because it is not in the file: it was said too late in a round that was closed there. */
  readonly theirs: StampedRow | undefined;
  /** What stands here afterwards; absent when nothing does. */
  readonly row: StampedRow | undefined;
  /** The fields that the file decides; none when the row stays as it is. */
  readonly won: readonly string[];
  readonly heldBack?: HeldBack | undefined;
  /** Whose say stands whole, whatever the stamps, because the round was closed there (R6). */
  readonly stands?: "mine" | "theirs";
}

/** What decides about more than one row. */
export interface MergeRules {
  /** Rounds that are closed here: they stay as they are (R6). */
  readonly closed: ReadonlySet<string>;
  /** Rounds that the file closes: what was said in them stands as it was closed there, whole. */
  readonly closing: ReadonlySet<string>;
  /** The last moment a stamp can be of; see `lastCredible`. */
  readonly last: number;
}

/**
 * What closing means where devices meet (R6, T3). A closed round is whole and does not change: what another device said
 * in it, before or after, without the closing device having seen it, does not count. So where one of two closed it, its
 * answers stand on both, in whatever order they meet. Where both closed it unknown to each other, each keeps what it
 * closed, because neither round may change; both are told, and the choice that a person makes is a correction, which
 * counts everywhere.
 */
export function mergeRules(
  mine: readonly StampedRow[],
  theirs: readonly StampedRow[],
  last: number,
): MergeRules {
  const here = new Map(mine.map((round) => [round.id, round]));
  const closed = new Set(mine.filter(isClosed).map(({ id }) => id));
  const closing = theirs.filter((round) => {
    const was = here.get(round.id);
    const isSame = was === undefined || !breaksWhatIsFixed("rounds", was, round);
    return isClosed(round) && !closed.has(round.id) && isSame;
  });
  return { closed, closing: new Set(closing.map(({ id }) => id)), last };
}

/** @param states the row as it is here, if it is, and as it is in the file */
export function mergeStep(
  { closed, closing, last }: MergeRules,
  table: string,
  [here, inFile]: readonly [here: StampedRow | undefined, inFile: StampedRow],
): MergeStep {
  const [was, theirs] = [here && credibleRow(here, last), credibleRow(inFile, last)];
  const stays = (heldBack?: HeldBack): MergeStep => ({ table, was, theirs, row: was, won: [], heldBack });
  if (was !== undefined && breaksWhatIsFixed(table, was, theirs)) return stays("fixed");
  if (isSaidInRound(table)) {
    const roundId = String(theirs["roundId"]);
    if (closed.has(roundId)) return { ...stays(isNews(was, theirs) ? "closed" : undefined), stands: "mine" };
    if (was !== undefined && closing.has(roundId)) return replacing(table, was, theirs);
  }
  return table === "rounds" ? roundStep(was, theirs) : merging(table, was, theirs);
}

function merging(table: string, was: StampedRow | undefined, theirs: StampedRow): MergeStep {
  const merged = was === undefined ? { row: theirs, won: [] } : mergeRows(table, was, theirs);
  return { table, was, theirs, ...merged };
}

/**
 * Of a round the threshold never goes below what the app came with (R5). Once closed here it stays closed, at the moment
 * it was (R6): that decides about its place among the rounds of a day.
 */
function roundStep(was: StampedRow | undefined, theirs: StampedRow): MergeStep {
  const least = Math.max(DEFAULT_THRESHOLD, Number(was?.["threshold"] ?? 0));
  const isLower = Number(theirs["threshold"]) < least;
  const raised = isLower ? withField(theirs, "threshold", { value: least, from: was }) : theirs;
  const held = isLower ? ({ heldBack: "lower" } as const) : {};
  if (was === undefined || !isClosed(was)) return { ...merging("rounds", was, raised), ...held };
  const kept = withField(raised, "status", { value: was["status"], from: was });
  const isOpened = !isClosed(theirs) && isLater("status", theirs, was);
  return { ...merging("rounds", was, kept), ...held, ...(isOpened && { heldBack: "closed" }) };
}

/** A row with another value in one field, as old as it is in the row it is from. */
function withField(
  { _t: stamps, ...row }: StampedRow,
  field: string,
  { value, from }: { readonly value: unknown; readonly from: StampedRow | undefined },
): StampedRow {
  const { [field]: _stamp, ...others } = stamps ?? {};
  const stamp = from && stampOf(from, field);
  return { ...row, [field]: value, _t: { ...others, ...(stamp !== undefined && { [field]: stamp }) } };
}

/** As the round was closed, whatever the stamps. */
function replacing(table: string, was: StampedRow, theirs: StampedRow): MergeStep {
  const fields = new Set([...Object.keys(was), ...Object.keys(theirs)].filter(isField));
  const won = [...fields].filter(
    (field) => !sameValue(was[field], theirs[field]) || stampOf(was, field) !== stampOf(theirs, field),
  );
  return { table, was, theirs, row: won.length === 0 ? was : theirs, won, stands: "theirs" };
}

/** Whether it would have counted, had the round been open. What is older than what stands here is not told. */
function isNews(was: StampedRow | undefined, theirs: StampedRow): boolean {
  return (
    was === undefined ||
    Object.keys(theirs).some(
      (field) => isField(field) && !sameValue(was[field], theirs[field]) && !isLater(field, was, theirs),
    )
  );
}

function isLater(field: string, one: StampedRow, other: StampedRow): boolean {
  return (stampOf(one, field) ?? ZERO_STAMP) > (stampOf(other, field) ?? ZERO_STAMP);
}

function isField(field: string): boolean {
  return field !== "id" && field !== "_t";
}

function credibleRow(row: StampedRow, last: number): StampedRow {
  const stamps = Object.entries(row._t ?? {});
  if (stamps.every(([, stamp]) => credible(stamp, last) === stamp)) return row;
  return { ...row, _t: Object.fromEntries(stamps.map(([field, stamp]) => [field, credible(stamp, last)])) };
}

/** What goes: said here in a round that the file closes, and not in the file. */
export function leavingStep(table: string, was: StampedRow): MergeStep {
  return { table, was, theirs: undefined, row: undefined, won: [], stands: "theirs" };
}

function isClosed(round: StampedRow): boolean {
  return round["status"] === "closed";
}
