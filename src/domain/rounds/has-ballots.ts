/**
 * Whether in this mode everyone answers apart (R2): then there are ballots, so there is a distribution, a spread and a threshold
 * (R5), and noise that a change is held against (A2). Else there is one number per factor, the manager's or that of the room (A10).
 *
 * This file imports nothing, so that a page can ask without the rest of a round.
 */
export function hasBallots(mode: string): mode is "individual" {
  return mode === "individual";
}

/** Whether a room answers together (R2): then all of it looks at one screen. */
export function isAgreed(mode: string): mode is "agreed" {
  return mode === "agreed";
}
