import { useState } from "react";
import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { FileSection } from "./file/file-section.tsx";
import { GoodFile } from "./file/good-file.tsx";
import { SheetSection } from "./file/sheet-section.tsx";
import { useChosenFile } from "./file/use-chosen-file.ts";
import { ImportDone, type Imported } from "./meetings/import-done.tsx";

import "./importing.css";

/** Answer sheets from a file become meetings with individual rounds (B4). Nothing is stored before the last button. */
export function ImportPage({ community }: { readonly community: Community }) {
  const { importing } = useMessages();
  const { file, choose, readAgain, forget } = useChosenFile();
  const [imported, setImported] = useState<Imported>();

  if (imported !== undefined) {
    return <ImportDone community={community} imported={imported} onAnother={() => setImported(undefined)} />;
  }
  return (
    <Page title={importing.title} eyebrow={<CommunityEyebrow community={community} />} lead={importing.lead}>
      <p className="quiet">
        {importing.questionnaire.linkExplained}{" "}
        <Link href={places.questionnaire(community.id)}>{importing.questionnaire.link}</Link>
      </p>
      <GoodFile />
      <FileSection file={file} onChoose={(chosen) => void choose(chosen)} />
      {file.type === "read" && (
        <SheetSection
          key={file.turn}
          community={community}
          file={file}
          onChoices={(choices) => void readAgain(choices)}
          onImported={(done) => {
            forget();
            setImported(done);
          }}
        />
      )}
    </Page>
  );
}
