import { useMemo, useState } from "react";
import { Link } from "wouter";

import { LATEST_AGENDA } from "#community/latest-agenda.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { type Dashboard, useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Check } from "#ui/form/check.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { HandOut } from "./hand-out.tsx";
import { NumbersOut } from "./numbers-out.tsx";
import { sharedAgendaOf } from "./shared-agenda.ts";
import { WhatItHolds } from "./what-it-holds.tsx";

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
      {hasResult && <Make community={community} dashboard={dashboard} />}
      {hasResult && <NumbersOut community={community} />}
      <p className="no-print">
        <Link className={buttonClass("quiet")} href={places.dashboard(community.id)}>
          {takeHome.toDashboard}
        </Link>
      </p>
    </Page>
  );
}

interface MakeProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
}

function Make({ community, dashboard }: MakeProps) {
  const { takeHome } = useMessages();
  const format = useFormat();
  const latest = usePicture(community.id, LATEST_AGENDA);
  const [withAgenda, setWithAgenda] = useState(false);
  const [isMade, setIsMade] = useState(false);
  const agenda = useMemo(
    () => (latest == null || latest.points.length === 0 ? undefined : sharedAgendaOf(latest)),
    [latest],
  );
  const shared = useMemo(() => {
    const { history, proposals } = dashboard;
    return sharedResultOf({ community, history, proposals, agenda: withAgenda ? agenda : undefined });
  }, [community, dashboard, agenda, withAgenda]);
  if (latest === undefined) return null;
  return (
    <>
      <WhatItHolds shared={shared} />
      {agenda !== undefined && (
        <Check isOn={withAgenda} onChange={setWithAgenda}>
          {takeHome.withAgenda(format.day(agenda.heldOn), agenda.points.length)}
        </Check>
      )}
      {isMade ? (
        <HandOut shared={shared} />
      ) : (
        <p>
          <Button look="primary" size="large" onClick={() => setIsMade(true)}>
            {takeHome.make}
          </Button>
        </p>
      )}
    </>
  );
}
