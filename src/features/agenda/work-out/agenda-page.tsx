import { Check } from "lucide-react";
import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { OpenActionsFirst } from "#features/agenda/actions/actions-of-agenda.tsx";
import { PrintedAgenda } from "#features/agenda/take/printed-agenda.tsx";
import { TakeAgenda } from "#features/agenda/take/take-agenda.tsx";
import { useWorkForms } from "#features/agenda/use-work-forms.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { type SavingPage, useSavingPage } from "#ui/form/use-saving-page.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { AddPoint } from "./add-point.tsx";
import { AgendaContext, type AgendaOnPage } from "./agenda-on-page.tsx";
import { DeleteAgenda } from "./delete-agenda.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { Points } from "./points.tsx";
import { useAgendaRows } from "./use-agenda-rows.ts";

import "#features/agenda/agenda.css";

interface AgendaPageProps {
  readonly community: Community;
  readonly agendaId: string;
}

/** One agenda: what we talk about, with whom and how long (G1). Everything is saved as one goes. */
export function AgendaPage({ community, agendaId }: AgendaPageProps) {
  const rows = useAgendaRows(community, agendaId);
  const workForms = useWorkForms();
  const saving = useSavingPage();
  if (rows === undefined) return null;
  if (rows === "gone") return <GonePage community={community} />;
  const { save, settled } = saving;
  return <FoundPage onPage={{ ...rows, community, workForms, save, settled }} saving={saving} />;
}

function FoundPage({ onPage, saving }: { readonly onPage: AgendaOnPage; readonly saving: SavingPage }) {
  const { agenda } = useMessages();
  const format = useFormat();
  const { community, meeting } = onPage;
  return (
    <AgendaContext value={onPage}>
      <Page
        title={agenda.page.title(format.day(meeting.heldOn))}
        eyebrow={<CommunityEyebrow community={community} />}
        lead={meeting.title.trim() === "" ? undefined : meeting.title}
      >
        <div className="no-print">
          <MeetingFields />
          <TroubleNotice trouble={saving.trouble} />
          <OpenActionsFirst />
          <Points saved={<Saved isSaved={saving.isSaved && !saving.busy} />} />
          <AddPoint />
          <TakeAgenda />
          <DeleteAgenda />
        </div>
        <PrintedAgenda />
      </Page>
    </AgendaContext>
  );
}

/** Says quietly that it is saved. */
function Saved({ isSaved }: { readonly isSaved: boolean }) {
  const { agenda } = useMessages();
  return (
    <span role="status" className="small quiet agenda-saved">
      {isSaved && (
        <>
          <Check aria-hidden="true" size={16} />
          {agenda.page.saved}
        </>
      )}
    </span>
  );
}

function GonePage({ community }: { readonly community: Community }) {
  const { agenda } = useMessages();
  return (
    <Page title={agenda.title} eyebrow={<CommunityEyebrow community={community} />} narrow>
      <Notice kind="quiet" title={agenda.page.gone.title}>
        <p>{agenda.page.gone.text}</p>
        <p>
          <Link className={buttonClass("primary")} href={places.agendas(community.id)}>
            {agenda.page.gone.action}
          </Link>
        </p>
      </Notice>
    </Page>
  );
}
