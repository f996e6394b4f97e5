import { useEffect, useState } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { saveToFolder, useBackupFolder } from "#storage/backup/backup-folder.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { MessageBar } from "#ui/message-bar.tsx";
import { places } from "#ui/places.ts";

/** On every page: puts a copy in the user's folder after each round (B2), and says so when that does not work. */
export function FolderKeeper() {
  const folder = useBackupFolder();
  const database = useDatabase();
  const unsaved = folder?.unsavedRounds ?? 0;
  useEffect(() => {
    // Once for each round; an attempt that failed is told, and not repeated until there is more to save.
    if (unsaved > 0) void saveToFolder(database);
  }, [database, unsaved]);
  return folder?.problem === undefined ? null : (
    <FailedBar name={folder.name} isUnasked={folder.problem === "NeedsChoice"} />
  );
}

interface FailedBarProps {
  readonly name: string;
  /** Nobody said yet whether the copies are to be locked (B7). */
  readonly isUnasked: boolean;
}

function FailedBar({ name, isUnasked }: FailedBarProps) {
  const { folder } = useMessages().myData;
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <div role="status">
      <MessageBar onClose={() => setIsClosed(true)}>
        <span>{isUnasked ? folder.lock.bar(name) : folder.bar(name)}</span>
        <Link href={places.myData()}>{isUnasked ? folder.lock.toMyData : folder.toMyData}</Link>
      </MessageBar>
    </div>
  );
}
