import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { Camera } from "./camera.tsx";
import { CodeFile } from "./code-file.tsx";
import { Outcome } from "./outcome.tsx";
import { PasteCodes } from "./paste-codes.tsx";
import { useReadIn } from "./use-read-in.ts";

interface ReadCodesPageProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** What phones hand over, on the device of the round (T1). */
export function ReadCodesPage({ community, collecting }: ReadCodesPageProps) {
  const { readingCodes } = useMessages().collecting;
  const [reading, read] = useReadIn(collecting);
  const isBusy = reading.state === "busy";
  return (
    <Page
      narrow
      eyebrow={<CommunityEyebrow community={community} />}
      title={readingCodes.title}
      lead={readingCodes.lead}
    >
      <p role="status">
        <strong>{readingCodes.countIn(collecting.countIn)}</strong>
      </p>
      <Outcome reading={reading} />
      <Camera onRead={read} />
      <PasteCodes isBusy={isBusy} onRead={read} />
      <CodeFile isBusy={isBusy} onRead={read} />
      <p>
        <Link className={buttonClass("quiet")} href={places.collect(community.id, collecting.round.id)}>
          {readingCodes.end}
        </Link>
      </p>
    </Page>
  );
}
