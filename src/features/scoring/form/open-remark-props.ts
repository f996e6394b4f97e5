import { type Round, type Score } from "#domain/rounds/round.ts";

/** What a remark belongs to. Apart from the component, which comes only when a remark is made. */
export interface OpenRemarkProps {
  readonly round: Round;
  readonly factorId: string;
  readonly factorName: string;
  readonly score: Score | undefined;
  /** It was asked for a moment ago, so this is where the user wants to be. */
  readonly takesFocus: boolean;
}
