import { type HandedIn } from "#domain/ballot/packed-ballot.ts";

/** What one person filled in: no name, no moment (R3). */
export type Filled = Pick<HandedIn, "answers" | "remarks" | "kind">;
