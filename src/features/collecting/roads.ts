/** What stands beside a round while it collects: the ways in which ballots come in, and the note for who takes part. */
export const ROADS = ["invite", "read", "pass", "cards", "privacy"] as const;
