import { useEffect } from "react";
import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

export interface Imported {
  readonly ballots: number;
  readonly meetings: number;
}

interface ImportDoneProps {
  readonly community: Community;
  readonly imported: Imported;
  readonly onAnother: () => void;
}

/** What was stored, and the way on. */
export function ImportDone({ community, imported, onAnother }: ImportDoneProps) {
  const { done } = useMessages().importing;
  useEffect(() => {
    // The button that had the focus is gone; without this a screen reader would hear nothing.
    document.querySelector("h1")?.focus();
  }, []);
  return (
    <Page
      narrow
      title={done.title(imported.ballots, imported.meetings)}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={done.text}
    >
      <div className="row">
        <Link href={places.dashboard(community.id)} className={buttonClass("primary", "large")}>
          {done.toDashboard}
        </Link>
        <Link href={places.meetings(community.id)} className={buttonClass()}>
          {done.toMeetings}
        </Link>
        <Button look="quiet" onClick={onAnother}>
          {done.another}
        </Button>
      </div>
    </Page>
  );
}
