import { ArrowRight, CalendarPlus } from "lucide-react";
import { useState } from "react";
import { Link, Redirect } from "wouter";

import { usePicture } from "#community/use-picture.ts";
import { type MeetingRows } from "#domain/agenda/planned-meetings.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { Button, buttonClass } from "#ui/button.tsx";
import { carrying } from "#ui/carried-factor.ts";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { AGENDA_LIST, listAgendas, type ListedAgenda } from "./listed-agendas.ts";
import { carriedPlanned, MakeAgenda } from "./make/make-agenda.tsx";
import { useWantedFactor } from "./make/use-wanted-factor.ts";
import { usePointSource } from "./use-point-source.ts";

import "./agenda.css";

interface AgendasPageProps {
  readonly community: Community;
}

/** The coming agenda, or the way to make it; earlier ones below (G1). */
export function AgendasPage({ community }: AgendasPageProps) {
  const rows = usePicture(community.id, AGENDA_LIST);
  if (rows === undefined) return null;
  return <ListedAgendas community={community} rows={rows} lists={listAgendas(rows, today())} />;
}

interface MakeProps extends AgendasPageProps {
  readonly rows: MeetingRows;
}

function ListedAgendas({
  community,
  rows,
  lists,
}: MakeProps & { readonly lists: ReturnType<typeof listAgendas> }) {
  const { agenda, actions, library } = useMessages();
  const wanted = useWantedFactor();
  const {
    coming: [next, ...later],
    earlier,
  } = lists;
  // Only an agenda that was there at once: the one that is made on this page opens by itself.
  const [goesTo] = useState(wanted === undefined ? undefined : next?.id);
  if (wanted !== undefined && goesTo !== undefined) {
    return <Redirect replace to={places.agenda(community.id, goesTo)} state={carrying(wanted)} />;
  }
  return (
    <Page title={agenda.title} eyebrow={<CommunityEyebrow community={community} />} lead={agenda.lead} narrow>
      {next === undefined ? (
        <Make community={community} rows={rows} />
      ) : (
        <>
          <Coming community={community} next={next} />
          <AgendaList title={agenda.overview.alsoComing} community={community} agendas={later} />
          <MakeAnother community={community} rows={rows} />
        </>
      )}
      <AgendaList title={agenda.overview.earlier} community={community} agendas={earlier} />
      <p className="row">
        <Link href={places.actions(community.id)}>{actions.all}</Link>
        <Link href={places.library(community.id)}>{library.all}</Link>
      </p>
    </Page>
  );
}

function Make({ community, rows, isAnother = false }: MakeProps & { readonly isAnother?: boolean }) {
  const source = usePointSource(community);
  if (source === undefined) return null;
  return <MakeAgenda community={community} rows={rows} source={source} isAnother={isAnother} />;
}

function MakeAnother(props: MakeProps) {
  const { agenda } = useMessages();
  const [isOpen, setIsOpen] = useState(() => carriedPlanned(props.rows) !== undefined);
  return (
    <>
      <p>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <CalendarPlus aria-hidden="true" size={18} />
          {agenda.overview.another}
        </Button>
      </p>
      {isOpen && <Make {...props} isAnother />}
    </>
  );
}

function Coming({ community, next }: AgendasPageProps & { readonly next: ListedAgenda }) {
  const { agenda } = useMessages();
  const format = useFormat();
  return (
    <Section
      className="card agenda-coming"
      title={
        <>
          <span className="page__eyebrow">{agenda.overview.coming}</span>
          {format.day(next.heldOn)}
        </>
      }
    >
      {next.title !== "" && <p>{next.title}</p>}
      <p className="quiet">{agenda.overview.size(next.points, next.minutes)}</p>
      <Link className={buttonClass("primary", "large")} href={places.agenda(community.id, next.id)}>
        {agenda.overview.open}
        <ArrowRight aria-hidden="true" size={20} />
      </Link>
    </Section>
  );
}

interface AgendaListProps extends AgendasPageProps {
  readonly title: string;
  readonly agendas: readonly ListedAgenda[];
}

function AgendaList({ title, community, agendas }: AgendaListProps) {
  const { agenda } = useMessages();
  const format = useFormat();
  if (agendas.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="agenda-list">
        {agendas.map(({ id, heldOn, title: meeting, points, minutes }) => (
          <li key={id}>
            <Link href={places.agenda(community.id, id)}>{format.day(heldOn)}</Link>
            {meeting !== "" && <span>{meeting}</span>}
            <span className="quiet small">{agenda.overview.size(points, minutes)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
