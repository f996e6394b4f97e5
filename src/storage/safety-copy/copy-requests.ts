/** What the page asks of the worker that keeps the safety copy. Each answers whether it could. */
export interface CopyRequests {
  readonly start: { readonly given: CopyOf; readonly answer: boolean };
  /** Lines to be written behind the others. */
  readonly append: { readonly given: { readonly lines: string }; readonly answer: boolean };
  /** Empties the copy, in all tabs: something is about to be taken away for good. */
  readonly clear: { readonly given: undefined; readonly answer: boolean };
  /** Copies the database anew and lets go of all that is older; afresh: also of what other tabs keep. */
  readonly renew: { readonly given: { readonly afresh: boolean }; readonly answer: boolean };
}

/** What is copied. */
export interface CopyOf {
  /** The name of the database. */
  readonly database: string;
  readonly tables: readonly string[];
  /** When to look whether the copy lacks something that an earlier visit stored. */
  readonly lookAfterMs: number;
}
