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

/** So many at once: each write of a pool takes time, and who watches wants to see that it goes on (U4). */
const AT_ONCE = 25;

/** Takes in codes, some at once. One that is bad keeps no other from coming in, and changes nothing (B4, T1). */
export async function readIn(
  codes: readonly string[],
  addCodes: CollectingRound["addCodes"],
  { onProgress, signal }: Watch,
): Promise<ReadIn> {
  const counts = { added: 0, replaced: 0, same: 0, older: 0 };
  const refused: Refused[] = [];
  for (let done = 0; done < codes.length;) {
    if (signal.aborted) return { counts, refused, left: codes.length - done };
    // oxlint-disable-next-line no-await-in-loop -- who stops keeps what is in
    for (const became of await addCodes(codes.slice(done, done + AT_ONCE))) {
      done += 1;
      if (became.ok) counts[became.value.outcome] += 1;
      else refused.push({ place: done, why: became.error });
    }
    onProgress(done);
  }
  return { counts, refused, left: 0 };
}
