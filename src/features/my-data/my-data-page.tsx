import { useMessages } from "#i18n/language-context.tsx";
import { useCommunities } from "#storage/use-communities.ts";
import { Page } from "#ui/page.tsx";

import { ConflictsSection } from "./conflicts-section.tsx";
import { CopySection } from "./copy-section.tsx";
import { EraseSection } from "./erase-section.tsx";
import { FolderSection } from "./folder-section.tsx";
import { InventorySection } from "./inventory-section.tsx";
import { KeepingSection } from "./keeping-section.tsx";
import { RestoreSection } from "./restore-section.tsx";
import { useOfferUndo } from "./use-offer-undo.ts";
import { useRestore } from "./use-restore.ts";

import "./my-data-page.css";

/** Is it safe, and how do I take it along? The next step is a copy (B1, B2). */
export function MyDataPage() {
  const { myData } = useMessages();
  const communities = useCommunities();
  const restore = useRestore(useOfferUndo());
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
