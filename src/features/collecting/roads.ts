/** The ways in which ballots come in, as their addresses have them. */
export const ROADS = ["invite", "read", "pass", "cards"] as const;
