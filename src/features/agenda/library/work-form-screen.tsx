import { useState } from "react";
import { Link, Redirect, useLocation } from "wouter";

import { type Community } from "#domain/community.ts";
import { useWorkForms } from "#features/agenda/use-work-forms.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { FullScreenButton } from "#ui/screen/full-screen-button.tsx";
import { TimeLeft } from "#ui/screen/time-left.tsx";
import { useScreenKeys } from "#ui/screen/use-screen-keys.ts";

import "#ui/screen/screen.css";
import "./library.css";

interface WorkFormScreenProps {
  readonly community: Community;
  readonly formId: string;
}

const MINUTE_MS = 60_000;

/** The steps of a work form before a room, with a timer as long as it takes (G1). */
export function WorkFormScreen({ community, formId }: WorkFormScreenProps) {
  const { screen } = useMessages().library;
  const forms = useWorkForms();
  const [, navigate] = useLocation();
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const card = places.workForm(community.id, formId);
  useScreenKeys({ onLeave: () => navigate(card) });
  const found = forms.find(({ form }) => form.id === formId);
  if (forms.length === 0) return null;
  if (found === undefined) return <Redirect to={card} replace />;
  const { form, texts } = found;
  return (
    <div className="on-screen library-screen">
      <Page title={texts.name} eyebrow={community.name} lead={texts.purpose}>
        <ol className="library-screen__steps">
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Page>
      <div className="on-screen__bar no-print">
        <TimeLeft endsAt={endsAt} />
        <div className="on-screen__tools">
          {endsAt === null ? (
            <Button onClick={() => setEndsAt(Date.now() + form.minutes * MINUTE_MS)}>
              {screen.start(form.minutes)}
            </Button>
          ) : (
            <Button onClick={() => setEndsAt(null)}>{screen.stop}</Button>
          )}
          <FullScreenButton />
          <Link className={buttonClass("quiet")} href={card}>
            {screen.leave}
          </Link>
        </div>
      </div>
    </div>
  );
}
