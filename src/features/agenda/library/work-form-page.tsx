import { type ReactNode } from "react";
import { Link } from "wouter";

import { type SpokenWorkForm } from "#content/load-work-forms.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { useWorkForms } from "#features/agenda/use-work-forms.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import "./library.css";

interface WorkFormPageProps {
  readonly community: Community;
  readonly formId: string;
}

/** One work form as a card: what to do before, the steps and what they yield. It prints on one page (G1). */
export function WorkFormPage({ community, formId }: WorkFormPageProps) {
  const { library } = useMessages();
  const forms = useWorkForms();
  const form = forms.find((one) => one.form.id === formId);
  if (forms.length === 0) return null;
  if (form === undefined) return <UnknownForm communityId={community.id} />;
  const { texts, credits } = form;
  return (
    <Page narrow title={texts.name} eyebrow={<CommunityEyebrow community={community} />} lead={texts.purpose}>
      <Facts {...form} />
      {texts.preparation !== undefined && (
        <Section title={library.form.before}>
          <p>{texts.preparation}</p>
        </Section>
      )}
      <Section title={library.form.steps}>
        <ol className="library__steps">
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={library.form.after}>
        <p>{texts.harvest}</p>
      </Section>
      <p className="small quiet">{library.form.credit(credits)}</p>
      <p className="row no-print">
        <Link className={buttonClass()} href={places.workFormOnScreen(community.id, formId)}>
          {library.screen.open}
        </Link>
        <Button onClick={() => print()}>{library.form.print}</Button>
        <Link className={buttonClass("quiet")} href={places.library(community.id)}>
          {library.all}
        </Link>
      </p>
    </Page>
  );
}

/** Whether it fits the room and what is worked on. */
function Facts({ form }: SpokenWorkForm) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const words = messages.library.form;
  const factors =
    form.factors === "all"
      ? words.everyFactor
      : format.list(form.factors.map((id) => texts.factors[id]?.shortLabel ?? id));
  return (
    <Section title={words.facts} hidesTitle className={null}>
      <dl className="library__facts">
        <Fact name={words.time}>{words.minutes(form.minutes)}</Fact>
        <Fact name={words.group}>{words.people(form.groupSize.min, form.groupSize.max)}</Fact>
        <Fact name={words.kinds}>{format.list(form.suits.map((kind) => flagName(kind, messages)))}</Fact>
        <Fact name={words.factors}>{factors}</Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function UnknownForm({ communityId }: { readonly communityId: string }) {
  const { library } = useMessages();
  return (
    <Page narrow title={library.form.gone.title} lead={library.form.gone.text}>
      <Link className={buttonClass("primary")} href={places.library(communityId)}>
        {library.all}
      </Link>
    </Page>
  );
}
