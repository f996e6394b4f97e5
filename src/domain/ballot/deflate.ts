import { deflateSync, inflateSync } from "fflate";

import { type Bytes } from "./bytes.ts";

/** Raw deflate (RFC 1951): without the head and the check of zip and gzip, as a code has a check of its own. */
export function deflate(bytes: Bytes): Bytes {
  return deflateSync(bytes, { level: 9 });
}

/** What was deflated; nothing where that is no deflate, or longer than `most` bytes: no code fills the memory (B4). */
export function inflate(bytes: Bytes, most: number): Bytes | undefined {
  try {
    const inflated = inflateSync(bytes, { out: new Uint8Array(most + 1) });
    return inflated.length > most ? undefined : inflated;
  } catch {
    return undefined;
  }
}
