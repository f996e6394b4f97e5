import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { MakeLink } from "./make-link.tsx";
import { NumbersOut } from "./numbers-out.tsx";

/** What goes home is said first, and made when the manager says so (T4). */
export function TakeHomePage({ community }: { readonly community: Community }) {
  const { takeHome } = useMessages();
  const dashboard = useDashboard(community);
  if (dashboard === undefined) return null;
  const hasResult = dashboard.rounds.latest !== undefined;
  return (
    <Page
      narrow
      title={takeHome.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={hasResult ? takeHome.lead : takeHome.nothing}
    >
      {hasResult && <MakeLink community={community} dashboard={dashboard} />}
      {hasResult && <NumbersOut community={community} />}
      <p className="no-print">
        <Link className={buttonClass("quiet")} href={places.dashboard(community.id)}>
          {takeHome.toDashboard}
        </Link>
      </p>
    </Page>
  );
}
