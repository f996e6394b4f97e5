/** How much is at stake when the device is lost today (B2). */
export type BackupUrgency = "none" | "gentle" | "clear" | "firm";

const CLEAR = { rounds: 2, days: 8 };
const FIRM = { rounds: 4, days: 31 };

/**
 * Grows with the rounds that are in no backup, and with how long the first of them has been without one. From ours:
 * one round can be scored again from memory within a week; four, or one of a month ago, cannot.
 */
export function backupUrgency({
  rounds,
  days,
}: {
  readonly rounds: number;
  readonly days: number;
}): BackupUrgency {
  if (rounds <= 0) return "none";
  if (rounds >= FIRM.rounds || days >= FIRM.days) return "firm";
  return rounds >= CLEAR.rounds || days >= CLEAR.days ? "clear" : "gentle";
}
