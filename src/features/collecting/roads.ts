/** The ways in which ballots come in on the device of the round itself, as their addresses have them. */
export const ROADS = ["pass", "cards"] as const;
