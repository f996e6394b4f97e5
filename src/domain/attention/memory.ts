import { type Step } from "./factor-line.ts";
import { type Findings } from "./findings.ts";
import { type History } from "./history.ts";
import { type Limits } from "./limits.ts";
import { visibleRounds, type VisibleRound } from "./occasion.ts";

/**
 * What was judged before, for who keeps it beside a history: a new round then costs one step. It changes no outcome, and
 * without it all is judged anew.
 */
export interface Memory {
  /** By factor and first round, the line that was asked for longest ago first. */
  readonly lines: Map<string, JudgedLine>;
  /** By the history they were made of. */
  readonly rounds: WeakMap<History, readonly VisibleRound[]>;
  /** What is known of a history from before this memory began. */
  readonly findings: WeakMap<History, Findings>;
}

/** A history as it is judged, with a memory of who judges often. */
export interface RememberedHistory extends History {
  readonly memory?: Memory;
}

/** One factor, as it was judged in each round with certain limits. */
export interface JudgedLine {
  readonly limits: Limits;
  readonly steps: readonly Step[];
}

/** Twelve factors of twenty communities. */
const MOST_LINES = 240;

export function emptyMemory(): Memory {
  return { lines: new Map(), rounds: new WeakMap(), findings: new WeakMap() };
}

/** Keeps a line, and forgets the one that was asked for longest ago when there are too many. */
export function keepLine({ lines }: Memory, key: string, line: JudgedLine): void {
  lines.delete(key);
  lines.set(key, line);
  const oldest = lines.size > MOST_LINES ? lines.keys().next().value : undefined;
  if (oldest !== undefined) lines.delete(oldest);
}

/** As `visibleRounds`; of one history they are made once for all its factors. */
export function roundsOf(history: RememberedHistory): readonly VisibleRound[] {
  const rounds = history.memory?.rounds.get(history) ?? visibleRounds(history);
  history.memory?.rounds.set(history, rounds);
  return rounds;
}
