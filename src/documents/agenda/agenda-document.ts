import { type Mode } from "#domain/rounds/round.ts";
import { type Day } from "#domain/rows/row.ts";
import { type Speech } from "#i18n/language-context.tsx";

/** Whose scores a document shows, or why it shows none. */
export interface RoundsTold {
  readonly speech: Speech;
  /** The round whose scores are shown; absent when none can be. */
  readonly round?: ShownRound;
  /** The round that it was made from, where its result may not be shown (R4, R5). */
  readonly hiddenRound?: HiddenRound;
}

/** An agenda with everything that its PDF and its text say, in one language (D1). */
export interface AgendaDocument extends RoundsTold {
  readonly community: string;
  readonly heldOn: Day;
  /** What the meeting is about; may be empty. */
  readonly meeting: string;
  /** Made-up data, marked as such on every page. */
  readonly isExample: boolean;
  readonly previousRound?: ShownRound;
  /** Every factor in the order of the instrument (U5); no total and no area (S3). */
  readonly profile: readonly ProfileRow[];
  readonly points: readonly AgendaDocumentPoint[];
  /** Agreed before this meeting and still open, what is due first at the top (G1, G3). */
  readonly openActions: readonly DocumentAction[];
  /** How the points are worked on, each once, in the order of the points. */
  readonly workForms: readonly DocumentWorkForm[];
  /** Of all points together. */
  readonly minutes: number;
  /** Whose factors these are. */
  readonly attribution: string;
}

/** Whose scores these are, and how many (R2). */
export interface ShownRound {
  readonly heldOn: Day;
  readonly mode: Mode;
  readonly ballots: number;
}

export interface HiddenRound extends ShownRound {
  readonly threshold: number;
  readonly isOpen: boolean;
}

export interface ProfileRow {
  readonly name: string;
  readonly shortLabel: string;
  readonly now?: Measure;
  readonly previous?: Measure;
  /** In the last round too few answered to tell what (R5). */
  readonly isTooFew?: true;
  /** What stood out in the round shown; absent where that is not known any more. */
  readonly marks?: readonly FactorMark[];
}

/** What stands out about a factor, in a word or two: "dalend". */
export interface FactorMark {
  readonly name: string;
  readonly tone: "attention" | "good" | "quiet";
}

/** What somebody said to do. */
export interface DocumentAction {
  readonly what: string;
  /** Empty when nobody does it yet. */
  readonly owner: string;
  /** Absent where no day was agreed. */
  readonly dueOn?: Day;
  /** Its day was before that of the meeting. */
  readonly isOverdue: boolean;
}

/** A way to work on a point, as the one who leads it needs it in the room. */
export interface DocumentWorkForm {
  readonly name: string;
  readonly minutes: number;
  readonly purpose: string;
  readonly preparation?: string | undefined;
  readonly steps: readonly string[];
  readonly harvest: string;
  readonly credits: readonly string[];
}

/** One factor in one round, with its n and don't-knows (S2). */
export interface Measure {
  readonly heldOn: Day;
  readonly mode: Mode;
  /** Absent when nobody gave a point on the scale. */
  readonly median?: number;
  readonly n: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** From an earlier round than the one shown, which did not cover this factor (R7). */
  readonly isOlder: boolean;
}

/** One round on the trend of a factor. */
export interface TrendMark extends Measure {
  readonly median: number;
  /** Not comparable with the mark before it: another mode, or another version of the instrument (I3, A10). */
  readonly startsAnew: boolean;
}

/** One point of the agenda (G1). Texts may be empty, which means that there is nothing to say. */
export interface AgendaDocumentPoint {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  /** Minutes after the beginning of the meeting. */
  readonly start: number;
  readonly owner: string;
  /** How it is worked on; absent where nobody chose. */
  readonly workForm?: DocumentWorkForm;
  readonly question: string;
  readonly tips: readonly string[];
  /** Why it is on the agenda: the sentences of its flags as they were, or the reason that was given (A8, A9). */
  readonly evidence: readonly string[];
  /** The same in a word or two: "laag", "dalend". */
  readonly marks: readonly FactorMark[];
  /** How sure the evidence is, and the numbers behind it (A8). */
  readonly certainty: readonly string[];
  /** What was written for the group in the round shown, and nothing for the manager alone (G6). */
  readonly remarks: readonly string[];
  /** Absent for a point that is about no factor. */
  readonly factor?: PointFactor;
}

export interface PointFactor {
  readonly name: string;
  readonly statement: string;
  /** The last score and the one before it, in a sentence; empty when there is none. */
  readonly standing: string;
  readonly trend: readonly TrendMark[];
}
