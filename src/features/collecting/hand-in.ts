import { type CodeError } from "#domain/ballot/code-error.ts";
import { type HandedIn, type PackError } from "#domain/ballot/packed-ballot.ts";
import { type Result } from "#domain/result.ts";
import { type PoolError } from "#storage/pool/pool-error.ts";
import { type Added } from "#storage/pool/pool-requests.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";

import { type CollectingRound } from "./collecting-round.ts";

type HandInError = PackError | CodeError | PoolError;

/** Seals what was filled in on this device, and takes it in the way of all others (R3). */
export async function handIn(
  { invitation, questions, addCode }: CollectingRound,
  ballot: HandedIn,
): Promise<Result<Added, HandInError>> {
  const sealed = await sealBallot(ballot, { ...invitation, questions });
  return sealed.ok ? addCode(sealed.value) : sealed;
}
