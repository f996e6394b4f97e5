/** The second copy of a database, in files of the browser's own (B5). */
export interface SafetyCopy {
  /** Copies the database anew, and lets go of what the copy had before; afresh: in every tab. */
  readonly renew: (options: { readonly afresh: boolean }) => Promise<void>;
  /** Empties it, in all tabs. Throws when it could not. */
  readonly clear: () => Promise<void>;
  /** Keeps none any more: this tab writes nothing now. What is there stays. */
  readonly end: () => void;
}
