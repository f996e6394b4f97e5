import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { readCode } from "#domain/ballot/code.ts";
import { unpackSealedBallot } from "#domain/ballot/sealed-ballot.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";

import { type PoolError } from "./pool-error.ts";
import { type Added } from "./pool-requests.ts";
import { poolsOf } from "./pools-of.ts";

/** No round collects on this device: the link was opened elsewhere. */
export interface NoRound {
  readonly type: "NoRound";
}

export type AddedTo = Added & { readonly round: Round };

/** Takes in a code whose round is not known yet, as a link has it that somebody opens (T1). */
export async function addHandedOver(
  database: Database,
  instrument: Instrument,
  code: string,
): Promise<Result<AddedTo, CodeError | PoolError | NoRound>> {
  const read = readCode("ballot", code);
  if (!read.ok) return read;
  const rounds = await database.rounds
    .filter((round) => hasBallots(round.mode) && round.deleted !== true)
    .toArray();
  const isOf = (round: Round) => {
    const unpacked = unpackSealedBallot(read.value, round.id);
    return unpacked.ok || unpacked.error.type !== "OtherRound";
  };
  const isOpen = ({ status }: Round) => status === "open";
  // Two rounds in some four thousand million have the same mark: then the seal decides.
  for (const round of rounds.filter((each) => isOpen(each) && isOf(each))) {
    const questions = questionsOf(round, instrument);
    const added = await poolsOf(database).addBallot({ roundId: round.id, questions }, code);
    return added.ok ? ok({ ...added.value, round }) : added;
  }
  if (rounds.some(isOf)) return err({ type: "RevealBegun" });
  return err({ type: rounds.some(isOpen) ? "OtherRound" : "NoRound" });
}
