import { useMemo, useState } from "react";

import { LATEST_AGENDA } from "#community/latest-agenda.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Check } from "#ui/form/check.tsx";

import { HandOut } from "./hand-out.tsx";
import { sharedAgendaOf } from "./shared-agenda.ts";
import { WhatItHolds } from "./what-it-holds.tsx";

interface MakeLinkProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
  /** On the screen for the room the code takes the place of what was said before it. */
  readonly isForRoom?: boolean;
}

/** What the link holds is said first; it is made when somebody says so (T4). */
export function MakeLink({ community, dashboard, isForRoom = false }: MakeLinkProps) {
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
  if (isMade && isForRoom) return <HandOut shared={shared} isForRoom />;
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
