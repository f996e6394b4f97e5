import { ByteReader, type Bytes, packId, packShort } from "#domain/ballot/bytes.ts";
import { largestSize } from "#domain/ballot/packed-ballot.ts";
import { type Questions } from "#domain/ballot/questions.ts";

/** A ballot that waits for the reveal, sealed to its round. */
export interface Waiting {
  readonly ballotId: string;
  readonly edition: number;
  readonly sealed: Bytes;
}

/** The size of a pool tells only whether more than so many are in; beyond, it doubles. */
const LEAST_SLOTS = 64;
export const MOST_SLOTS = 1024;

/** What sealing adds, what stands beside a ballot, and the longest id. */
const AROUND = 81 + 4 + 77;

export function slotSize(questions: Questions): number {
  return largestSize(questions) + AROUND;
}

/** Each in a slot of the same size, and empty slots behind it. */
export function packSlots(waiting: readonly Waiting[], slotBytes: number): Bytes {
  let slots = LEAST_SLOTS;
  while (slots < waiting.length) slots *= 2;
  const bytes = new Uint8Array(slots * slotBytes);
  waiting.forEach(({ ballotId, edition, sealed }, place) => {
    bytes.set([1, ...packId(ballotId), edition, ...packShort(sealed.length), ...sealed], place * slotBytes);
  });
  return bytes;
}

export function unpackSlots(bytes: Bytes, slotBytes: number): readonly Waiting[] {
  const waiting: Waiting[] = [];
  for (let at = 0; at < bytes.length; at += slotBytes) {
    const reader = new ByteReader(bytes.slice(at, at + slotBytes));
    if (reader.byte() === 0) break;
    waiting.push({ ballotId: reader.id(), edition: reader.byte(), sealed: reader.take(reader.short()) });
  }
  return waiting;
}
