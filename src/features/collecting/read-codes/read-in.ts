import { type CodeError } from "#domain/ballot/code-error.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { type PoolError } from "#storage/pool/pool-error.ts";
import { type Added } from "#storage/pool/pool-requests.ts";

export interface Refused {
  /** Among those that were read at once; the first is 1. */
  readonly place: number;
  readonly why: CodeError | PoolError;
}

/** What became of codes that were read at once. */
export interface ReadIn {
  readonly counts: Readonly<Record<Added["outcome"], number>>;
  readonly refused: readonly Refused[];
  /** Codes that were not looked at, as somebody stopped. */
  readonly left: number;
}

interface Watch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Takes in one code after the other. One that is bad keeps no other from coming in, and changes nothing (B4, T1). */
export async function readIn(
  codes: readonly string[],
  addCode: CollectingRound["addCode"],
  { onProgress, signal }: Watch,
): Promise<ReadIn> {
  const counts = { added: 0, replaced: 0, same: 0, older: 0 };
  const refused: Refused[] = [];
  for (const [index, code] of codes.entries()) {
    if (signal.aborted) return { counts, refused, left: codes.length - index };
    // oxlint-disable-next-line no-await-in-loop -- the pool takes in one at a time
    const added = await addCode(code);
    if (added.ok) counts[added.value.outcome] += 1;
    else refused.push({ place: index + 1, why: added.error });
    onProgress(index + 1);
  }
  return { counts, refused, left: 0 };
}
