import { useEffect, useState } from "react";
import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { saveToFolder, useBackupFolder } from "#storage/backup/backup-folder.ts";
import { useDatabase } from "#storage/database-context.tsx";
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
  return folder?.problem === undefined ? null : <FailedBar name={folder.name} />;
}

function FailedBar({ name }: { readonly name: string }) {
  const { folder } = useMessages().myData;
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <div role="status">
      <MessageBar onClose={() => setIsClosed(true)}>
        <span>{folder.bar(name)}</span>
        <Link href={places.myData()}>{folder.toMyData}</Link>
      </MessageBar>
    </div>
  );
}
