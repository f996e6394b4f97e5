/** What the page asks of the worker that keeps the safety copy; the answer comes through a port of its own. */
export type Ask =
  | ({ readonly type: "start" } & CopyOf)
  /** Lines to be written behind the others. */
  | { readonly type: "append"; readonly lines: string }
  /** Empties the copy, in all tabs: something is about to be taken away for good. */
  | { readonly type: "clear" }
  /** Copies the database anew and lets go of all that is older; afresh: also of what other tabs keep. */
  | { readonly type: "renew"; readonly afresh: boolean };

/** What is copied. */
export interface CopyOf {
  /** The name of the database. */
  readonly database: string;
  readonly tables: readonly string[];
  /** When to look whether the copy lacks something that an earlier visit stored. */
  readonly lookAfterMs: number;
}
