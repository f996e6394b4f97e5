import { sizeText } from "#features/my-data/size-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type FileProblem } from "#storage/backup/read-backup-file.ts";

/** What is wrong with the file, where, and what to do (B4). */
export function useProblemText(): (problem: FileProblem) => string {
  const { restore } = useMessages().myData;
  const format = useFormat();
  const { refused, locked } = restore;
  const tables: Readonly<Record<string, string>> = restore.tables;
  const plain = {
    Unreadable: refused.unreadable,
    NotJson: refused.notJson,
    NotABackup: refused.notABackup,
    NewerBackup: refused.newer,
    Locked: locked.text,
    WrongPassword: locked.wrong,
    DamagedLock: refused.damagedLock,
    OtherLock: refused.otherLock,
  };
  return (problem) => {
    if (problem.type === "TooLarge") return refused.tooLarge(sizeText(problem.bytes, format));
    if (problem.type !== "DamagedRow") return plain[problem.type];
    const { row, field } = problem;
    const table = Object.hasOwn(tables, problem.table) ? tables[problem.table] : undefined;
    return table === undefined ? refused.unknownTable(problem.table) : refused.damaged({ table, row, field });
  };
}
