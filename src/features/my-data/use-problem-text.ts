import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type FileProblem } from "./read-backup-file.ts";
import { sizeText } from "./size-text.ts";

/** What is wrong with the file, where, and what to do (B4). */
export function useProblemText(): (problem: FileProblem) => string {
  const { restore } = useMessages().myData;
  const format = useFormat();
  const { refused } = restore;
  const tables: Readonly<Record<string, string>> = restore.tables;
  return (problem) => {
    switch (problem.type) {
      case "TooLarge":
        return refused.tooLarge(sizeText(problem.bytes, format));
      case "Unreadable":
        return refused.unreadable;
      case "NotJson":
        return refused.notJson;
      case "NotABackup":
        return refused.notABackup;
      case "NewerBackup":
        return refused.newer;
      case "DamagedRow": {
        const { row, field } = problem;
        const table = Object.hasOwn(tables, problem.table) ? tables[problem.table] : undefined;
        return table === undefined
          ? refused.unknownTable(problem.table)
          : refused.damaged({ table, row, field });
      }
    }
  };
}
