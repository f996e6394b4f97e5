import { useMessages } from "#i18n/language-context.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";
import { Page } from "#ui/page.tsx";

import { CopySection } from "./copy/copy-section.tsx";
import { FolderSection } from "./copy/folder-section.tsx";
import { EraseSection } from "./here/erase-section.tsx";
import { InventorySection } from "./here/inventory-section.tsx";
import { KeepingSection } from "./here/keeping-section.tsx";
import { ConflictsSection } from "./restore/conflicts-section.tsx";
import { RestoreSection } from "./restore/restore-section.tsx";
import { useRestore } from "./restore/use-restore.ts";
import { useRestoring } from "./restore/use-restoring.ts";

import "./my-data-page.css";

/** Is it safe, and how do I take it along? The next step is a copy (B1, B2). */
export function MyDataPage() {
  const { myData } = useMessages();
  const communities = useCommunities();
  const restore = useRestore(useRestoring());
  if (communities === undefined) return null;
  return (
    <Page narrow title={myData.title} lead={myData.lead}>
      {communities.length > 0 && (
        <CopySection isNextStep={["idle", "cancelled"].includes(restore.state.step)} />
      )}
      {communities.length > 0 && <FolderSection />}
      <RestoreSection restore={restore} />
      <ConflictsSection />
      <KeepingSection />
      <InventorySection />
      <EraseSection />
    </Page>
  );
}
