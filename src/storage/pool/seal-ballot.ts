import { type Bytes } from "#domain/ballot/bytes.ts";
import { type CodeError } from "#domain/ballot/code-error.ts";
import { readCode, writeCode } from "#domain/ballot/code.ts";
import { type HandedIn, packBallot, type PackError, unpackBallot } from "#domain/ballot/packed-ballot.ts";
import { type Questions } from "#domain/ballot/questions.ts";
import { packSealedBallot, unpackSealedBallot } from "#domain/ballot/sealed-ballot.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { openSealed, type SealContext, type SealKeys, sealTo } from "#platform/seal.ts";

/** Whom a ballot is for: all of it stands in the invitation. */
export interface SealedFor {
  readonly roundId: string;
  readonly publicKey: Bytes;
  readonly questions: Questions;
}

/** A ballot for this round and no other. */
function contextOf(roundId: string): SealContext {
  return { purpose: "kiemkracht ballot 1", about: roundId };
}

/** Seals a ballot where it was filled in: on a phone, a passed device, or from paper (R3). What comes out is a code (T1). */
export async function sealBallot(
  ballot: HandedIn,
  { roundId, publicKey, questions }: SealedFor,
): Promise<Result<string, PackError | CodeError>> {
  const packed = packBallot(ballot, questions);
  if (!packed.ok) return packed;
  try {
    const sealed = await sealTo(publicKey, contextOf(roundId), packed.value);
    return ok(writeCode("ballot", packSealedBallot(roundId, sealed)));
  } catch {
    // No key at all: somebody wrote the invitation by hand.
    return err({ type: "DamagedCode" });
  }
}

/** Takes a code in: what is sealed in it, when it opens and answers what the round asks. */
export async function receiveBallot(
  code: string,
  sealKeys: SealKeys,
  { roundId, questions }: Omit<SealedFor, "publicKey">,
): Promise<Result<{ readonly sealed: Bytes; readonly ballot: HandedIn }, CodeError>> {
  const read = readCode("ballot", code);
  if (!read.ok) return read;
  const sealed = unpackSealedBallot(read.value, roundId);
  if (!sealed.ok) return sealed;
  const ballot = await openBallot(sealed.value, sealKeys, { roundId, questions });
  return ballot.ok ? ok({ sealed: sealed.value, ballot: ballot.value }) : ballot;
}

export async function openBallot(
  sealed: Bytes,
  sealKeys: SealKeys,
  { roundId, questions }: Omit<SealedFor, "publicKey">,
): Promise<Result<HandedIn, CodeError>> {
  const opened = await openSealed(sealKeys, contextOf(roundId), sealed);
  return opened.ok ? unpackBallot(opened.value, questions) : err({ type: "DamagedCode" });
}
