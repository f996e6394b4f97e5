/**
 * The version of the backup file, and of the safety copy, that this app writes. Apart, for a worker that needs no more.
 *
 * 1 had a table of ballots; since 2 there are counts in its place (R3). 3 has actions (G2).
 */
export const BACKUP_VERSION = 3;
