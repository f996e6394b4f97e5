import { hasBallots } from "./has-ballots.ts";
import { type RoundCounts, type SaidRemark } from "./round-counts.ts";
import { type RoundResult } from "./round-result.ts";
import { type Round, type Score } from "./round.ts";
import { toldRemarks } from "./told-remarks.ts";

/** The rows that remarks stand in: beside a single score, or apart from the forms they came with (R3). */
export interface RemarkRows {
  readonly rounds: readonly Round[];
  readonly scores: readonly Score[];
  readonly counts: readonly RoundCounts[];
}

/**
 * What was written in a round that the whole group may read: nothing that is for the manager alone (G6), of forms what the rule
 * that was told beforehand allows (R5), and nothing while the round itself tells nothing (R4).
 */
export function remarksForGroup(
  { rounds, scores, counts }: RemarkRows,
  { roundId, mode, ballots, hidden }: Pick<RoundResult, "roundId" | "mode" | "ballots" | "hidden">,
): readonly SaidRemark[] {
  if (hidden) return [];
  if (!hasBallots(mode)) return writtenBeside(scores.filter((score) => score.roundId === roundId));
  const round = rounds.find(({ id }) => id === roundId);
  const said = counts.find((row) => row.roundId === roundId)?.remarks ?? [];
  // Looked at once more: the threshold may have risen since, or a file brought what nobody should have kept (R5).
  return round === undefined ? [] : toldRemarks(said, round, ballots);
}

function writtenBeside(scores: readonly Score[]): readonly SaidRemark[] {
  return scores.flatMap(({ factorId, remark, remarkLevel }) => {
    const text = remark.trim();
    return remarkLevel === "private" || text === "" ? [] : [{ factorId, text }];
  });
}
