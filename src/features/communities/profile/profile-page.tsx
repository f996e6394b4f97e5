import { MEMBER_ROLES, MEMBERS, PHASES } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";

import { AboutForm } from "./about-form.tsx";
import { ClosingSection } from "./closing-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { MembersSection } from "./members-section.tsx";
import { PhasesSection } from "./phases-section.tsx";
import { RolesSection } from "./roles-section.tsx";

import "./profile-page.css";

/** What there is to tell about a community: name and rhythm, who takes part, in which roles, in which phase. */
export function ProfilePage({ community }: { readonly community: Community }) {
  const { profile } = useMessages();
  const members = usePicture(community.id, MEMBERS);
  const memberRoles = usePicture(community.id, MEMBER_ROLES);
  const phases = usePicture(community.id, PHASES);
  if (members === undefined || memberRoles === undefined || phases === undefined) return null;
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Page title={profile.title} eyebrow={<CommunityEyebrow community={community} />}>
      <AboutForm community={community} />
      <MembersSection communityId={community.id} members={byName} memberRoles={memberRoles} />
      <RolesSection members={byName} memberRoles={memberRoles} />
      <PhasesSection communityId={community.id} phases={phases} />
      <LimitsSection community={community} />
      <ClosingSection community={community} />
    </Page>
  );
}
