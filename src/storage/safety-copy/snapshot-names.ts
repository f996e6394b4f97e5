/** The last whole snapshot, and the one that is being made. */
export const SNAPSHOTS = ["snapshot-a", "snapshot-b"] as const;
