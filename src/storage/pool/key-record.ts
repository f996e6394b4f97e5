import { ByteReader, type Bytes, packShort } from "#domain/ballot/bytes.ts";
import { type SealKeys } from "#platform/seal.ts";

/** What opens a pool. It stands in files that are written over, and nowhere else: no table, copy or backup has it (R3). */
export interface KeyRecord {
  /** Of the round: ballots are sealed to them. */
  readonly sealKeys: SealKeys;
  /** Of what is in the pool now; another with every write. */
  readonly poolKey: Bytes;
  readonly slotBytes: number;
  readonly isRevealing: boolean;
}

const POOL_KEY_BYTES = 32;
const PUBLIC_KEY_BYTES = 65;

export function packKeys({ sealKeys, poolKey, slotBytes, isRevealing }: KeyRecord): Bytes {
  const { publicKey, privateKey } = sealKeys;
  return new Uint8Array([
    Number(isRevealing),
    ...packShort(slotBytes),
    ...poolKey,
    ...publicKey,
    ...privateKey,
  ]);
}

export function unpackKeys(bytes: Bytes): KeyRecord {
  const reader = new ByteReader(bytes);
  return {
    isRevealing: reader.byte() === 1,
    slotBytes: reader.short(),
    poolKey: reader.take(POOL_KEY_BYTES),
    sealKeys: { publicKey: reader.take(PUBLIC_KEY_BYTES), privateKey: reader.rest() },
  };
}
