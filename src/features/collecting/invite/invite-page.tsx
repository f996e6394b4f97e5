import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { QrCode } from "#ui/qr-code.tsx";
import { Section } from "#ui/section.tsx";

import { invitationLink } from "./invitation-link.ts";
import { ShareLink } from "./share-link.tsx";

import "./invite.css";

interface InvitePageProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** The invitation on the screen of the room: a code for cameras, a link for everyone else, and how many are in (T1, R4). */
export function InvitePage({ community, collecting }: InvitePageProps) {
  const { inviting, readingCodes } = useMessages().collecting;
  const { round, invitation, countIn } = collecting;
  const link = invitationLink(invitation);
  return (
    <Page eyebrow={<CommunityEyebrow community={community} />} title={inviting.title} lead={inviting.lead}>
      <div className="invite">
        <QrCode text={link} label={inviting.qr} />
        <div>
          <p className="invite__count" role="status">
            {readingCodes.countIn(countIn)}
          </p>
          <p>{inviting.howBack}</p>
          <div className="row">
            <Link className={buttonClass("primary")} href={places.collectBy(community.id, round.id, "read")}>
              {inviting.read}
            </Link>
            <Link className={buttonClass("quiet")} href={places.collect(community.id, round.id)}>
              {inviting.end}
            </Link>
          </div>
          <Section title={inviting.linkTitle}>
            <ShareLink link={link} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
