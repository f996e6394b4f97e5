import { err, ok, type Result } from "#domain/result.ts";

import { ByteReader, type Bytes, packId, packShort } from "./bytes.ts";
import { type CodeError } from "./code-error.ts";
import { crc32 } from "./crc32.ts";

const VERSION = 1;

/**
 * What stands around a sealed ballot: the version, and a mark of its round, so that a ballot for another round is told from
 * one that is damaged. The mark proves nothing: that the ballot is for this round is held by the seal.
 */
export function packSealedBallot(roundId: string, sealed: Bytes): Bytes {
  return new Uint8Array([VERSION, ...markOf(roundId), ...sealed]);
}

export function unpackSealedBallot(bytes: Bytes, roundId: string): Result<Bytes, CodeError> {
  const reader = new ByteReader(bytes);
  if (reader.byte() > VERSION) return err({ type: "NewerCode" });
  const mark = markOf(roundId);
  const isOurs = reader.take(mark.length).every((byte, index) => byte === mark[index]);
  if (reader.isBroken) return err({ type: "DamagedCode" });
  return isOurs ? ok(reader.rest()) : err({ type: "OtherRound" });
}

function markOf(roundId: string): readonly number[] {
  const mark = crc32(new Uint8Array(packId(roundId)));
  return [...packShort(mark >>> 16), ...packShort(mark & 0xffff)];
}
