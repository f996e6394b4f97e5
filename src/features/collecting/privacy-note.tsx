import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { BesideBefore } from "./again/beside-before.tsx";
import { type CollectingRound } from "./collecting-round.ts";

interface PrivacyNoteProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** What who takes part may know about their data (GDPR), from what the round froze (R5): one page, to print or to show. */
export function PrivacyNote({ community, collecting }: PrivacyNoteProps) {
  const { ceremony, collecting: said } = useMessages();
  const { privacy, told } = ceremony;
  const { round, questions, invitation } = collecting;
  const { threshold, remarks, asksKind } = invitation;
  const parts = [
    { title: privacy.who, text: privacy.whoText(community.name) },
    {
      title: privacy.what,
      text: privacy.whatText(questions.factors.length, {
        remarks: questions.asksRemarks,
        kind: asksKind === true,
      }),
    },
    { title: privacy.where, text: `${privacy.whereText} ${told.lost}` },
    { title: privacy.howLong, text: privacy.howLongText },
    { title: privacy.rights, text: privacy.rightsText },
  ];
  return (
    <Page narrow title={privacy.title} eyebrow={community.name} lead={privacy.lead}>
      <div className="row no-print">
        <Button onClick={() => print()}>{privacy.print}</Button>
        <Link className={buttonClass("quiet")} href={places.collect(community.id, round.id)}>
          {privacy.back}
        </Link>
      </div>
      {parts.slice(0, 2).map(({ title, text }) => (
        <Section key={title} title={title} className="privacy__part">
          <p>{text}</p>
        </Section>
      ))}
      <BallotPromise words={said.form} threshold={threshold} remarks={remarks} asksKind={asksKind} />
      {typeof round.againOf === "string" && <BesideBefore round={round} againOf={round.againOf} />}
      {parts.slice(2).map(({ title, text }) => (
        <Section key={title} title={title} className="privacy__part">
          <p>{text}</p>
        </Section>
      ))}
    </Page>
  );
}
