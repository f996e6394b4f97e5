import { type nl } from "./nl.ts";

/**
 * Every text of the app, with Dutch as the pattern: a language that misses one, or has one too many,
 * does not compile.
 */
export type Messages = typeof nl;
