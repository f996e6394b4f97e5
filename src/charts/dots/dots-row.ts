import { type FactorNote } from "#charts/frame/factor-note.ts";
import { scoreName } from "#charts/frame/score-name.ts";
import { type FactorAttention } from "#domain/attention/flag.ts";

/** One factor of the dots. */
export interface DotsRow {
  readonly attention: FactorAttention;
  readonly name: string;
  /** The factor's own page. */
  readonly href?: string | undefined;
  /** How the score was given, where that is not how the round was scored that the chart is about (R2). */
  readonly otherMode?: string | undefined;
  /** Drawn in the one warm colour. */
  readonly needsAttention: boolean;
  /** What stands out, most important first; may be empty. */
  readonly notes: readonly FactorNote[];
}

/** What the column of their scores is called. */
export function scoreNameOf(rows: readonly DotsRow[]): ReturnType<typeof scoreName> {
  return scoreName(rows.map(({ attention }) => attention.latest));
}
