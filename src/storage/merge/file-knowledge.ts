import { type Backup } from "#domain/backup/backup.ts";
import { type Conflict, findConflicts } from "#domain/merge/conflict.ts";
import { joinKnowledge, type Knowledge, knowledgeFromRows, readKnowledge } from "#domain/merge/knowledge.ts";
import { lateAnswers } from "#domain/merge/late-answers.ts";
import { type MergeStep } from "#domain/merge/merge-step.ts";
import { stampMs } from "#domain/rows/clock.ts";

interface FileKnowledge {
  /** What the device that made a file says that it had seen. */
  readonly says: Knowledge;
  /** The same without what nobody can have seen yet: who says so would be believed to know every change to come (T3). */
  readonly knows: Knowledge;
}

export function fileKnowledge({ knows, tables }: Backup, last: number): FileKnowledge {
  const says = joinKnowledge(readKnowledge(knows), knowledgeFromRows(tables));
  return { says, knows: new Map([...says].filter(([, stamp]) => stampMs(stamp) <= last)) };
}

/** What two devices said differently in one row, without knowing of each other (T3). */
export function conflictsOf(
  { table, was, theirs, stands, heldBack }: MergeStep,
  mineKnows: Knowledge,
  theirsKnow: Knowledge,
): readonly Conflict[] {
  if (stands === "mine") {
    return lateAnswers({ table, stands: was, late: theirs, closerKnows: mineKnows, isElsewhere: false });
  }
  if (stands === "theirs") {
    return lateAnswers({ table, stands: theirs, late: was, closerKnows: theirsKnow, isElsewhere: true });
  }
  if (was === undefined || theirs === undefined || heldBack === "fixed") return [];
  return findConflicts({ table, mine: was, theirs, mineKnows, theirsKnow });
}
