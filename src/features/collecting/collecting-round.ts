import { type Invitation } from "#domain/ballot/invitation.ts";
import { type Questions } from "#domain/ballot/questions.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type TakenIn } from "#storage/pool/pool-requests.ts";

/** A round that collects ballots on this device, as its page sees it: how many are in, never what (R4). */
export interface CollectingRound {
  /** The row: threshold and what was frozen when it opened (R5). */
  readonly round: Round;
  /** Which factors, whether remarks. */
  readonly questions: Questions;
  /** Holds the public key: what a phone, a passed device and a sheet are sealed with. */
  readonly invitation: Invitation;
  readonly countIn: number;
  /** No form has room any more; only one that takes the place of an earlier one. */
  readonly isFull: boolean;
  /** Takes in a code; the count follows by itself. */
  readonly addCode: (code: string) => Promise<TakenIn>;
  /** Takes in many at once, and says of each what became of it. */
  readonly addCodes: (codes: readonly string[]) => Promise<readonly TakenIn[]>;
}
